import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { noSchoolCalendar } from "../../../src/domain/calendar/school-holidays.ts";
import {
  daysLaterInTerm,
  isOfficeTime,
  isWorkingDay,
  momentOf,
  nextOpening,
} from "../../../src/domain/calendar/working-days.ts";
import { type ClockTime, instant, localMoment, type Zone } from "../../../src/domain/time.ts";
import { amsterdam, at, day } from "../sample.ts";
import { calendar, regions } from "./school-calendar.ts";

const { north, south } = regions;
const zone = amsterdam;
const time = (text: string) => text as ClockTime;
const bare = { calendar: noSchoolCalendar, zone };
const inNorth = { calendar, region: north, zone };

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("a working day", () => {
  test.each([
    ["2026-11-20", true, "a Friday"],
    ["2026-11-21", false, "a Saturday"],
    ["2026-11-22", false, "a Sunday"],
    ["2026-04-03", false, "Good Friday"],
    ["2026-04-27", false, "King's Day"],
    ["2025-04-28", true, "the Monday after a King's Day that moved to Saturday"],
    ["2026-05-14", false, "Ascension Day"],
    ["2026-10-09", true, "the day before the autumn holiday"],
    ["2026-10-12", false, "in the autumn holiday"],
    ["2026-10-19", true, "the day after the autumn holiday"],
  ])("%s: %s, %s", (on, expected) => {
    expect(isWorkingDay(day(on), inNorth)).toBe(expected);
  });
  test("of one region may be none of another, and without a region it is one", () => {
    expect(isWorkingDay(day("2026-10-12"), { calendar, region: south })).toBe(true);
    expect(isWorkingDay(day("2026-10-12"), { calendar })).toBe(true);
    expect(isWorkingDay(day("2026-12-28"), { calendar })).toBe(false);
  });
});

describe("office time", () => {
  test.each([
    ["2026-11-20T07:59:59Z", false],
    ["2026-11-20T08:00:00Z", true],
    ["2026-11-20T15:59:59Z", true],
    ["2026-11-20T16:00:00Z", false],
    ["2026-11-21T10:00:00Z", false],
    ["2026-06-15T06:59:00Z", false],
    ["2026-06-15T07:00:00Z", true],
    ["2026-10-12T10:00:00Z", false],
  ])("at %s: %s", (moment, expected) => {
    expect(isOfficeTime(at(moment), inNorth)).toBe(expected);
  });
});

describe("the moment of a clock time", () => {
  test.each([
    ["2026-01-15", "09:00", "2026-01-15T08:00:00.000Z"],
    ["2026-07-15", "09:00", "2026-07-15T07:00:00.000Z"],
    ["2026-07-15", "00:00", "2026-07-14T22:00:00.000Z"],
    ["2026-03-29", "01:59", "2026-03-29T00:59:00.000Z"],
    ["2026-03-29", "02:00", "2026-03-29T01:00:00.000Z"],
    ["2026-03-29", "02:30", "2026-03-29T01:00:00.000Z"],
    ["2026-03-29", "03:00", "2026-03-29T01:00:00.000Z"],
    ["2026-03-29", "09:00", "2026-03-29T07:00:00.000Z"],
    ["2026-10-25", "01:59", "2026-10-24T23:59:00.000Z"],
    ["2026-10-25", "02:00", "2026-10-25T00:00:00.000Z"],
    ["2026-10-25", "02:30", "2026-10-25T00:30:00.000Z"],
    ["2026-10-25", "03:00", "2026-10-25T02:00:00.000Z"],
    ["2026-10-25", "09:00", "2026-10-25T08:00:00.000Z"],
  ])("%s %s in Amsterdam is %s", (on, clock, moment) => {
    expect(momentOf(day(on), time(clock), amsterdam)).toBe(moment);
  });
  test.each([
    ["2026-01-15", "09:00", "America/Curacao", "2026-01-15T13:00:00.000Z"],
    ["2026-07-15", "09:00", "Asia/Kolkata", "2026-07-15T03:30:00.000Z"],
    ["2026-01-01", "00:00", "Pacific/Kiritimati", "2025-12-31T10:00:00.000Z"],
    // Samoa had no 30 December: it went from one side of the date line to the other.
    ["2011-12-30", "09:00", "Pacific/Apia", "2011-12-30T10:00:00.000Z"],
  ])("%s %s in %s is %s", (on, clock, other, moment) => {
    expect(momentOf(day(on), time(clock), other as Zone)).toBe(moment);
  });
  test.each(["America/New_York", "Europe/Amsterdam", "Pacific/Auckland", "UTC"])(
    "does not depend on the zone of the machine, such as %s",
    (machine) => {
      vi.stubEnv("TZ", machine);
      const moments = ["02:30", "09:00"].map((clock) =>
        momentOf(day("2026-10-25"), time(clock), amsterdam),
      );
      expect(moments).toStrictEqual(["2026-10-25T00:30:00.000Z", "2026-10-25T08:00:00.000Z"]);
    },
  );
  test("is the first that the clock shows so, in any zone", () => {
    const minutes = fc.integer({
      min: Date.parse("1990-01-01") / 60_000,
      max: Date.parse("2060-01-01") / 60_000,
    });
    const zones = ["Europe/Amsterdam", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"];
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), (minute, name) => {
        const moment = instant(minute * 60_000);
        const local = localMoment(moment, name as Zone);
        const found = momentOf(local.day, local.time, name as Zone);
        expect(found <= moment).toBe(true);
        expect(localMoment(found, name as Zone)).toStrictEqual(local);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the next opening", () => {
  test.each([
    ["in the night", "2026-11-19T23:30:00Z", "2026-11-20T08:00:00.000Z"],
    ["at opening itself", "2026-11-19T08:00:00Z", "2026-11-20T08:00:00.000Z"],
    ["just before opening", "2026-11-20T07:59:59Z", "2026-11-20T08:00:00.000Z"],
    ["on Friday afternoon", "2026-11-20T12:00:00Z", "2026-11-23T08:00:00.000Z"],
    ["on Sunday", "2026-11-22T12:00:00Z", "2026-11-23T08:00:00.000Z"],
    ["before the clock goes forward", "2026-03-27T16:00:00Z", "2026-03-30T07:00:00.000Z"],
    ["before the clock goes back", "2026-10-23T15:00:00Z", "2026-10-26T08:00:00.000Z"],
    ["before Easter", "2026-04-02T15:00:00Z", "2026-04-07T07:00:00.000Z"],
    ["before Christmas", "2026-12-24T16:00:00Z", "2026-12-28T08:00:00.000Z"],
    ["on New Year's Eve", "2026-12-31T16:00:00Z", "2027-01-04T08:00:00.000Z"],
  ])("%s, where no schools are, from %s is %s", (_, moment, opens) => {
    expect(nextOpening(at(moment), bare)).toBe(opens);
  });
  test.each([
    ["over Christmas", "2026-12-18T16:00:00Z", "2027-01-04T08:00:00.000Z"],
    ["over the summer", "2026-07-03T16:00:00Z", "2026-08-17T07:00:00.000Z"],
    ["over the autumn", "2026-10-09T16:00:00Z", "2026-10-19T07:00:00.000Z"],
    ["from within a holiday", "2026-08-05T09:00:00Z", "2026-08-17T07:00:00.000Z"],
  ])("%s, in the north, from %s is %s", (_, moment, opens) => {
    expect(nextOpening(at(moment), inNorth)).toBe(opens);
  });
  test("without a region waits only for what is a holiday everywhere", () => {
    const anywhere = { calendar, zone };
    expect(nextOpening(at("2026-07-03T16:00:00Z"), anywhere)).toBe("2026-07-06T07:00:00.000Z");
    expect(nextOpening(at("2026-07-17T16:00:00Z"), anywhere)).toBe("2026-08-17T07:00:00.000Z");
  });
  test("is always later, and in office time", () => {
    const moments = fc.date({
      min: new Date("2026-01-01"),
      max: new Date("2027-12-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, (moment) => {
        const opens = nextOpening(instant(moment), inNorth);
        expect(opens > instant(moment)).toBe(true);
        expect(isOfficeTime(opens, inNorth)).toBe(true);
        expect(localMoment(opens, zone).time).toBe("09:00");
      }),
      { numRuns: 200 },
    );
  });
  test("comes even when a calendar has no end", () => {
    const [from, until] = [day("2026-01-01"), day("2099-12-31")];
    const endless = { ...calendar, holidays: [{ region: north, name: "x", from, until }] };
    const opens = nextOpening(at("2026-11-20T12:00:00Z"), { ...inNorth, calendar: endless });
    expect(opens).toBe("2027-03-20T08:00:00.000Z");
  });
});

describe("days later in term", () => {
  test.each([
    ["2026-11-20", 0, "2026-11-20", "no days"],
    ["2026-11-20", 3, "2026-11-23", "a weekend counts"],
    ["2026-04-24", 3, "2026-04-27", "a public holiday counts"],
    ["2026-12-17", 5, "2027-01-07", "over Christmas"],
    ["2026-12-18", 1, "2027-01-04", "the last day of term"],
    ["2026-12-25", 1, "2027-01-04", "from within a holiday"],
    ["2026-07-01", 10, "2026-08-24", "over the summer"],
    ["2026-10-09", 1, "2026-10-19", "over the autumn"],
  ])("from %s, %i later, is %s in the north: %s", (from, days, later) => {
    expect(daysLaterInTerm(day(from), days, { calendar, region: north })).toBe(later);
  });
  test("go by the region, and without one by what is a holiday everywhere", () => {
    expect(daysLaterInTerm(day("2026-10-09"), 1, { calendar, region: south })).toBe("2026-10-10");
    expect(daysLaterInTerm(day("2026-10-09"), 1, { calendar })).toBe("2026-10-10");
    expect(daysLaterInTerm(day("2026-10-16"), 1, { calendar })).toBe("2026-10-19");
  });
});
