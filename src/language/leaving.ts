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

const lastDay = /^mijn laatste (?:werk)?dag (?:hier )?is (?:op )?(.+)$/;

/** Reads such a sentence, seen from today; nothing when it is not plainly one. */
export function readLeaving(
  text: string,
  today: Day,
): (Leaving & { readonly ofPlace: boolean }) | undefined {
  const said = cleaned(text);
  if (said === undefined) return undefined;
  const last = lastDay.exec(said)?.[1];
  if (last !== undefined) return { ofPlace: false, ...dayAfter(readDay(last, today)) };
  const whole = sentence(said);
  if (whole) return whole;
  for (const words of openings) {
    const opening = words.exec(said);
    const core = opening && sentence(said.slice(0, opening.index));
    if (!core) continue;
    const day = readDay(said.slice(opening.index + opening[0].length), today);
    return { ...core, ...(day === undefined ? { unclearDay: true } : { from: day }) };
  }
  return undefined;
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

function sentence(said: string): (Leaving & { readonly ofPlace: boolean }) | undefined {
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
