import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { publicHolidays } from "../../../src/domain/calendar/public-holidays.ts";
import { schoolHolidayOn } from "../../../src/domain/calendar/school-holidays.ts";
import { daysLater } from "../../../src/domain/days.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Audience } from "../../../src/domain/meeting/audience-kinds.ts";
import { weekdayOf } from "../../../src/domain/meeting/presence.ts";
import { proposalsFor, type Wanted } from "../../../src/domain/meeting/proposals.ts";
import { minutesIn } from "../../../src/domain/meeting/slot.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { SeatRole } from "../../../src/domain/seat.ts";
import { seat } from "../../fixtures/small-network.ts";
import { webberTown } from "../../fixtures/webber-town.ts";
import { calendar } from "../calendar/school-calendar.ts";
import { day } from "../sample.ts";
import { meeting, slot } from "./town.ts";

const webbers: Audience = { kind: "webbers" };
const january = { from: day("2027-01-01"), until: day("2027-01-31") };
const wanted: Wanted = { audience: webbers, minutes: 90, ...january };

function proposed(more: Partial<Wanted> = {}, network: Network = webberTown()) {
  return proposalsFor(network, calendar, { ...wanted, ...more });
}

function withMeeting(network: Network, audience: Audience, on: string): Network {
  const planned = meeting({ audience, slot: slot(on, "09:00", "17:00") });
  return { ...network, meetings: network.meetings.with(planned.id, planned) };
}

describe("days that could suit", () => {
  test("are five in their order, on days when the four webbers work", () => {
    const found = proposed();
    expect(found).toHaveLength(5);
    const days = found.map(({ slot: { day: on } }) => on);
    expect(days).toStrictEqual([...days].sort());
    expect(days.every((on) => weekdayOf(on) <= 4)).toBe(true);
    for (const { presence } of found) {
      expect(presence).toStrictEqual({ people: 4, there: 4, unknown: 0, away: 0, busy: 0 });
    }
  });

  test("are spread over the weeks, and over mornings and afternoons", () => {
    const found = proposed();
    const mornings = found.filter(({ slot: { from } }) => from === "09:30");
    const afternoons = found.filter(({ slot: { from } }) => from === "13:30");
    expect([mornings.length, afternoons.length].sort()).toStrictEqual([2, 3]);
    expect(new Set(found.map(({ slot: { day: on } }) => weekdayOf(on))).size).toBe(4);
  });

  test("are not in the Christmas holidays of the region, which last until 3 January", () => {
    const found = proposed({ from: day("2026-12-18"), until: day("2027-01-04") });
    expect(found.map(({ slot: { day: on } }) => on)).toStrictEqual(["2026-12-18", "2027-01-04"]);
  });

  test("leave out a day on which one in two of them has a meeting already", () => {
    const others = ["webber-school", "webber-voedsel"].map((id) => ids.seat.parse(id));
    const town = withMeeting(webberTown(), { kind: "seats", seats: others }, "2027-01-05");
    const narrow = { from: day("2027-01-05"), until: day("2027-01-05") };
    expect(proposed(narrow, town)).toStrictEqual([]);
    expect(proposed(narrow)).toHaveLength(1);
  });

  test("keep a day on which one in four of them has a meeting, and say so", () => {
    const one = { kind: "seats", seats: [ids.seat.parse("webber-school")] } as const;
    const town = withMeeting(webberTown(), one, "2027-01-05");
    const [found] = proposed({ from: day("2027-01-05"), until: day("2027-01-05") }, town);
    expect(found?.presence).toStrictEqual({ people: 4, there: 3, unknown: 0, away: 0, busy: 1 });
  });

  test("a meeting that is off is in nobody's way", () => {
    const town = withMeeting(webberTown(), webbers, "2027-01-05");
    const off = meeting({ slot: slot("2027-01-05"), cancelledAt: meeting().plannedAt });
    const network = { ...town, meetings: town.meetings.with(off.id, off) };
    expect(proposed({ from: day("2027-01-05"), until: day("2027-01-05") }, network)).toHaveLength(
      1,
    );
  });

  test("go to a day on which most people are at work before one on which few are", () => {
    const found = proposed({ from: day("2027-01-07"), until: day("2027-01-11"), count: 2 });
    // 8 January is a Friday, on which nobody works.
    expect(found.map(({ slot: { day: on } }) => on)).toStrictEqual(["2027-01-07", "2027-01-11"]);
  });

  test("take a day on which few are at work when there is no other", () => {
    const [found] = proposed({ from: day("2027-01-08"), until: day("2027-01-08") });
    expect(found?.presence).toStrictEqual({ people: 4, there: 0, unknown: 0, away: 0, busy: 0 });
  });

  test("are in the evening when that is asked, and then count who is not away", () => {
    const found = proposed({ parts: ["evening"] });
    expect(new Set(found.map(({ slot: { from, until } }) => `${from}-${until}`))).toStrictEqual(
      new Set(["19:30-21:00"]),
    );
    expect(found.every(({ presence }) => presence.there === 4)).toBe(true);
  });

  test("are in the evening when most who are meant work for an informal organisation", () => {
    const town = webberTown();
    const contacts = [
      seat("a", contactOf("leergeld"), "jan"),
      seat("b", contactOf("voedselbank"), "mies"),
      seat("c", contactOf("gemeente"), "fatima"),
    ];
    const network = {
      ...town,
      seats: contacts.reduce((all, one) => all.with(one.id, one), town.seats),
    };
    const found = proposed({ audience: { kind: "contacts" } }, network);
    expect(found.every(({ slot: { from } }) => from === "19:30")).toBe(true);
  });

  test("begin earlier when it takes long, and never run past midnight", () => {
    expect(proposed({ minutes: 240 }).map(({ slot: { from } }) => from)).toContain("13:00");
    expect(proposed({ minutes: 400, parts: ["evening"] })).toStrictEqual([]);
  });

  test("are other days than those that were proposed before", () => {
    const before = new Set(proposed().map(({ slot: { day: on } }) => on));
    const found = proposed({ without: before });
    expect(found).toHaveLength(5);
    expect(found.filter(({ slot: { day: on } }) => before.has(on))).toStrictEqual([]);
  });

  test("never are a holiday, a weekend or twice the same day, whatever is asked", () => {
    const asked = fc.record({
      start: fc.nat(450),
      span: fc.nat(60),
      minutes: fc.integer({ min: 15, max: 240 }),
      count: fc.integer({ min: 3, max: 10 }),
    });
    fc.assert(
      fc.property(asked, ({ start, span, minutes, count }) => {
        const from = daysLater(day("2026-07-01"), start);
        const until = daysLater(from, span);
        const days = proposed({ from, until, minutes, count }).map((one) => {
          expect(minutesIn(one.slot)).toBe(minutes);
          return one.slot.day;
        });
        expect(days.length).toBeLessThanOrEqual(count);
        expect(new Set(days).size).toBe(days.length);
        for (const on of days) {
          expect(from <= on && on <= until).toBe(true);
          expect(weekdayOf(on)).toBeLessThan(6);
          expect(publicHolidays(Number(on.slice(0, 4))).has(on)).toBe(false);
          expect(schoolHolidayOn(calendar, on, "noord")).toBeUndefined();
        }
      }),
      { numRuns: 100 },
    );
  });
});

function contactOf(organisation: string): SeatRole {
  const id = ids.organisation.parse(organisation);
  return { kind: "contact", organisation: id, themes: [], areas: [] };
}
