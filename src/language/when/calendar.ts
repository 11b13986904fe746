import { daysLater } from "../../domain/days.ts";
import {
  type Nth,
  nthsOf,
  type Recurrence,
  weekdaysOf,
} from "../../domain/meeting/recurrence-rule.ts";
import { type Day, times, type Weekday } from "../../domain/time.ts";
import type { SaidMonth } from "./piece.ts";

/** ISO weekday of a day. */
export function weekdayOf(day: Day): Weekday {
  return (new Date(`${day}T12:00:00Z`).getUTCDay() || 7) as Weekday;
}

/** The day of such numbers, if there is one. */
export function dayAt(year: number, month: number, date: number): Day | undefined {
  const [y, m, d] = [[year, 4] as const, [month, 2] as const, [date, 2] as const].map(
    ([value, size]) => String(value).padStart(size, "0"),
  );
  return times.day.safeParse(`${y}-${m}-${d}`).data;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

/** So many months later; the last day of a month that is shorter. */
export function monthsLater(day: Day, months: number): Day {
  const month = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const [year, inYear] = [Math.floor(month / 12), (month % 12) + 1];
  const date = Number(day.slice(8));
  const dates = [date, 30, 29, 28].filter((one) => one <= date);
  return dates.map((one) => dayAt(year, inYear, one)).find((one) => one !== undefined) ?? day;
}

/** The first day of a month that is said; without a year the next such month, this one included. */
export function monthStart(of: SaidMonth, today: Day): Day | undefined {
  const own = daysLater(today, 1 - Number(today.slice(8)));
  if ("ahead" in of) return monthsLater(own, of.ahead);
  const isOver = of.year === undefined && of.month < monthOf(today);
  return dayAt(of.year ?? yearOf(today) + (isOver ? 1 : 0), of.month, 1);
}

/** The last day of the month that begins on a day. */
export function monthEnd(start: Day): Day {
  return daysLater(monthsLater(start, 1), -1);
}

/** The first, second… or last such weekday of the month that begins on a day. */
export function nthOf(start: Day, nth: Nth, weekday: Weekday): Day {
  if (nth === -1) {
    const end = monthEnd(start);
    return daysLater(end, -((weekdayOf(end) - weekday + 7) % 7));
  }
  return daysLater(start, ((weekday - weekdayOf(start) + 7) % 7) + 7 * (nth - 1));
}

/** The Monday of an ISO week of a year, if it has that many. */
export function mondayOf(year: number, week: number): Day | undefined {
  const fourth = dayAt(year, 1, 4);
  if (fourth === undefined) return undefined;
  const monday = daysLater(fourth, 1 - weekdayOf(fourth) + 7 * (week - 1));
  // The week belongs to the year of its Thursday.
  return yearOf(daysLater(monday, 3)) === year ? monday : undefined;
}

/** More months than any rule waits for its next day, also one that begins with a quarter. */
const MOST_MONTHS = 6;

/** The first day of a rule from a day on; `isFit` leaves days out. */
export function firstOn(
  rule: Recurrence,
  from: Day,
  isFit: (day: Day) => boolean = () => true,
): Day | undefined {
  if (rule.kind === "weekly") {
    const ahead = weekdaysOf(rule).map((weekday) => (weekday - weekdayOf(from) + 7) % 7);
    return daysLater(from, Math.min(...ahead));
  }
  const start = daysLater(from, 1 - Number(from.slice(8)));
  for (let ahead = 0; ahead < MOST_MONTHS; ahead++) {
    const month = monthsLater(start, ahead);
    const days =
      rule.kind === "monthly"
        ? nthsOf(rule).map((nth) => nthOf(month, nth, rule.weekday))
        : [dayAt(yearOf(month), monthOf(month), rule.day)];
    const day = days.find((one) => one !== undefined && one >= from && isFit(one));
    if (day !== undefined) return day;
  }
  return undefined;
}
