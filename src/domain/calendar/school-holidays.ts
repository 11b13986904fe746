import type { Day } from "../time.ts";
import { regionNames } from "./wording.ts";

/** The three regions in which Dutch schools have their holidays. */
export const schoolRegions = regionNames;
export type SchoolRegion = (typeof schoolRegions)[number];

/** One school holiday of one region, from a day up to and including a day. */
export type SchoolHoliday = {
  readonly region: SchoolRegion;
  readonly name: string;
  readonly from: Day;
  readonly until: Day;
};

/** The school holidays that are known, and the last day of the last school year of which they are. */
export type SchoolCalendar = {
  readonly holidays: readonly SchoolHoliday[];
  readonly knownUntil: Day;
};

/** A calendar of which nothing is known; for who has no use of one. */
export const noSchoolCalendar: SchoolCalendar = { holidays: [], knownUntil: "0001-01-01" as Day };

/**
 * The school holiday of a region on a day, if there is one. Without a region only what is a holiday
 * in all of them counts.
 */
export function schoolHolidayOn(
  calendar: SchoolCalendar,
  day: Day,
  region?: SchoolRegion,
): SchoolHoliday | undefined {
  const on = (of: SchoolRegion) =>
    calendar.holidays.find((one) => one.region === of && one.from <= day && day <= one.until);
  if (region !== undefined) return on(region);
  const each = schoolRegions.map(on);
  return each.every((one) => one !== undefined) ? each[0] : undefined;
}
