import { publicHolidays } from "../../src/domain/calendar/public-holidays.ts";
import { momentOf } from "../../src/domain/calendar/working-days.ts";
import { daysLater } from "../../src/domain/days.ts";
import { type ClockTime, type Day, type Instant, times, type Zone } from "../../src/domain/time.ts";

export const zone: Zone = times.zone.parse("Europe/Amsterdam");

export const YEAR = 365.25;

/** Monday to Friday, no public holiday: in school holidays people do work, and are not asked. */
export function isWeekday(day: Day): boolean {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !publicHolidays(Number(day.slice(0, 4))).has(day);
}

export function isMonday(day: Day): boolean {
  return new Date(`${day}T12:00:00Z`).getUTCDay() === 1;
}

/** Somewhere in the office hours of a day, by a number from 0 up to 1. */
export function inOfficeHours(day: Day, drawn: number): Instant {
  const minutes = 9 * 60 + 10 + Math.floor(drawn * 7.5 * 60);
  const two = (count: number) => String(count).padStart(2, "0");
  const time = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` as ClockTime;
  return momentOf(day, time, zone);
}

/** The weekday that comes so many weekdays later. */
export function weekdaysLater(day: Day, count: number): Day {
  let next = day;
  for (let left = count; left > 0; ) {
    next = daysLater(next, 1);
    if (isWeekday(next)) left -= 1;
  }
  return next;
}

/** The later of two days. */
export function latest(one: Day, other: Day): Day {
  return [one, other].toSorted()[1] ?? other;
}
