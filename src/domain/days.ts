import { type Day, type Instant, localMoment, type Zone } from "./time.ts";

const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000;

/** Midnight in UTC, where no clock changes: a day has no zone, and no machine's may shift it. */
function startOf(day: Day): number {
  return Date.parse(day);
}

/** The day that comes a number of days later; earlier when negative. */
export function daysLater(day: Day, days: number): Day {
  const at = startOf(day) + days * MILLISECONDS_A_DAY;
  return new Date(at).toISOString().slice(0, 10) as Day;
}

/** How many midnights lie between two moments in a zone; negative when `to` is the earlier one. */
export function daysBetween(from: Instant, to: Instant, zone: Zone): number {
  const [first, last] = [localMoment(from, zone).day, localMoment(to, zone).day];
  return (startOf(last) - startOf(first)) / MILLISECONDS_A_DAY;
}

/** Whole stretches of 24 hours from one moment to another; what a rule of "120 days" counts in. */
export function fullDays(from: Instant, to: Instant): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY);
}
