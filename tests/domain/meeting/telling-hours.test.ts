import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  earlierOf,
  firstWithin,
  friendlyHours,
  hoursBefore,
  soonestBefore,
  wakingHours,
} from "../../../src/domain/meeting/telling-hours.ts";
import { instant, localMoment } from "../../../src/domain/time.ts";
import { amsterdam, at, day } from "../sample.ts";

/** A moment in winter, by the clock of Amsterdam. */
const local = (text: string) => at(`${text}:00+01:00`);

describe("the first moment within hours of the day", () => {
  const first = (text: string, hours = friendlyHours) => firstWithin(local(text), hours, amsterdam);

  test("is at once from eight in the morning until just before eight in the evening", () => {
    for (const now of ["2026-11-24T08:00", "2026-11-24T12:34", "2026-11-24T19:59"]) {
      expect(first(now)).toBe(local(now));
    }
  });

  test("is eight in the morning of the same day when it is earlier", () => {
    expect(first("2026-11-24T07:59")).toBe(local("2026-11-24T08:00"));
    expect(first("2026-11-24T00:00")).toBe(local("2026-11-24T08:00"));
  });

  test("is eight in the morning of the day after when it is late", () => {
    expect(first("2026-11-24T20:00")).toBe(local("2026-11-25T08:00"));
    expect(first("2026-12-31T23:59")).toBe(local("2027-01-01T08:00"));
  });

  test("is from seven until ten for who would otherwise come for nothing", () => {
    expect(first("2026-11-24T06:59", wakingHours)).toBe(local("2026-11-24T07:00"));
    expect(first("2026-11-24T21:59", wakingHours)).toBe(local("2026-11-24T21:59"));
    expect(first("2026-11-24T22:00", wakingHours)).toBe(local("2026-11-25T07:00"));
  });

  test("is eight by the clock on the wall, also in the night that summer time begins", () => {
    const night = at("2027-03-27T22:00:00Z");
    expect(firstWithin(night, friendlyHours, amsterdam)).toBe("2027-03-28T06:00:00.000Z");
  });

  test("is never before now, never a day later, and always within the hours", () => {
    const moments = fc.date({
      ...{ min: new Date("2026-01-01"), max: new Date("2027-12-31"), noInvalidDate: true },
    });
    fc.assert(
      fc.property(moments, (date) => {
        const now = instant(date);
        const told = firstWithin(now, friendlyHours, amsterdam);
        const { time } = localMoment(told, amsterdam);
        expect(time >= "08:00" && time < "20:00").toBe(true);
        expect(told >= now && told <= hoursBefore(now, -13)).toBe(true);
      }),
    );
  });
});

describe("what cannot wait", () => {
  const soonest = (now: string, begins: string) =>
    soonestBefore(local(now), local(begins), amsterdam);

  test("is said at once by day", () => {
    expect(soonest("2026-11-24T14:00", "2026-11-30T10:00")).toBe(local("2026-11-24T14:00"));
  });

  test("waits for seven in the morning when it is night and there is time", () => {
    expect(soonest("2026-11-24T23:00", "2026-11-30T10:00")).toBe(local("2026-11-25T07:00"));
    expect(soonest("2026-11-24T23:00", "2026-11-25T19:30")).toBe(local("2026-11-25T07:00"));
  });

  test("is said twelve hours ahead, also at night, when morning would be later than that", () => {
    expect(soonest("2026-11-24T22:00", "2026-11-25T18:00")).toBe(local("2026-11-25T06:00"));
    expect(soonest("2026-11-24T22:30", "2026-11-25T19:00")).toBe(local("2026-11-25T07:00"));
  });

  test("is said at once, also at night, when it begins within twelve hours", () => {
    expect(soonest("2026-11-24T23:00", "2026-11-25T09:30")).toBe(local("2026-11-24T23:00"));
    expect(soonest("2026-11-24T23:00", "2026-11-25T11:00")).toBe(local("2026-11-24T23:00"));
    expect(soonest("2026-11-24T23:00", "2026-11-25T11:01")).toBe(local("2026-11-24T23:01"));
  });
});

test("the earlier of two moments or days is the first, whichever is named first", () => {
  const [one, other] = [day("2026-11-24"), day("2026-12-01")];
  expect(earlierOf(one, other)).toBe(one);
  expect(earlierOf(other, one)).toBe(one);
  expect(earlierOf(one, one)).toBe(one);
});

test("so many hours before a moment lies on the day before when it must", () => {
  expect(hoursBefore(at("2026-11-24T01:30:00Z"), 2)).toBe("2026-11-23T23:30:00.000Z");
  expect(hoursBefore(at("2026-11-24T01:30:00Z"), 0.5)).toBe("2026-11-24T01:00:00.000Z");
});
