import { type Day, times, type Zone } from "../domain/time.ts";
import { readWhen } from "./when/read-when.ts";
import type { When } from "./when/when.ts";

/** Longer is no day. */
const LONGEST = 60;

const atOnce: ReadonlySet<string> = new Set(["nu", "meteen", "direct", "per direct"]);

/** The day itself is what counts here, and midnight comes before each of its times. */
const zone: Zone = times.zone.parse("UTC");

/**
 * The day that a whole text names, seen from today: `1 mei`, `maandag 3 mei 2027`, `31-12-2026`,
 * `morgen`, `over twee weken`; also one that is over when its year is said. Nothing when any part of
 * it is not understood, does not exist, or can mean two days: `volgende maandag`, `eind april`, a day
 * without a year that is just over.
 */
export function readDay(text: string, today: Day): Day | undefined {
  const said = cleaned(text);
  if (atOnce.has(said)) return today;
  const when = readOn(said, today);
  if (when?.day === undefined || !isDayAlone(said, when)) return undefined;
  const { day, doubts } = when;
  const isOver = day < today && doubts.every(({ kind }) => kind === "past");
  // Some mean the first such day and some that of next week, also where those are one day.
  const isNext = said.startsWith("volgende");
  return (doubts.length === 0 || isOver) && !isNext ? day : undefined;
}

/** What is said of a day that cannot be read for sure. */
const ofDays: ReadonlySet<When["doubts"][number]["kind"]> = new Set([
  ...(["impossible-day", "far-off", "past", "two-days", "ambiguous-day"] as const),
]);

/** Whether a whole text has the shape of a day, also of one that cannot be read for sure. */
export function isDayLike(text: string): boolean {
  const said = cleaned(text);
  if (atOnce.has(said)) return true;
  const when = readOn(said, "2026-01-01" as Day);
  if (when === undefined || !isDayAlone(said, when)) return false;
  return when.day !== undefined || when.doubts.some(({ kind }) => ofDays.has(kind));
}

function readOn(said: string, today: Day): When | undefined {
  return readWhen(said, times.instant.parse(`${today}T00:00:00.000Z`), zone);
}

/** Whether nothing else is said: no time, no series, no other word. */
function isDayAlone(said: string, { read, doubts, ...when }: When): boolean {
  const { day: _, ...others } = when;
  if (Object.keys(others).length > 0) return false;
  const spans = [...read, ...doubts].sort((one, other) => one.start - other.start);
  let end = 0;
  let rest = "";
  for (const span of spans) {
    rest += said.slice(end, Math.max(end, span.start));
    end = Math.max(end, span.end);
  }
  return `${rest}${said.slice(end)}`.trim() === "";
}

function cleaned(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[!,]+$/u, "")
    .trim()
    .replace(/(?<! a\.s)\.$/u, "");
}
