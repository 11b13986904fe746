import { describe, expect, test } from "vitest";
import { noSchoolCalendar } from "../../../src/domain/calendar/school-holidays.ts";
import {
  cycleOf,
  daysBetweenAsks,
  dueDayOfSeat,
  dueOnAfter,
} from "../../../src/domain/cycle/interval.ts";
import type { Description } from "../../../src/domain/network.ts";
import { askingTown } from "../../fixtures/asking-town.ts";
import { calendar } from "../calendar/school-calendar.ts";
import { at, day, seatOf } from "../sample.ts";

const town = askingTown();
const described = (more: Partial<Description>) => ({
  ...town,
  description: { ...town.description, ...more },
});
const noon = at("2026-11-02T12:00Z");

describe("how long a confirmation is good for", () => {
  test("is ninety days in the first year, and when nobody says when it began", () => {
    expect(dueOnAfter(town, noon, noSchoolCalendar)).toBe("2027-01-31");
    const young = described({ startedOn: day("2025-11-03") });
    expect(dueOnAfter(young, noon, noSchoolCalendar)).toBe("2027-01-31");
  });

  test("is as long after that, unless the network says otherwise", () => {
    const usual = described({ startedOn: day("2025-11-02") });
    expect(daysBetweenAsks(usual.description, day("2026-11-02"))).toBe(90);
    const old = described({ startedOn: day("2025-11-02"), cycle: { laterDays: 180 } });
    expect(dueOnAfter(old, noon, noSchoolCalendar)).toBe("2027-05-01");
    expect(daysBetweenAsks(old.description, day("2026-11-01"))).toBe(90);
    expect(daysBetweenAsks(old.description, day("2026-11-02"))).toBe(180);
  });

  test("does not run in a school holiday", () => {
    // Sixteen days of Christmas.
    expect(dueOnAfter(town, noon, calendar)).toBe("2027-02-16");
  });

  test("is what the network says, within reason", () => {
    expect(dueOnAfter(described({ cycle: { firstYearDays: 60 } }), noon, noSchoolCalendar)).toBe(
      "2027-01-01",
    );
    expect(
      cycleOf(described({ cycle: { firstYearDays: 1, laterDays: 9999 } }).description),
    ).toMatchObject({
      firstYearDays: 30,
      laterDays: 730,
    });
    expect(cycleOf(town.description).ladder.coordinator).toBe(33);
  });
});

describe("the day on which a seat is to be asked about", () => {
  test("is what the confirmation says, or ninety days after it", () => {
    const seat = seatOf(town, "leergeld-contact");
    expect(dueDayOfSeat(town, seat, noon)).toBe("2026-10-28");
    const { confirmation } = seat;
    if (!confirmation) throw new Error("no confirmation");
    const { dueOn: _none, ...rest } = confirmation;
    expect(dueDayOfSeat(town, { ...seat, confirmation: rest }, noon)).toBe("2026-09-29");
  });

  test("is none when nobody confirmed who sits there now", () => {
    const { confirmation: _none, ...bare } = seatOf(town, "leergeld-contact");
    expect(dueDayOfSeat(town, bare, noon)).toBeUndefined();
    const taken = {
      ...seatOf(town, "leergeld-contact"),
      holdings: [{ person: "noor" as never, from: day("2026-10-01") }],
    };
    expect(dueDayOfSeat(town, taken, noon)).toBeUndefined();
  });
});
