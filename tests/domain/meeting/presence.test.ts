import { describe, expect, test } from "vitest";
import type { Availability } from "../../../src/domain/availability.ts";
import { ids } from "../../../src/domain/ids.ts";
import { isEvening, presenceAt, weekdayOf } from "../../../src/domain/meeting/presence.ts";
import type { ClockTime, Weekday } from "../../../src/domain/time.ts";
import { webberTown } from "../../fixtures/webber-town.ts";
import { day } from "../sample.ts";
import { meeting, slot } from "./town.ts";

const webbers = { kind: "webbers" } as const;
/** A Tuesday. */
const tuesday = slot("2027-01-05", "09:30", "11:00");
const hours = (from: string, until: string, weekday: Weekday = 2) => ({
  ...{ weekday, from: from as ClockTime, until: until as ClockTime },
});

/** The town in which Fatima is available like this, and how the webbers stand. */
function standing(availability: Availability, at = tuesday) {
  const town = webberTown();
  const fatima = town.people.get(ids.person.parse("fatima"));
  if (!fatima) throw new Error("no fatima");
  const people = town.people.with(fatima.id, { ...fatima, availability });
  return presenceAt({ ...town, people }, webbers, at);
}

describe("who is at work at a time", () => {
  test("is who works all of it", () => {
    expect(standing({ hours: [hours("09:30", "11:00")], absences: [] }).there).toBe(4);
    expect(standing({ hours: [hours("09:31", "11:00")], absences: [] }).there).toBe(3);
    expect(standing({ hours: [hours("09:30", "10:59")], absences: [] }).there).toBe(3);
    expect(standing({ hours: [hours("09:00", "17:00", 3)], absences: [] }).there).toBe(3);
  });

  test("is who works two stretches that follow on each other", () => {
    const both = [hours("10:15", "12:00"), hours("09:00", "10:15")];
    expect(standing({ hours: both, absences: [] }).there).toBe(4);
    const apart = [hours("10:20", "12:00"), hours("09:00", "10:15")];
    expect(standing({ hours: apart, absences: [] }).there).toBe(3);
  });

  test("is not known of who never said when they work", () => {
    expect(standing({ hours: [], absences: [] })).toStrictEqual({
      ...{ people: 4, there: 3, unknown: 1, away: 0, busy: 0 },
    });
  });

  test("is not who is away on that day", () => {
    const all = [hours("09:00", "17:00")];
    const away = (from: string, until?: string) => ({
      ...{ from: day(from), ...(until !== undefined && { until: day(until) }) },
    });
    for (const absence of [away("2027-01-05", "2027-01-05"), away("2027-01-01")]) {
      expect(standing({ hours: all, absences: [absence] })).toMatchObject({ there: 3, away: 1 });
    }
    for (const absence of [away("2027-01-06"), away("2027-01-01", "2027-01-04")]) {
      expect(standing({ hours: all, absences: [absence] })).toMatchObject({ there: 4, away: 0 });
    }
  });

  test("in the evening is everybody who is not away, whatever their hours", () => {
    const evening = slot("2027-01-05", "19:30", "21:00");
    expect(standing({ hours: [], absences: [] }, evening).there).toBe(4);
    expect(isEvening(evening)).toBe(true);
    expect(isEvening(slot("2027-01-05", "17:00"))).toBe(true);
    expect(isEvening(slot("2027-01-05", "16:59"))).toBe(false);
  });

  test("is not who meets then, and who meets just before or after is", () => {
    const town = webberTown();
    const at = (from: string, until: string) => {
      const other = meeting({ slot: slot("2027-01-05", from, until) });
      const meetings = town.meetings.with(other.id, other);
      return presenceAt({ ...town, meetings }, webbers, tuesday).busy;
    };
    expect(at("10:30", "12:00")).toBe(4);
    expect(at("11:00", "12:00")).toBe(0);
    expect(at("08:00", "09:30")).toBe(0);
    expect(at("08:00", "09:31")).toBe(4);
  });
});

test("a week begins on Monday", () => {
  expect(weekdayOf(day("2027-01-04"))).toBe(1);
  expect(weekdayOf(day("2027-01-10"))).toBe(7);
});
