import { tz } from "@date-fns/tz";
import { format } from "date-fns";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysBetween, daysLater, fullDays } from "../../src/domain/days.ts";
import { instant, localMoment, times, type Zone } from "../../src/domain/time.ts";
import { amsterdam, at, day } from "./sample.ts";

describe("the local moment", () => {
  test.each([
    ["2026-11-22T23:30:00Z", "2026-11-23", "00:30", 1],
    ["2026-03-29T00:59:00Z", "2026-03-29", "01:59", 7],
    ["2026-03-29T01:00:00Z", "2026-03-29", "03:00", 7],
    ["2026-10-25T00:30:00Z", "2026-10-25", "02:30", 7],
    ["2026-10-25T01:30:00Z", "2026-10-25", "02:30", 7],
    ["2028-02-29T12:00:00Z", "2028-02-29", "13:00", 2],
    ["9999-12-31T12:00:00Z", "9999-12-31", "13:00", 5],
    ["0800-01-01T12:00:00Z", "0800-01-01", "12:17", 6],
  ])("of %s in Amsterdam is %s at %s", (moment, date, time, weekday) => {
    expect(localMoment(at(moment), amsterdam)).toMatchObject({ day: date, time, weekday });
  });
  test("is what date-fns says, in any zone and at any moment", () => {
    const zones = [
      "Europe/Amsterdam",
      "America/Curacao",
      "Pacific/Kiritimati",
      "Asia/Kolkata",
      "UTC",
    ];
    const moment = fc.date({
      min: new Date("1950-01-01"),
      max: new Date("2100-01-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, fc.constantFrom(...zones), (date, zone) => {
        const local = localMoment(instant(date), zone as Zone);
        const expected = format(date, "yyyy-MM-dd HH:mm i", { in: tz(zone) });
        expect(`${local.day} ${local.time} ${local.weekday}`).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });
});

describe("days", () => {
  test.each([
    ["2026-02-28", 1, "2026-03-01"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2026-01-01", -1, "2025-12-31"],
    ["2026-03-28", 2, "2026-03-30"],
  ])("%s and %i days is %s", (one, count, other) => {
    expect(daysLater(day(one), count)).toBe(other);
  });
  test("between two moments count the midnights of the network", () => {
    const evening = at("2026-11-21T22:59:00Z");
    const night = at("2026-11-21T23:01:00Z");
    expect(daysBetween(evening, night, amsterdam)).toBe(1);
    expect(daysBetween(night, evening, amsterdam)).toBe(-1);
    expect(daysBetween(evening, evening, amsterdam)).toBe(0);
    expect(daysBetween(at("2026-10-24T22:30:00Z"), at("2026-10-25T22:30:00Z"), amsterdam)).toBe(0);
  });
  test("that are full are stretches of 24 hours", () => {
    expect(fullDays(at("2026-11-20T10:00:00Z"), at("2026-11-22T09:59:00Z"))).toBe(1);
  });
});

describe("what comes from outside", () => {
  test.each(["2026-02-30", "2026-13-01", "2027-02-29", "26-01-01", "2026-1-1", "vandaag", ""])(
    "%j is no day",
    (text) => expect(times.day.safeParse(text).success).toBe(false),
  );
  test.each(["24:00", "9:00", "09:60", "0900", ""])("%j is no clock time", (text) =>
    expect(times.clock.safeParse(text).success).toBe(false),
  );
  test.each([
    "Europe/Nowhere",
    "",
    "+01:00",
    "-00:00",
    "Amsterdam",
    "__proto__",
    "Europe/Amsterdam\u0000",
  ])("%j is no zone", (text) => expect(times.zone.safeParse(text).success).toBe(false));
  test.each(["2026-11-22T09:00:00+01:00", "2026-02-31T09:00:00Z", "1e999", "22-11-2026"])(
    "%j is no moment",
    (text) => expect(times.instant.safeParse(text).success).toBe(false),
  );
  test("a moment gets milliseconds, so that text order is time order", () => {
    expect(times.instant.parse("2026-11-22T09:00:00Z")).toBe("2026-11-22T09:00:00.000Z");
  });
});
