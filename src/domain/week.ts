import { daysLater } from "./days.ts";
import { type Day, type Instant, localMoment, type Zone } from "./time.ts";

const DAYS_A_WEEK = 7;
const THURSDAY = 4;
const MILLISECONDS_A_DAY = 86_400_000;

/** The ISO week of a moment in a zone, such as `2026-W53`: the week belongs to the year of its Thursday. */
export function weekOf(at: Instant, zone: Zone): string {
  const { day, weekday } = localMoment(at, zone);
  return weekOfThursday(daysLater(day, THURSDAY - weekday));
}

/** The ISO week of a day. */
export function weekOfDay(day: Day): string {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay() || DAYS_A_WEEK;
  return weekOfThursday(daysLater(day, THURSDAY - weekday));
}

function weekOfThursday(thursday: Day): string {
  const year = thursday.slice(0, 4);
  const days = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / MILLISECONDS_A_DAY;
  return `${year}-W${String(Math.floor(days / DAYS_A_WEEK) + 1).padStart(2, "0")}`;
}

/** Whole weeks in a row: their names, the first Monday and the last Sunday. */
export type Weeks = {
  readonly names: ReadonlySet<string>;
  readonly from: Day;
  readonly until: Day;
};

/** How many weeks, and how many weeks before that of the moment the last of them is. */
export type WeekSpan = { readonly count: number; readonly back: number };

/** The weeks up to that of a moment, which itself is not over yet, or up to an earlier one. */
export function weeksUpTo(at: Instant, zone: Zone, { count, back }: WeekSpan): Weeks {
  const { day, weekday } = localMoment(at, zone);
  const until = daysLater(day, DAYS_A_WEEK - weekday - back * DAYS_A_WEEK);
  const sundays = Array.from({ length: count }, (_, week) => daysLater(until, -week * DAYS_A_WEEK));
  return {
    names: new Set(
      sundays.map((sunday) => weekOfThursday(daysLater(sunday, THURSDAY - DAYS_A_WEEK))),
    ),
    from: daysLater(until, 1 - count * DAYS_A_WEEK),
    until,
  };
}
