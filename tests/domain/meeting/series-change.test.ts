import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysLater } from "../../../src/domain/days.ts";
import { ids } from "../../../src/domain/ids.ts";
import { type Meeting, replyOf } from "../../../src/domain/meeting/meeting.ts";
import type { MeetingFact } from "../../../src/domain/meeting/meeting-fact.ts";
import type { Nth, Recurrence } from "../../../src/domain/meeting/recurrence-rule.ts";
import type { Series } from "../../../src/domain/meeting/series.ts";
import { changeSeries } from "../../../src/domain/meeting/series-change.ts";
import { seriesChangeFacts } from "../../../src/domain/meeting/series-change-facts.ts";
import type { SeriesDraft } from "../../../src/domain/meeting/series-draft.ts";
import { lackingMeetings } from "../../../src/domain/meeting/series-meetings.ts";
import { compareSlots } from "../../../src/domain/meeting/slot.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { ClockTime, Weekday } from "../../../src/domain/time.ts";
import { smallNetwork, tuesdayMorning } from "../../fixtures/small-network.ts";
import { calendar, regions } from "../calendar/school-calendar.ts";
import { day } from "../sample.ts";
import { coordinator, townAfter } from "./town.ts";

const seriesId = ids.series.parse("overleg");
const fatima = ids.person.parse("fatima");
const time = (text: string) => text as ClockTime;
const weekly = (weekday: Weekday, every = 1): Recurrence => ({ kind: "weekly", every, weekday });
const monthly = (nth: Nth, weekday: Weekday): Recurrence => ({
  ...{ kind: "monthly", every: 1, nth, weekday },
});

const base: Series = {
  ...{ id: seriesId, title: "Overleg", audience: { kind: "webbers" }, organiser: coordinator },
  ...{ rule: weekly(2), firstDay: day("2026-12-01"), from: time("10:00"), until: time("11:00") },
  ...{ place: "De Linde", holidays: "keep", skipped: [], begunAt: tuesdayMorning },
};
const { id: _id, organiser: _organiser, ...plain } = base;

/** A network that has a series and the meetings of it. */
function townWith(more: Partial<Series> = {}): Network {
  const town = smallNetwork();
  const description = { ...town.description, region: regions.north };
  const series = { ...base, ...more };
  const begun = townAfter([{ kind: "series-set", series }], { ...town, description });
  const made = lackingMeetings(series, { network: begun, at: tuesdayMorning, calendar });
  return townAfter(
    made.map((meeting) => ({ kind: "meeting-planned", meeting }) as const),
    begun,
  );
}

function changed(network: Network, wish: Partial<SeriesDraft>, at = tuesdayMorning) {
  const series = network.series.get(seriesId);
  if (!series) throw new Error("no series");
  const draft = { ...plain, ...series, day: day("2027-01-12"), ...wish };
  const looking = { network, at, calendar };
  const change = changeSeries(series, draft, looking);
  const { facts } = seriesChangeFacts(change, looking);
  return { change, facts, network: townAfter(facts, network) };
}

function all({ meetings }: Network): readonly Meeting[] {
  return [...meetings].toSorted((one, other) => compareSlots(one.slot, other.slot));
}

const on = (network: Network) => all(network).filter((one) => one.cancelledAt === undefined);
const daysOf = (network: Network, from = "2027-01-01", until = "2027-02-10") =>
  on(network)
    .map(({ slot }) => slot.day)
    .filter((one) => from <= one && one <= until);
const daysIn = (network: Network) => on(network).map(({ slot }) => slot.day);
const idOf = (text: string) => ids.meeting.parse(`overleg-${text}`);

/** What is said and done to one of them before the series changes. */
function afterwards(network: Network, ...facts: readonly MeetingFact[]): Network {
  return townAfter(facts, network);
}

const yes = (meeting: string): MeetingFact => ({
  ...{ kind: "meeting-answered", meeting: idOf(meeting), person: fatima, as: "yes" },
});

describe("a series that changes from a day on", () => {
  test("on another weekday: each meeting moves within its week and stays the same one", () => {
    const { network } = changed(townWith(), { rule: weekly(4), day: day("2027-01-14") });
    expect(daysOf(network)).toStrictEqual([
      ...["2027-01-05", "2027-01-14", "2027-01-21", "2027-01-28", "2027-02-04"],
    ]);
    expect(network.meetings.get(idOf("2027-01-12"))).toMatchObject({
      ...{ slot: { day: "2027-01-14", from: "10:00" }, sequence: 1 },
      of: { day: "2027-01-14", followed: 1 },
    });
    expect(on(network).every(({ id }) => id.startsWith("overleg-"))).toBe(true);
    expect(all(network).filter(({ cancelledAt }) => cancelledAt)).toStrictEqual([]);
  });

  test("on another day of the month, in its own month", () => {
    const town = townWith({ rule: monthly(1, 2) });
    const { network, change } = changed(town, { rule: monthly(-1, 4), day: day("2027-02-25") });
    expect(daysOf(network, "2026-12-01", "2027-04-01")).toStrictEqual([
      ...["2026-12-01", "2027-01-05", "2027-02-25", "2027-03-25"],
    ]);
    expect(network.meetings.get(idOf("2027-03-02"))?.slot.day).toBe("2027-03-25");
    expect(network.meetings.get(idOf("2027-02-02"))?.slot.day).toBe("2027-02-25");
    expect(change.lost).toStrictEqual([]);
  });

  test("at another place: those who answered are not asked again", () => {
    const town = afterwards(townWith(), yes("2027-01-12"));
    const { network } = changed(town, { place: "Gemeentehuis" });
    const moved = network.meetings.get(idOf("2027-01-12"));
    expect(moved).toMatchObject({ place: "Gemeentehuis", sequence: 1 });
    expect(moved && replyOf(moved, fatima)?.as).toBe("yes");
    expect(network.meetings.get(idOf("2027-01-05"))).toMatchObject({ sequence: 0 });
  });

  test("at another time: they are", () => {
    const town = afterwards(townWith(), yes("2027-01-12"));
    const { network } = changed(town, { from: time("13:00"), until: time("14:00") });
    const moved = network.meetings.get(idOf("2027-01-12"));
    expect(moved?.slot).toStrictEqual({ day: "2027-01-12", from: "13:00", until: "14:00" });
    expect(moved && replyOf(moved, fatima)).toBeUndefined();
  });

  test("for others: who stays hears nothing, as the number does not rise", () => {
    const { network } = changed(townWith(), { audience: { kind: "contacts" } });
    const [before, from] = [idOf("2027-01-05"), idOf("2027-01-12")].map((one) =>
      network.meetings.get(one),
    );
    expect(before?.audience).toStrictEqual({ kind: "webbers" });
    expect(from).toMatchObject({ audience: { kind: "contacts" }, sequence: 0 });
  });

  test("every other week: what falls out is off, and what stays is not touched", () => {
    const { network, change } = changed(townWith(), { rule: weekly(2, 2) });
    expect(change.lost.map(({ slot }) => slot.day).slice(0, 2)).toStrictEqual([
      ...["2027-01-19", "2027-02-02"],
    ]);
    expect(network.meetings.get(idOf("2027-01-26"))?.sequence).toBe(0);
    expect(network.meetings.get(idOf("2027-01-19"))?.cancelledAt).toBeDefined();
  });

  test("and back: what had fallen out comes anew", () => {
    const once = changed(townWith(), { rule: weekly(2, 2) });
    const back = changed(once.network, { rule: weekly(2) });
    expect(daysOf(back.network)).toStrictEqual([
      ...["2027-01-05", "2027-01-12", "2027-01-19", "2027-01-26", "2027-02-02", "2027-02-09"],
    ]);
    expect(back.network.meetings.get(ids.meeting.parse("overleg-2027-01-19-2"))).toBeDefined();
  });

  test("more often: what there is stays, the others come beside it", () => {
    const town = townWith({ rule: monthly(2, 2) });
    const { network } = changed(town, { rule: weekly(2) });
    expect(daysOf(network)).toStrictEqual([
      ...["2027-01-12", "2027-01-19", "2027-01-26", "2027-02-02", "2027-02-09"],
    ]);
    expect(network.meetings.get(idOf("2027-01-12"))?.sequence).toBe(0);
  });

  test("one last time: nothing comes after it", () => {
    const { rule: _rule, ...once } = plain;
    const series = townWith().series.get(seriesId);
    if (!series) throw new Error("no series");
    const looking = { network: townWith(), at: tuesdayMorning, calendar };
    const change = changeSeries(series, { ...once, day: day("2027-01-12") }, looking);
    const network = townAfter(seriesChangeFacts(change, looking).facts, looking.network);
    expect(daysOf(network, "2027-01-01", "2027-12-31")).toStrictEqual(["2027-01-05", "2027-01-12"]);
  });
});

describe("one that somebody changed alone", () => {
  test("stays where it was moved to, and its week has no second one", () => {
    const slot = { day: day("2027-01-15"), from: time("15:00"), until: time("16:00") };
    const move: MeetingFact = {
      ...{ kind: "meeting-changed", meeting: idOf("2027-01-12"), news: { slot } },
    };
    const { network, change } = changed(afterwards(townWith(), move), {
      ...{ rule: weekly(4), day: day("2027-01-14") },
    });
    expect(daysOf(network, "2027-01-06", "2027-01-22")).toStrictEqual(["2027-01-15", "2027-01-21"]);
    expect(network.meetings.get(idOf("2027-01-12"))).toMatchObject({ slot, sequence: 1 });
    expect(change.apart.map(({ id }) => id)).toStrictEqual([idOf("2027-01-12")]);
  });

  test("stays at the place that it was given, also after a second change", () => {
    const news = { place: "Buiten" };
    const town = afterwards(townWith(), {
      ...{ kind: "meeting-changed", meeting: idOf("2027-01-19"), news },
    });
    const first = changed(town, { place: "Binnen" });
    const second = changed(first.network, { place: "Boven" });
    expect(second.network.meetings.get(idOf("2027-01-19"))?.place).toBe("Buiten");
    expect(second.network.meetings.get(idOf("2027-01-26"))?.place).toBe("Boven");
  });

  test("does not come back when it was called off", () => {
    const off: MeetingFact = { kind: "meeting-cancelled", meeting: idOf("2027-01-19") };
    const { network } = changed(afterwards(townWith(), off), {
      ...{ rule: weekly(4), day: day("2027-01-14") },
    });
    expect(daysOf(network, "2027-01-14", "2027-01-28")).toStrictEqual(["2027-01-14", "2027-01-28"]);
    const later = lackingMeetings(base, { network, at: tuesdayMorning, calendar });
    expect(later.map(({ slot }) => slot.day)).not.toContain("2027-01-21");
  });

  test("that was moved to a day before the change, and is held there, is not held twice", () => {
    const slot = { day: day("2027-01-08"), from: time("10:00"), until: time("11:00") };
    const move: MeetingFact = {
      ...{ kind: "meeting-changed", meeting: idOf("2027-01-12"), news: { slot } },
    };
    const { network } = changed(afterwards(townWith(), move), { place: "Boven" });
    expect(daysOf(network, "2027-01-05", "2027-01-20")).toStrictEqual([
      ...["2027-01-05", "2027-01-08", "2027-01-19"],
    ]);
  });
});

describe("a change that lies further ahead than meetings are made", () => {
  test("leaves the series as it was until then", () => {
    const { network } = changed(townWith(), { place: "Boven", day: day("2027-06-01") });
    const spring = on(network).filter(({ slot }) => slot.day < "2027-06-01");
    expect(spring.at(-1)?.slot.day).toBe("2027-05-25");
    expect(spring.every(({ place }) => place === "De Linde")).toBe(true);
    expect(network.series.get(seriesId)).toMatchObject({ place: "Boven", firstDay: "2027-06-01" });
  });

  test("has no two in the week in which it begins", () => {
    const { network } = changed(townWith(), { rule: weekly(4), day: day("2027-06-03") });
    const at = "2027-05-20T08:00:00.000Z" as typeof tuesdayMorning;
    const series = network.series.get(seriesId) ?? base;
    const later = lackingMeetings(series, { network, at, calendar });
    const town = townAfter(
      later.map((meeting) => ({ kind: "meeting-planned", meeting }) as const),
      network,
    );
    expect(daysOf(town, "2027-05-20", "2027-06-12")).toStrictEqual([
      ...["2027-05-25", "2027-06-03", "2027-06-10"],
    ]);
  });
});

const weekday = fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7);
const rule: fc.Arbitrary<Recurrence> = fc.oneof(
  fc.record({ kind: fc.constant("weekly"), every: fc.constantFrom(1, 2, 3), weekday }),
  fc.record({
    ...{ kind: fc.constant("monthly"), every: fc.constantFrom(1, 3), weekday },
    nth: fc.constantFrom<Nth>(1, 2, 3, 4, -1),
  }),
);

describe("whatever it changes into", () => {
  const wishes = fc.record({
    ...{ rule, days: fc.integer({ min: 1, max: 130 }) },
    ...{ holidays: fc.constantFrom("move", "skip", "keep"), hour: fc.constantFrom("10", "13") },
    alone: fc.option(fc.tuple(fc.nat(9), fc.boolean(), fc.integer({ min: -4, max: 9 }))),
  });

  test("no day has two, nothing is lacking, and the same change again changes nothing", () => {
    fc.assert(
      fc.property(rule, wishes, (before, { days, hour, alone, ...wish }) => {
        let town = townWith({ rule: before, holidays: "move" });
        const one = alone && on(town)[alone[0]];
        if (alone && one) town = afterwards(town, aloneFact(one, alone[1], alone[2]));
        const draft = {
          ...{ ...wish, day: daysLater(day("2026-11-24"), days) },
          ...{ from: time(`${hour}:00`), until: time(`${hour}:45`) },
        };
        const first = changed(town, draft);
        const held = daysIn(first.network);
        const isDouble = new Set(held).size < held.length;
        const wasDouble = new Set(daysIn(town)).size < daysIn(town).length;
        expect(isDouble && !wasDouble).toBe(false);
        const series = first.network.series.get(seriesId) ?? base;
        const looking = { network: first.network, at: tuesdayMorning, calendar };
        expect(lackingMeetings(series, looking)).toStrictEqual([]);
        if (one) {
          const { slot, place, cancelledAt } = town.meetings.get(one.id) ?? one;
          const now = first.network.meetings.get(one.id);
          expect({ slot, place, cancelledAt }).toStrictEqual({
            ...{ slot: now?.slot, place: now?.place, cancelledAt: now?.cancelledAt },
          });
        }
        const again = changed(first.network, draft);
        expect(again.facts.map(({ kind }) => kind)).toStrictEqual(["series-set"]);
      }),
      { numRuns: 100 },
    );
  });
});

function aloneFact({ id, slot }: Meeting, isOff: boolean, days: number): MeetingFact {
  if (isOff) return { kind: "meeting-cancelled", meeting: id };
  const moved = { ...slot, day: daysLater(slot.day, days), from: time("09:15") };
  return { kind: "meeting-changed", meeting: id, news: { slot: moved } };
}
