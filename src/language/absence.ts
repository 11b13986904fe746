import { daysLater } from "../domain/days.ts";
import type { Day } from "../domain/time.ts";
import { readDay } from "./read-day.ts";
import { monthStart, monthsLater, weekdayOf } from "./when/calendar.ts";
import { monthNamed } from "./when/day-names.ts";

/** Days on which somebody says not to be there, as far as they were said and can be read. */
export type SaidAbsence = { readonly from?: Day; readonly until?: Day };

/** Whole sentences about oneself: of a mother on leave it says nothing. */
const sentences: readonly RegExp[] = [
  /^ik (?:ben|ga) (?<when>.*?) ?(?:op |met |een tijdje met )?(?:zwangerschaps|ouderschaps|bevallings|geboorte|ziekte|studie|zorg|onbetaald |lang)?(?:verlof|vakantie|sabbatical)(?<after> .*)?$/u,
  /^ik heb (?<when>.*?) ?(?:een tijdje )?(?:vrij|(?:zwangerschaps|ouderschaps|bevallings|geboorte|ziekte|studie|zorg|onbetaald |lang)?(?:verlof|vakantie|sabbatical))(?<after> .*)?$/u,
  /^ik ben (?:er |hier )(?<when>.*?) ?niet(?<after> (?:van|tot|t\/m|vanaf|op) .*)?$/u,
  /^ik ben (?<when>.*?) ?(?:afwezig|vrij|(?:langdurig )?ziek|uit de running)(?<after> .*)?$/u,
  /^ik wil (?:even |graag )*(?:een )?pauze(?<after> .*)?$/u,
  /^(?:even )?pauze(?<after> .*)?$/u,
];

/** Words that a day or a stretch of days may stand among; any other makes it about something else. */
const LONGEST = 90;
const opening =
  /^(?:van|vanaf|per|met ingang van|op|tot|t\/m|tot en met|volgende|deze|over|een|twee|drie|de|hele|komende|vandaag|morgen|overmorgen|nu|even|toch|ook|dan|met|\d|t)/u;

/** Reads that somebody is not there for a while; nothing when it is not plainly that. */
export function readAbsence(text: string, today: Day): SaidAbsence | undefined {
  if (text.length > LONGEST || text.includes("?")) return undefined;
  const said = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[!.\s]+$/u, "")
    .replace(/\s+/gu, " ");
  for (const sentence of sentences) {
    const groups = sentence.exec(said.trim())?.groups;
    if (!groups) continue;
    const parts = [groups["when"] ?? "", (groups["after"] ?? "").trim()].filter(
      (one) => one !== "",
    );
    return parts.every((part) => opening.test(part)) ? daysIn(parts.join(" "), today) : undefined;
  }
  return undefined;
}

function daysIn(said: string, today: Day): SaidAbsence {
  if (said.includes("volgende week")) {
    const monday = daysLater(today, (8 - weekdayOf(today)) % 7 || 7);
    return { from: monday, until: daysLater(monday, 6) };
  }
  const [, start = "", closed, end = ""] =
    /^(?:van|vanaf|per|op)? ?(.*?) ?(?:(t\/m|tm|tot en met)|tot) (.+)$/u.exec(said) ?? [];
  if (end === "") {
    const from = startOf(said.replace(/^(?:van|vanaf|per|met ingang van|op) /u, ""), today);
    return from === undefined ? {} : { from };
  }
  const from = start === "" ? today : startOf(start, today);
  const until = endOf(end, from ?? today, closed !== undefined);
  return { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
}

function startOf(said: string, today: Day): Day | undefined {
  return firstOfMonth(said, today) ?? readDay(said, today);
}

/** "T/m mei" is the whole of May, "tot mei" ends where it begins. */
function endOf(said: string, from: Day, isClosed: boolean): Day | undefined {
  const month = firstOfMonth(said, from);
  if (month !== undefined) return daysLater(isClosed ? monthsLater(month, 1) : month, -1);
  const day = readDay(said, from);
  return day === undefined || isClosed ? day : daysLater(day, -1);
}

/** The first such month that is not over on a day. */
function firstOfMonth(said: string, day: Day): Day | undefined {
  const month = monthNamed(said);
  return month === undefined ? undefined : monthStart({ month }, day);
}
