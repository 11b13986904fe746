import { addMonths } from "date-fns/addMonths";
import { daysLater } from "../domain/days.ts";
import { type Day, times } from "../domain/time.ts";
import { monthNumber, weekdayNumber } from "./day-words.ts";
import { smallNumber } from "./small-number.ts";

/** Nobody means a day that lies further off, and a slip in a year is not noticed otherwise. */
const FURTHEST_YEARS = 3;

/** Without a year a day that is just over may be meant as well as the one of next year. */
const JUST_OVER_DAYS = 120;

const relative: ReadonlyMap<string, number> = new Map([
  ...["vandaag", "nu", "meteen", "direct", "per direct"].map((word) => [word, 0] as const),
  ["morgen", 1],
  ["overmorgen", 2],
]);

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
/** With dots only when there is a year: `10.30` is a time. */
const digits = /^(\d{1,2})(?:[-/](\d{1,2})|[-/.](\d{1,2})[-/.](\d{4}))$/;
const inWords = /^(?:([a-z]+) )?(\d{1,2})e? ([a-z]+)\.?(?: (\d{4}))?$/;
const ahead = /^over ([a-zé0-9]+) (dag|dagen|week|weken|maand|maanden)$/;

/**
 * The day that a whole text names, seen from today: `1 mei`, `maandag 3 mei 2027`, `31-12-2026`,
 * `morgen`, `over twee weken`. Nothing when any part of it is not understood, does not exist, or can
 * mean two days: `volgende maandag`, `eind april`, a day without a year that is just over.
 */
export function readDay(text: string, today: Day): Day | undefined {
  const said = normalised(text);
  const days = relative.get(said);
  if (days !== undefined) return daysLater(today, days);
  return readAhead(said, today) ?? readWeekday(said, today) ?? readDate(said, today);
}

/** Whether a whole text has the shape of a day, also of one that cannot be read for sure. */
export function isDayLike(text: string): boolean {
  const said = normalised(text);
  const month = inWords.exec(said)?.[3];
  return (
    relative.has(said) ||
    (month !== undefined && monthNumber(month) !== undefined) ||
    (said.endsWith("dag") && weekdayNumber(said) !== undefined) ||
    [iso, digits, ahead].some((shape) => shape.test(said))
  );
}

function normalised(text: string): string {
  return text
    .slice(0, 60)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .replace(/[.!,]+$/u, "")
    .replace(/ a\.?s$/u, "")
    .trim();
}

function readAhead(said: string, today: Day): Day | undefined {
  const [, count = "", unit = ""] = ahead.exec(said) ?? [];
  const number = smallNumber(count);
  if (number === undefined || number < 1 || number > 100) return undefined;
  if (unit.startsWith("dag")) return daysLater(today, number);
  if (unit.startsWith("we")) return daysLater(today, 7 * number);
  const at = addMonths(new Date(`${today}T12:00:00Z`), number);
  return inReach(at.toISOString().slice(0, 10), today);
}

/** The first such day after today. Of today's own name nobody knows which is meant, and "zo" is a word. */
function readWeekday(said: string, today: Day): Day | undefined {
  const weekday = said.endsWith("dag") ? weekdayNumber(said) : undefined;
  const days = weekday === undefined ? 0 : (weekday - weekdayOf(today) + 7) % 7;
  return days === 0 ? undefined : daysLater(today, days);
}

function readDate(said: string, today: Day): Day | undefined {
  const [, isoYear, isoMonth, isoDate] = iso.exec(said) ?? [];
  if (isoYear !== undefined) return dayOf({ year: isoYear, month: isoMonth, date: isoDate }, today);
  const [, date, alone, month = alone, year] = digits.exec(said) ?? [];
  if (date !== undefined) return dayOf({ year, month, date }, today);
  const [, weekday, number, name, ofYear] = inWords.exec(said) ?? [];
  if (number === undefined || name === undefined) return undefined;
  const day = dayOf({ year: ofYear, month: `${monthNumber(name) ?? ""}`, date: number }, today);
  if (weekday === undefined || day === undefined) return day;
  return weekdayNumber(weekday) === weekdayOf(day) ? day : undefined;
}

type Written = {
  readonly year: string | undefined;
  readonly month: string | undefined;
  readonly date: string | undefined;
};

function dayOf({ year, month = "", date = "" }: Written, today: Day): Day | undefined {
  if (month === "") return undefined;
  const inYear = (of: number) =>
    times.day.safeParse(`${of}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`).data;
  if (year !== undefined) return inReach(inYear(Number(year)), today);
  const thisYear = Number(today.slice(0, 4));
  const day = inYear(thisYear);
  if (day !== undefined && day >= today) return day;
  if (day !== undefined && daysLater(day, JUST_OVER_DAYS) > today) return undefined;
  return inYear(thisYear + 1);
}

function inReach(day: string | undefined, today: Day): Day | undefined {
  const read = times.day.safeParse(day).data;
  if (read === undefined) return undefined;
  const years = Math.abs(Number(read.slice(0, 4)) - Number(today.slice(0, 4)));
  return years <= FURTHEST_YEARS ? read : undefined;
}

function weekdayOf(day: Day): number {
  return new Date(`${day}T12:00:00Z`).getUTCDay() || 7;
}
