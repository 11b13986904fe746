import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { readSchoolHolidays } from "../../../src/commands/read-school-holidays.ts";
import {
  type SchoolCalendar,
  type SchoolHoliday,
  schoolHolidayOn,
  schoolRegions,
} from "../../../src/domain/calendar/school-holidays.ts";
import { daysLater } from "../../../src/domain/days.ts";
import { day } from "../sample.ts";

/** In the order of the school year, with how long each lasts, both weekends included. */
const usual = [
  ["herfstvakantie", 9],
  ["kerstvakantie", 16],
  ["voorjaarsvakantie", 9],
  ["meivakantie", 9],
  ["zomervakantie", 44],
] as const;
const schoolYears = [2025, 2026, 2027, 2028, 2029];

let calendar: SchoolCalendar;
beforeAll(async () => {
  calendar = await readSchoolHolidays("data");
});

const ownOf = (region: string) => calendar.holidays.filter((one) => one.region === region);
const weekdayOf = (on: string) => new Date(`${on}T12:00:00Z`).getUTCDay();
const lengthOf = ({ from, until }: SchoolHoliday) =>
  (Date.parse(until) - Date.parse(from)) / (24 * 60 * 60 * 1000) + 1;
const yearOf = ({ from }: SchoolHoliday) =>
  Number(from.slice(0, 4)) - (from.slice(5) < "09-15" ? 1 : 0);

describe.each(schoolRegions)("the school holidays of %s", (region) => {
  test.each(schoolYears)("are five in the school year that begins in %i", (year) => {
    const own = ownOf(region).filter((one) => yearOf(one) === year);
    expect(own.map((one) => [one.name, lengthOf(one)])).toStrictEqual(usual);
  });
  test("are of no other school year", () => {
    expect([...new Set(ownOf(region).map(yearOf))]).toStrictEqual(schoolYears);
  });
  test("begin on a Saturday and end on a Sunday", () => {
    const days = ownOf(region).map(({ from, until }) => [weekdayOf(from), weekdayOf(until)]);
    expect(new Set(days.map(String))).toStrictEqual(new Set(["6,0"]));
  });
});

test("the day until which they are known is that on which the first region ends its last year", () => {
  const ends = schoolRegions.map((region) => ownOf(region).at(-1)?.until ?? "");
  expect(calendar.knownUntil).toBe(ends.toSorted()[0]);
});

test("the regions share Christmas and May, and spread the summer over three starts", () => {
  const starts = (name: string, year: number) =>
    new Set(
      calendar.holidays
        .filter((one) => one.name === name && yearOf(one) === year)
        .map(({ from }) => from),
    );
  for (const year of schoolYears) {
    const [christmas, may, summer] = ["kerstvakantie", "meivakantie", "zomervakantie"].map((name) =>
      [...starts(name, year)].sort(),
    );
    expect([christmas?.length, may?.length]).toStrictEqual([1, 1]);
    const [first] = summer ?? [];
    const weeks = [0, 7, 14].map((days) => (first ? daysLater(first, days) : ""));
    expect(summer).toStrictEqual(weeks);
    const dayOfChristmas = day(`${year}-12-25`);
    expect(schoolHolidayOn(calendar, dayOfChristmas)?.name).toBe("kerstvakantie");
  }
});

test("they stand in order, with their source and the day on which it was looked at", async () => {
  const file = JSON.parse(await readFile("data/school-holidays.json", "utf8"));
  const keys = calendar.holidays.map(({ from, region }) => `${from} ${region}`);
  expect(keys).toStrictEqual(keys.toSorted());
  expect(file.source).toContain("Rijksoverheid");
  expect(file.asOf).toBe("2026-11-22");
});
