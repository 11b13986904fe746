import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Instant, instant, times } from "../../src/domain/time.ts";
import { weekOf, weeksUpTo } from "../../src/domain/week.ts";

const zone = times.zone.parse("Europe/Amsterdam");

describe("the week of a moment", () => {
  test.each([
    ["2026-11-23T09:00:00.000Z", "2026-W48"],
    ["2020-12-31T12:00:00.000Z", "2020-W53"],
    ["2021-01-03T22:59:59.999Z", "2020-W53"],
    ["2021-01-03T23:00:00.000Z", "2021-W01"],
    ["2027-01-01T12:00:00.000Z", "2026-W53"],
    ["2024-12-30T12:00:00.000Z", "2025-W01"],
    ["2024-02-29T12:00:00.000Z", "2024-W09"],
    ["2026-03-29T01:30:00.000Z", "2026-W13"],
    ["2026-10-25T00:30:00.000Z", "2026-W43"],
  ])("%s falls in %s", (moment, week) => {
    expect(weekOf(moment as Instant, zone)).toBe(week);
  });
});

describe("weeks in a row", () => {
  const four = (moment: string, back = 0) => weeksUpTo(moment as Instant, zone, { count: 4, back });

  test("end with the week of the moment, which is not over yet", () => {
    const weeks = four("2026-11-24T09:00:00.000Z");
    expect([...weeks.names].sort()).toStrictEqual(["2026-W45", "2026-W46", "2026-W47", "2026-W48"]);
    expect([weeks.from, weeks.until]).toStrictEqual(["2026-11-02", "2026-11-29"]);
  });

  test("may end earlier, and then are other weeks", () => {
    const weeks = four("2026-11-24T09:00:00.000Z", 4);
    expect([...weeks.names].sort()).toStrictEqual(["2026-W41", "2026-W42", "2026-W43", "2026-W44"]);
    expect([weeks.from, weeks.until]).toStrictEqual(["2026-10-05", "2026-11-01"]);
  });

  test("go over the turn of a year that has a week 53", () => {
    expect([...four("2027-01-05T09:00:00.000Z").names].sort()).toStrictEqual([
      "2026-W51",
      "2026-W52",
      "2026-W53",
      "2027-W01",
    ]);
  });

  test("are as many as asked, follow on each other, and hold the moment, whenever that is", () => {
    const moment = fc.date({
      min: new Date("2000-01-01"),
      max: new Date("2100-01-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, (date) => {
        const at = instant(date);
        const now = weeksUpTo(at, zone, { count: 4, back: 0 });
        const before = weeksUpTo(at, zone, { count: 4, back: 4 });
        expect(now.names.has(weekOf(at, zone))).toBe(true);
        expect(new Set([...now.names, ...before.names]).size).toBe(8);
        expect(before.until < now.from).toBe(true);
      }),
    );
  });
});
