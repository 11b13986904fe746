import { daysLater } from "../domain/days.ts";
import type { Day } from "../domain/time.ts";
import { isDayLike, readDay } from "./read-day.ts";

/** What somebody says of leaving a place of their own. */
export type Leaving = {
  /** The first day on which they no longer sit there; nothing when no day was said. */
  readonly from?: Day;
  /** Who takes over, in lower case. */
  readonly successor?: string;
  /** Was called a colleague, so need not be known. */
  readonly isColleague?: true;
  /** A day was said that cannot be read for sure. */
  readonly unclearDay?: true;
};

/** Whole sentences only: "ik ga weg" may be a child's, "ik ga weg bij hem" is not about a place. */
const leavers: readonly RegExp[] = [
  /^ik ben (?:hier |dan )?weg$/,
  /^ik ga (?:hier )?(?:weg|uit dienst|met pensioen|stoppen)$/,
  /^ik (?:vertrek|stop|stop ermee|stop hiermee|stop hier|neem afscheid)$/,
  /^ik (?:heb|krijg) een (?:andere|nieuwe) baan$/,
  /^ik (?:ga ergens anders werken|werk hier niet meer)$/,
];

/** These speak of the place itself, so also who is not known here may say them. */
const placeLeavers: readonly RegExp[] = [
  /^(?:ik )?(?:wil )?(?:mijn|deze|de) (?:plek|plekken|taak|rol|contactpersoonschap) overdragen$/,
  /^ik (?:draag|geef) (?:mijn|deze|de) (?:plek|plekken|taak|rol|contactpersoonschap) over$/,
  /^ik (?:stop|wil stoppen) met (?:mijn|deze|de) (?:plek|plekken|taak|rol|contactpersoonschap)$/,
  /^(?:ik )?(?:wil )?overdragen$/,
  /^ik draag (?:het )?over$/,
  /^(?:mijn )?opvolger (?:regelen|doorgeven|zoeken)$/,
];

const successor =
  /^(mijn (?:collega|opvolger|plaatsvervanger) )?(?!(?:wie|iemand|niemand|hij|zij|ze|mijn) )(\S+(?: \S+){0,5}?) (?:neemt (?:het|mijn plek|mijn plekken|mijn rol) (?:van mij )?over|wordt mijn opvolger|volgt mij op)$/;

/** Where a day begins in such a sentence; who is away "tot 1 mei" comes back. */
const openings: readonly RegExp[] = [
  / (?:per|vanaf|met ingang van|m\.?i\.?v\.?|op) /,
  / (?=(?:over|vandaag|morgen|overmorgen|meteen|direct)\b)/,
];

/** "Ik ben per 1 januari weg". */
const dayInside =
  /^(ik (?:ga|ben|werk)) (?:hier )?(?:per|vanaf|met ingang van) (.+?) (?:hier )?(weg|uit dienst|met pensioen|niet meer)$/;

const lastDay = /^mijn laatste (?:werk)?dag (?:hier )?is (?:op )?(.+)$/;

/** Reads such a sentence, seen from today; nothing when it is not plainly one. */
export function readLeaving(text: string, today: Day): Read | undefined {
  const said = cleaned(text);
  return said === undefined ? undefined : (twoClauses(said, today) ?? clause(said, today));
}

type Read = Leaving & { readonly ofPlace: boolean };

/** "Ik ben weg per 1 mei, Fatima neemt het over": who goes names who comes, so that may be anybody. */
function twoClauses(said: string, today: Day): Read | undefined {
  for (const between of said.matchAll(/,? (?:en|maar) |[,.;] /gu)) {
    const parts = [said.slice(0, between.index), said.slice(between.index + between[0].length)];
    const read = parts.map((part) => clause(part, today));
    const goes = read.find((one) => one && one.successor === undefined);
    const comes = read.find((one) => one?.successor !== undefined);
    if (goes && comes) return { ...comes, ...goes, isColleague: true };
  }
  return undefined;
}

function clause(said: string, today: Day): Read | undefined {
  const last = lastDay.exec(said)?.[1];
  if (last !== undefined) return { ofPlace: false, ...dayAfter(readDay(last, today)) };
  const inside = dayInside.exec(said);
  if (inside?.[2] !== undefined && sentence(goneSaid(inside))) {
    return { ofPlace: false, ...dayFrom(readDay(inside[2], today)) };
  }
  const whole = sentence(said);
  if (whole) return whole;
  for (const words of openings) {
    const opening = words.exec(said);
    const core = opening && sentence(said.slice(0, opening.index));
    if (!core) continue;
    const day = readDay(said.slice(opening.index + opening[0].length), today);
    return { ...core, ...dayFrom(day) };
  }
  return undefined;
}

function goneSaid([, start = "", , end = ""]: RegExpExecArray): string {
  return end === "niet meer" ? `${start} hier ${end}` : `${start} ${end}`;
}

function dayFrom(day: Day | undefined): Leaving {
  return day === undefined ? { unclearDay: true } : { from: day };
}

function cleaned(text: string): string | undefined {
  if (text.length > 160 || text.includes("?")) return undefined;
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[!.,\s]+$/u, "")
    .replace(/\s+/gu, " ")
    .trim();
}

function dayAfter(day: Day | undefined): Leaving {
  if (day === undefined) return { unclearDay: true };
  return { from: daysLater(day, 1) };
}

function sentence(said: string): Read | undefined {
  if (placeLeavers.some((form) => form.test(said))) return { ofPlace: true };
  if (leavers.some((form) => form.test(said))) return { ofPlace: false };
  const [, isTheirs, name] = successor.exec(said) ?? [];
  if (name === undefined) return undefined;
  return { ofPlace: false, successor: name, ...(isTheirs !== undefined && { isColleague: true }) };
}

/** A day as the answer to "Vanaf wanneer?"; nothing when it is not surely one. */
export function readFromDay(text: string, today: Day): Day | undefined {
  const said = withoutOpening(text);
  return said === undefined ? undefined : readDay(said, today);
}

/** Whether a text is such an answer, clear or not. */
export function isFromDay(text: string): boolean {
  return isDayLike(withoutOpening(text) ?? "");
}

function withoutOpening(text: string): string | undefined {
  return cleaned(text)?.replace(/^(?:per|vanaf|met ingang van|op) /, "");
}

const unknowns: ReadonlySet<string> = new Set([
  ...["weet ik nog niet", "weet ik niet", "dat weet ik nog niet", "dat weet ik niet"],
  ...["geen idee", "nog niet bekend", "ik weet het nog niet", "ik weet het niet"],
]);

/** Whether somebody says that they do not know who comes after them. */
export function doesNotKnow(text: string): boolean {
  return unknowns.has(cleaned(text) ?? "");
}
