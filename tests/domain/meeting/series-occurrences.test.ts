import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { holidayOn } from "../../../src/domain/calendar/holiday-on.ts";
import { daysLater } from "../../../src/domain/days.ts";
import type { Nth, Recurrence } from "../../../src/domain/meeting/recurrence-rule.ts";
import { holidayRules } from "../../../src/domain/meeting/series.ts";
import { seriesOccurrences, type Timing } from "../../../src/domain/meeting/series-occurrences.ts";
import type { Weekday } from "../../../src/domain/time.ts";
import { calendar, calendarOf, regions } from "../calendar/school-calendar.ts";
import { day } from "../sample.ts";

const north = { calendar, region: regions.north };
const tuesday = 2 as Weekday;

function weekly(more: Partial<Timing> = {}): Timing {
  return {
    rule: { kind: "weekly", every: 1, weekday: tuesday },
    firstDay: day("2026-12-08"),
    holidays: "move",
    skipped: [],
    ...more,
  };
}

function heldIn(timing: Timing, from: string, until: string, free = north) {
  return seriesOccurrences(timing, { from: day(from), until: day(until) }, free).flatMap(
    ({ on }) => on ?? [],
  );
}

describe("a series and the holidays", () => {
  test("in a monthly series, a day in the Christmas holidays moves to the first week of school", () => {
    const timing = weekly({
      rule: { kind: "monthly", every: 1, weekday: tuesday, nth: 4 },
      firstDay: day("2026-11-24"),
    });
    const stretch = { from: day("2026-11-01"), until: day("2027-02-28") };
    expect(seriesOccurrences(timing, stretch, north)).toStrictEqual([
      { day: "2026-11-24", on: "2026-11-24" },
      { day: "2026-12-22", on: "2027-01-05", why: "school" },
      { day: "2027-01-26", on: "2027-01-26" },
      { day: "2027-02-23", on: "2027-02-23" },
    ]);
  });

  test("a week that is taken by the next one of the series is not used twice: the moved one is left out", () => {
    expect(heldIn(weekly(), "2026-12-08", "2027-01-12")).toStrictEqual([
      "2026-12-08",
      "2026-12-15",
      "2027-01-05",
      "2027-01-12",
    ]);
  });

  test("of two that would move to the same free day only the first one does", () => {
    const closed = calendarOf([regions.north, "2026-12-12", "2027-01-17"]);
    const timing = weekly({
      rule: { kind: "weekly", every: 2, weekday: tuesday },
      firstDay: day("2026-12-15"),
    });
    const free = { calendar: closed, region: regions.north };
    const stretch = { from: day("2026-12-01"), until: day("2027-01-31") };
    expect(seriesOccurrences(timing, stretch, free)).toStrictEqual([
      { day: "2026-12-15", on: "2027-01-19", why: "school" },
      { day: "2026-12-29", why: "school" },
      { day: "2027-01-12", why: "school" },
      { day: "2027-01-26", on: "2027-01-26" },
    ]);
  });

  test("Liberation Day is a holiday for everybody: the meeting is a week later", () => {
    const timing = weekly({
      rule: { kind: "monthly", every: 1, weekday: 3, nth: 1 },
      firstDay: day("2027-05-05"),
    });
    const stretch = { from: day("2027-05-01"), until: day("2027-05-31") };
    expect(seriesOccurrences(timing, stretch, north)).toStrictEqual([
      { day: "2027-05-05", on: "2027-05-12", why: "public" },
    ]);
  });

  test("skipped on holidays, or held all the same, when that is asked", () => {
    const stretch = { from: day("2026-12-15"), until: day("2026-12-29") };
    expect(seriesOccurrences(weekly({ holidays: "skip" }), stretch, north)).toStrictEqual([
      { day: "2026-12-15", on: "2026-12-15" },
      { day: "2026-12-22", why: "school" },
      { day: "2026-12-29", why: "school" },
    ]);
    expect(seriesOccurrences(weekly({ holidays: "keep" }), stretch, north)).toStrictEqual([
      { day: "2026-12-15", on: "2026-12-15" },
      { day: "2026-12-22", on: "2026-12-22", why: "school" },
      { day: "2026-12-29", on: "2026-12-29", why: "school" },
    ]);
  });

  test("it is found where it moved to, though its own day lies before what is looked at", () => {
    const timing = weekly({
      rule: { kind: "monthly", every: 1, weekday: tuesday, nth: 4 },
      firstDay: day("2026-11-24"),
    });
    expect(heldIn(timing, "2027-01-01", "2027-01-10")).toStrictEqual(["2027-01-05"]);
  });

  test("what would move beyond the last day of the series is left out", () => {
    const last = { endsOn: day("2026-12-31") };
    expect(heldIn(weekly(last), "2026-12-08", "2027-03-01")).toStrictEqual([
      "2026-12-08",
      "2026-12-15",
    ]);
  });

  test("a day that was skipped has no meeting", () => {
    const skipped = [day("2026-12-15")];
    expect(heldIn(weekly({ skipped }), "2026-12-08", "2026-12-20")).toStrictEqual(["2026-12-08"]);
  });

  test("in a holiday without end it is held on no other day", () => {
    const closed = calendarOf([regions.north, "2026-12-12", "2027-12-31"]);
    const free = { calendar: closed, region: regions.north };
    expect(heldIn(weekly(), "2026-12-08", "2027-06-30", free)).toStrictEqual(["2026-12-08"]);
  });
});

const weekday = fc.integer({ min: 1, max: 7 }).map((number) => number as Weekday);
const someDay = fc
  .integer({ min: -200, max: 600 })
  .map((days) => daysLater(day("2026-11-24"), days));
const bounds = {
  every: fc.integer({ min: 1, max: 6 }),
  until: someDay,
  times: fc.integer({ min: 1, max: 60 }),
};
const keys = { requiredKeys: ["kind", "every"] as const };
const rule: fc.Arbitrary<Recurrence> = fc.oneof(
  fc.record(
    { kind: fc.constant("weekly" as const), weekday, ...bounds },
    { requiredKeys: [...keys.requiredKeys, "weekday"] },
  ),
  fc.record(
    {
      kind: fc.constant("monthly" as const),
      ...{ weekday, nth: fc.constantFrom<Nth[]>(1, 2, 3, 4, -1), ...bounds },
    },
    { requiredKeys: [...keys.requiredKeys, "weekday", "nth"] },
  ),
  fc.record(
    { kind: fc.constant("monthly-day" as const), day: fc.integer({ min: 1, max: 31 }), ...bounds },
    { requiredKeys: [...keys.requiredKeys, "day"] },
  ),
);
const timing: fc.Arbitrary<Timing> = fc.record(
  {
    ...{ rule, firstDay: someDay, holidays: fc.constantFrom(...holidayRules) },
    ...{ skipped: fc.array(someDay, { maxLength: 3 }), endsOn: someDay },
  },
  { requiredKeys: ["rule", "firstDay", "holidays", "skipped"] },
);
const region = fc.constantFrom(regions.north, regions.middle, regions.south, undefined);

describe("whatever the rule", () => {
  test("no two are on one day, none on a holiday that counts, none after the end, none outside what is looked at", () => {
    fc.assert(
      fc.property(timing, region, someDay, fc.nat(400), (one, where, from, length) => {
        const until = daysLater(from, length);
        const free = { calendar, region: where };
        const held = seriesOccurrences(one, { from, until }, free).flatMap(({ on }) => on ?? []);
        expect(new Set(held).size).toBe(held.length);
        for (const on of held) {
          if (one.holidays !== "keep") expect(holidayOn(on, free)).toBeUndefined();
          expect(from <= on && on <= until).toBe(true);
          expect(on >= one.firstDay).toBe(true);
          expect(one.endsOn === undefined || on <= one.endsOn).toBe(true);
          expect(one.rule.until === undefined || on <= one.rule.until).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("a day has the same meeting whatever stretch is looked at", () => {
    fc.assert(
      fc.property(timing, region, someDay, fc.nat(200), (one, where, from, length) => {
        const free = { calendar, region: where };
        const until = daysLater(from, length);
        const whole = seriesOccurrences(
          one,
          { from: daysLater(from, -90), until: daysLater(until, 90) },
          free,
        );
        const inIt = whole.filter(({ on }) => on !== undefined && from <= on && on <= until);
        const looked = seriesOccurrences(one, { from, until }, free);
        expect(looked.filter(({ on }) => on !== undefined)).toStrictEqual(inIt);
      }),
      { numRuns: 300 },
    );
  });
});
