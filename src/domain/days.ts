import { type Day, type Instant, localMoment, type Zone } from "./time.ts";

const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000;

/** Noon in UTC: a day has no zone, and at noon no clock change of any machine can shift it. */
function noon(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** The day that comes a number of days later; earlier when negative. */
export function daysLater(day: Day, days: number): Day {
  const at = noon(day).getTime() + days * MILLISECONDS_A_DAY;
  return new Date(at).toISOString().slice(0, 10) as Day;
}

/** How many midnights lie between two moments in a zone; negative when `to` is the earlier one. */
export function daysBetween(from: Instant, to: Instant, zone: Zone): number {
  const [first, last] = [localMoment(from, zone).day, localMoment(to, zone).day];
  return Math.round((noon(last).getTime() - noon(first).getTime()) / MILLISECONDS_A_DAY);
}

/** Whole stretches of 24 hours from one moment to another; what a rule of "120 days" counts in. */
export function fullDays(from: Instant, to: Instant): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY);
}
