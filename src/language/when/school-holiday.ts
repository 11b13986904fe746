import type { SchoolCalendar, SchoolRegion } from "../../domain/calendar/school-holidays.ts";
import type { Day } from "../../domain/time.ts";

/** The school holidays by which `tot de zomervakantie` is a day. */
export type School = {
  readonly calendar: SchoolCalendar;
  readonly region?: SchoolRegion | undefined;
};

/**
 * The first day of the next holiday of a name in the region. Without a region only when it begins on
 * one day everywhere; nothing when it is not known.
 */
export function schoolHolidayStart(
  { calendar, region }: School,
  name: string,
  after: Day,
): Day | undefined {
  const coming = calendar.holidays
    .filter((one) => one.name === name && one.from > after)
    .filter((one) => region === undefined || one.region === region)
    .map(({ from }) => from)
    .sort();
  const [first] = coming;
  if (first === undefined || region !== undefined) return first;
  const isShared = coming.filter((day) => day.slice(0, 4) === first.slice(0, 4));
  return isShared.every((day) => day === first) ? first : undefined;
}
