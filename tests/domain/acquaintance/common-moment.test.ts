import { describe, expect, it } from "vitest";
import { commonMoment } from "../../../src/domain/acquaintance/common-moment.ts";
import type { Availability } from "../../../src/domain/availability.ts";
import { noSchoolCalendar } from "../../../src/domain/calendar/school-holidays.ts";
import { type Day, times } from "../../../src/domain/time.ts";
import { person } from "../../fixtures/small-network.ts";

const today = "2026-12-01" as Day;
const working = { calendar: noSchoolCalendar };
const at = (weekday: number, from: string, until: string): Availability => ({
  hours: [
    {
      weekday: times.weekday.parse(weekday),
      from: times.clock.parse(from),
      until: times.clock.parse(until),
    },
  ],
  absences: [],
});
const employed = (availability: Availability) => person("jan", "Jan", { availability });

describe("a moment for two", () => {
  it("is the first at which both work, some days ahead, not before ten", () => {
    const both = employed(at(5, "08:00", "12:00"));
    expect(commonMoment(both, both, today, working)).toStrictEqual({
      day: "2026-12-04",
      time: "10:00",
    });
    const later = employed(at(5, "11:15", "12:00"));
    expect(commonMoment(both, later, today, working)).toMatchObject({ time: "11:15" });
  });

  it("is none when they are never there together, or it is not known", () => {
    const friday = employed(at(5, "09:00", "12:00"));
    expect(commonMoment(friday, employed(at(4, "09:00", "12:00")), today, working)).toBeUndefined();
    expect(commonMoment(friday, employed(at(5, "11:45", "17:00")), today, working)).toBeUndefined();
    const unknown = employed({ hours: [], absences: [] });
    expect(commonMoment(friday, unknown, today, working)).toBeUndefined();
  });

  it("is not when one is away, nor on a holiday", () => {
    const friday = at(5, "09:00", "17:00");
    const away = { ...friday, absences: [{ from: today, until: "2026-12-11" as Day }] };
    expect(commonMoment(employed(friday), employed(away), today, working)).toMatchObject({
      day: "2026-12-18",
    });
    const beforeChristmas = "2026-12-19" as Day;
    expect(
      commonMoment(employed(friday), employed(friday), beforeChristmas, working),
    ).toMatchObject({
      day: "2027-01-08",
    });
  });
});
