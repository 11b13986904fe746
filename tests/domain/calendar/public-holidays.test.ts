import { describe, expect, test } from "vitest";
import { easterSunday, publicHolidays } from "../../../src/domain/calendar/public-holidays.ts";
import { day } from "../sample.ts";

describe("Easter", () => {
  test.each([
    "1818-03-22",
    "1943-04-25",
    "1954-04-18",
    "1961-04-02",
    "1981-04-19",
    "2000-04-23",
    "2008-03-23",
    "2024-03-31",
    "2025-04-20",
    "2026-04-05",
    "2027-03-28",
    "2028-04-16",
    "2029-04-01",
    "2030-04-21",
    "2031-04-13",
    "2032-03-28",
    "2038-04-25",
  ])("is on %s", (date) => {
    expect(easterSunday(Number(date.slice(0, 4)))).toBe(date);
  });
  test("is a Sunday from 22 March to 25 April in every year", () => {
    for (let year = 1900; year <= 2200; year++) {
      const easter = easterSunday(year);
      expect(new Date(`${easter}T12:00:00Z`).getUTCDay()).toBe(0);
      expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
    }
  });
});

describe("the public holidays", () => {
  test("of 2026", () => {
    expect([...publicHolidays(2026)].sort()).toStrictEqual([
      "2026-01-01",
      "2026-04-03",
      "2026-04-05",
      "2026-04-06",
      "2026-04-27",
      "2026-05-05",
      "2026-05-14",
      "2026-05-24",
      "2026-05-25",
      "2026-12-25",
      "2026-12-26",
    ]);
  });
  test.each([
    [2024, "2024-04-27", "2024-04-26"],
    [2025, "2025-04-26", "2025-04-27"],
    [2026, "2026-04-27", "2026-04-26"],
    [2031, "2031-04-26", "2031-04-27"],
    [2036, "2036-04-26", "2036-04-27"],
  ])("King's Day of %i is %s and not %s", (year, on, off) => {
    expect(publicHolidays(year).has(day(on))).toBe(true);
    expect(publicHolidays(year).has(day(off))).toBe(false);
  });
  test("are one fewer when two fall on one day: Ascension Day of 2016 on Liberation Day", () => {
    expect(publicHolidays(2016).size).toBe(10);
    expect(publicHolidays(2016).has(day("2016-05-05"))).toBe(true);
  });
  test("of different years are not mixed up", () => {
    const years = [2027, 2026, 2027].map((year) => [...publicHolidays(year)]);
    expect(years[2]).toStrictEqual(years[0]);
    expect(years[1]?.every((one) => one.startsWith("2026-"))).toBe(true);
  });
});
