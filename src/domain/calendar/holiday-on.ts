import type { Day } from "../time.ts";
import { publicHolidays } from "./public-holidays.ts";
import { type SchoolCalendar, type SchoolRegion, schoolHolidayOn } from "./school-holidays.ts";

/** Whose holidays count. */
export type Holidays = {
  readonly calendar: SchoolCalendar;
  readonly region?: SchoolRegion | undefined;
};

/** Why a day is free: for everybody, or because schools are closed. */
export type HolidayKind = "public" | "school";

/** Whether a day is a holiday, and which kind; nothing on any other day, a weekend too. */
export function holidayOn(day: Day, { calendar, region }: Holidays): HolidayKind | undefined {
  if (publicHolidays(Number(day.slice(0, 4))).has(day)) return "public";
  return schoolHolidayOn(calendar, day, region) === undefined ? undefined : "school";
}
