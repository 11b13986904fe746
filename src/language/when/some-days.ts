import { publicHolidays } from "../../domain/calendar/public-holidays.ts";
import { daysLater } from "../../domain/days.ts";
import type { Day } from "../../domain/time.ts";
import { weekdayOf, yearOf } from "./calendar.ts";

/** From one day up to and including another. */
export type Stretch = { readonly from: Day; readonly until: Day };

/** Longer is no stretch of which single days are offered. */
const LONGEST_DAYS = 100;

/** Each day of a stretch, in order. */
export function daysIn({ from, until }: Stretch): readonly Day[] {
  const days: Day[] = [];
  for (let day = from; day <= until && days.length < LONGEST_DAYS; day = daysLater(day, 1)) {
    days.push(day);
  }
  return days;
}

/** On which offices are open, school holidays left aside. */
export function isWeekday(day: Day): boolean {
  return weekdayOf(day) < 6 && !publicHolidays(yearOf(day)).has(day);
}

/** Three days of a stretch to choose from: its first, its last and one between, on which people work. */
export function someDays(stretch: Stretch): readonly Day[] {
  const all = daysIn(stretch);
  const working = all.filter(isWeekday);
  return someOf(working.length > 0 ? working : all);
}

/** The first of these, the last and one between. */
export function someOf(days: readonly Day[]): readonly Day[] {
  const middle = days[Math.floor((days.length - 1) / 2)];
  return [...new Set([days[0], middle, days.at(-1)].flatMap((day) => day ?? []))];
}

/** The first working day from a day on, or the last one up to it. */
export function nearestWeekday(day: Day, step: 1 | -1): Day {
  let found = day;
  for (let tries = 0; tries < LONGEST_DAYS && !isWeekday(found); tries++) {
    found = daysLater(found, step);
  }
  return found;
}
