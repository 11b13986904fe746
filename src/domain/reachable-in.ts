import type { Availability } from "./availability.ts";
import { daysLater } from "./days.ts";
import type { ClockTime, Day } from "./time.ts";

/** The same hours on each of some days. */
export type TimeOfDays = {
  readonly from: Day;
  readonly until: Day;
  readonly opens: ClockTime;
  readonly closes: ClockTime;
};

/** No more days than these are looked at. */
const DAYS_AT_MOST = 7;

/** Whether somebody works then, for as far as their hours say. */
export function isReachableIn({ hours, absences }: Availability, then: TimeOfDays): boolean {
  const days = Array.from({ length: DAYS_AT_MOST }, (_, ahead) => daysLater(then.from, ahead));
  return days
    .filter((day) => day <= then.until)
    .filter(
      (day) =>
        !absences.some(({ from, until }) => from <= day && (until === undefined || day <= until)),
    )
    .some((day) => {
      const weekday = new Date(`${day}T12:00:00Z`).getUTCDay() || 7;
      return hours.some(
        (one) => one.weekday === weekday && one.from < then.closes && one.until > then.opens,
      );
    });
}
