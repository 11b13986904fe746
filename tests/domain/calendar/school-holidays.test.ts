import { describe, expect, test } from "vitest";
import { noSchoolCalendar, schoolHolidayOn } from "../../../src/domain/calendar/school-holidays.ts";
import { day } from "../sample.ts";
import { calendar, calendarOf, regions } from "./school-calendar.ts";

const { north, middle, south } = regions;

describe("the school holiday of a region", () => {
  test.each([
    ["2026-10-09", undefined],
    ["2026-10-10", "vakantie van 2026-10-10"],
    ["2026-10-14", "vakantie van 2026-10-10"],
    ["2026-10-18", "vakantie van 2026-10-10"],
    ["2026-10-19", undefined],
  ])("on %s is %s: from its first day up to and including its last", (on, name) => {
    expect(schoolHolidayOn(calendar, day(on), north)?.name).toBe(name);
  });
  test("is not that of another", () => {
    expect(schoolHolidayOn(calendar, day("2026-10-12"), south)).toBeUndefined();
    expect(schoolHolidayOn(calendar, day("2026-10-20"), south)?.region).toBe(south);
    expect(schoolHolidayOn(calendar, day("2026-10-20"), middle)?.region).toBe(middle);
  });
});

describe("without a region", () => {
  test.each([
    ["2026-07-17", false],
    ["2026-07-18", true],
    ["2026-08-16", true],
    ["2026-08-17", false],
    ["2026-10-16", false],
    ["2026-10-17", true],
    ["2026-10-19", false],
    ["2026-12-28", true],
  ])("%s is a holiday: %s, for it has to be one everywhere", (on, expected) => {
    expect(schoolHolidayOn(calendar, day(on)) !== undefined).toBe(expected);
  });
  test("a calendar that lacks a region has none", () => {
    const half = calendarOf(
      [north, "2026-12-19", "2027-01-03"],
      [south, "2026-12-19", "2027-01-03"],
    );
    expect(schoolHolidayOn(half, day("2026-12-28"))).toBeUndefined();
  });
});

test("of a calendar of which nothing is known no day is a holiday", () => {
  expect(schoolHolidayOn(noSchoolCalendar, day("2026-12-28"))).toBeUndefined();
  expect(schoolHolidayOn(noSchoolCalendar, day("2026-12-28"), north)).toBeUndefined();
});
