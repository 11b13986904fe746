import {
  type SchoolCalendar,
  type SchoolRegion,
  schoolRegions,
} from "../../../src/domain/calendar/school-holidays.ts";
import { day } from "../sample.ts";

const [north, middle, south] = schoolRegions;
export const regions = { north, middle, south } as const;

/** Holidays that are written out as the region and its days. */
export function calendarOf(...holidays: (readonly [SchoolRegion, string, string])[]) {
  const calendar: SchoolCalendar = {
    holidays: holidays.map(([region, from, until]) => ({
      region,
      name: `vakantie van ${from}`,
      from: day(from),
      until: day(until),
    })),
    knownUntil: day("2027-12-31"),
  };
  return calendar;
}

/** Summer, autumn and Christmas of 2026. */
export const calendar = calendarOf(
  [north, "2026-07-04", "2026-08-16"],
  [south, "2026-07-11", "2026-08-23"],
  [middle, "2026-07-18", "2026-08-30"],
  [north, "2026-10-10", "2026-10-18"],
  [middle, "2026-10-17", "2026-10-25"],
  [south, "2026-10-17", "2026-10-25"],
  [north, "2026-12-19", "2027-01-03"],
  [middle, "2026-12-19", "2027-01-03"],
  [south, "2026-12-19", "2027-01-03"],
);
