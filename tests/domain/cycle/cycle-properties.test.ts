import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apply } from "../../../src/domain/apply.ts";
import { isOfficeTime } from "../../../src/domain/calendar/working-days.ts";
import { Collection } from "../../../src/domain/collection.ts";
import { type DueErrands, dueErrands } from "../../../src/domain/cycle/due-errands.ts";
import { dueDayOfSeat, dueOnAfter, workingOf } from "../../../src/domain/cycle/interval.ts";
import { openErrand, whatIsLeft } from "../../../src/domain/cycle/open-errand.ts";
import { daysLater } from "../../../src/domain/days.ts";
import { standingConfirmation } from "../../../src/domain/freshness.ts";
import { ids, type PersonId, type SeatId } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import { holderOn, type Seat } from "../../../src/domain/seat.ts";
import { type Day, type Instant, instant, localMoment } from "../../../src/domain/time.ts";
import { weekOfDay } from "../../../src/domain/week.ts";
import { askingTown, dueOn } from "../../fixtures/asking-town.ts";
import { person, seat } from "../../fixtures/small-network.ts";
import { calendar } from "../calendar/school-calendar.ts";

/** Where every run begins: a Monday after the autumn holiday. */
const start = Date.parse("2026-10-26T08:00:00Z");
const HOUR = 60 * 60 * 1000;

/** What somebody does between two looks at the clock. */
type Deed = {
  readonly kind: "confirm" | "doubt" | "pause" | "leave" | "return" | "unreached";
  readonly who: number;
};

/** One look: so many hours after the one before, and what was done since. */
type Look = { readonly hours: number; readonly deeds: readonly Deed[] };

const deed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constantFrom("confirm", "confirm", "doubt", "pause", "leave", "return", "unreached"),
  who: fc.nat(11),
});
/** Mostly the same hour of another day, which is in office hours; sometimes any. */
const hours = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }).map((days) => days * 24) },
  fc.integer({ min: 1, max: 80 }),
);
const looks = fc.array(fc.record({ hours, deeds: fc.array(deed, { maxLength: 2 }) }), {
  minLength: 20,
  maxLength: 80,
});
/** How many people, and how many seats each of them has at most. */
const towns = fc.record({
  people: fc.integer({ min: 1, max: 12 }),
  seats: fc.integer({ min: 1, max: 3 }),
});

const idOf = (number: number) => ids.person.parse(`p${number}`);

/** Contacts of one organisation, deputies of each other, with a manager; due in the first weeks. */
function townOf({ people, seats }: { readonly people: number; readonly seats: number }): Network {
  const town = askingTown();
  const numbers = Array.from({ length: people }, (_, number) => number);
  const organisation = ids.organisation.parse("leergeld");
  const held = numbers.flatMap((number) =>
    Array.from({ length: 1 + (number % seats) }, (_, at): Seat => {
      const role =
        at === 1
          ? ({ kind: "deputy", of: ids.seat.parse(`s${(number + 1) % people}-0`) } as const)
          : ({ kind: "contact", organisation, themes: [], areas: [] } as const);
      const due = daysLater("2026-10-20" as Day, number * 3 + at);
      return seat(`s${number}-${at}`, role, `p${number}`, dueOn(due, `p${number}`));
    }),
  );
  const manager = seat("boss", { kind: "manager", organisation }, "p0", dueOn("2027-03-01", "p0"));
  return {
    ...town,
    people: Collection.of(numbers.map((number) => person(`p${number}`, `Persoon ${number}`))),
    seats: Collection.of([...held, manager]),
  };
}

type Looked = { readonly at: Instant; readonly before: Network; readonly due: DueErrands };

/** The network through all looks, with what each of them asked for. */
function run(town: { people: number; seats: number }, all: readonly Look[]): readonly Looked[] {
  let network = townOf(town);
  let at = start;
  return all.map(({ hours, deeds }) => {
    for (const one of deeds) network = done(network, one, instant(at + 1));
    at += hours * HOUR;
    const before = network;
    const due = dueErrands({ network, at: instant(at), calendar });
    network = due.network;
    return { at: instant(at), before, due };
  });
}

function done(network: Network, { kind, who }: Deed, at: Instant): Network {
  const me = idOf(who % network.people.size);
  const by = { kind: "person", person: me } as const;
  const { day } = localMoment(at, network.description.zone);
  const own = [...network.seats].filter((one) => holderOn(one, day) === me);
  const next = idOf((who + 1) % network.people.size);
  const facts = {
    confirm: own.map(({ id }) => ({
      ...{ kind: "seat-confirmed" as const, seat: id, dueOn: dueOnAfter(network, at, calendar) },
    })),
    doubt: [...network.seats]
      .filter((one) => holderOn(one, day) === next)
      .map(({ id }) => ({ kind: "seat-doubted" as const, seat: id })),
    pause: [{ kind: "asking-paused" as const, person: me, until: daysLater(day, 9) }],
    leave: [{ kind: "network-left" as const, person: me }],
    return: [{ kind: "network-returned" as const, person: me }],
    unreached: [{ kind: "unreached" as const, person: me }],
  }[kind];
  return facts.reduce((before, fact) => apply(before, { ...fact, by, at, via: "teams" }), network);
}

const dayOf = (network: Network, at: Instant) => localMoment(at, network.description.zone).day;

function always(check: (looked: readonly Looked[]) => void, when = looks): void {
  fc.assert(
    fc.property(towns, when, (town, all) => check(run(town, all))),
    { numRuns: 40 },
  );
}

/** Each morning at nine, as the bot does that is up. */
const mornings = fc.array(
  fc.record({ hours: fc.constant(24), deeds: fc.array(deed, { maxLength: 2 }) }),
  { minLength: 20, maxLength: 80 },
);

describe("whatever people do, and whenever one looks", () => {
  test("nobody is written to twice on a day", () => {
    always((looked) => {
      const written = looked.flatMap(({ at, due }) =>
        due.errands.map(({ to }) => `${to} ${dayOf(due.network, at)}`),
      );
      expect(new Set(written).size).toBe(written.length);
    });
  });

  test("outside office hours everything is quiet", () => {
    always((looked) => {
      for (const { at, before, due } of looked) {
        if (isOfficeTime(at, workingOf(before.description, calendar))) continue;
        expect(due).toStrictEqual({
          facts: [],
          errands: [],
          letters: [],
          vacancies: [],
          network: before,
        });
      }
    });
  });

  test("looking again at once asks for nothing more", () => {
    always((looked) => {
      for (const { at, due } of looked) {
        expect(dueErrands({ network: due.network, at, calendar }).errands).toStrictEqual([]);
      }
    });
  });

  test("who left or asked for quiet hears nothing of what they left", () => {
    always((looked) => {
      for (const { at, before, due } of looked) {
        for (const { to, items } of due.errands) {
          const asking = before.askings.get(to);
          expect(asking?.outSince).toBeUndefined();
          const isQuiet =
            asking?.pausedUntil !== undefined && dayOf(before, at) < asking.pausedUntil;
          if (isQuiet)
            expect(
              items.filter(({ kind }) => kind === "confirm" || kind === "vouch"),
            ).toStrictEqual([]);
        }
      }
    });
  });

  test("each seat is asked about in one item of one message to each", () => {
    always((looked) => {
      for (const { due } of looked) {
        for (const { items } of due.errands) {
          const seats = items.flatMap((item) => ("seats" in item ? item.seats : [item.seat]));
          expect(new Set(seats).size).toBe(seats.length);
        }
      }
    });
  });

  test("no more rounds begin in a week than two or a tenth, but for those with a reason", () => {
    always((looked) => {
      const weeks = new Map<string, number>();
      for (const { at, due } of looked) {
        const begun = due.facts.filter(
          (fact) =>
            fact.kind === "round-stepped" &&
            fact.step === "ask" &&
            (fact.why === "time" || fact.why === "new"),
        ).length;
        const week = weekOfDay(dayOf(due.network, at));
        weeks.set(week, (weeks.get(week) ?? 0) + begun);
      }
      expect(Math.max(0, ...weeks.values())).toBeLessThanOrEqual(2);
    });
  });

  test("what was confirmed is not asked again before its day, unless along or for a reason", () => {
    always((looked) => {
      for (const { today, days } of looked.flatMap(askedInTime)) {
        expect(days[0]).toSatisfy((first: string) => first <= today);
        expect(days.at(-1)).toSatisfy((last: string) => last <= daysLater(today, 30));
      }
    });
  });

  test("of a question nothing is lost: it is shown as open until it is answered", () => {
    always((looked) => {
      for (const { at, due } of looked) {
        for (const { to, items } of due.errands) {
          const open = openErrand(due.network, to, at).flatMap((item) =>
            "seats" in item ? item.seats : [item.seat],
          );
          const asked = items.flatMap((item) => ("seats" in item ? item.seats : [item.seat]));
          expect(new Set(open)).toStrictEqual(new Set([...open, ...asked]));
        }
      }
    });
  });

  test("of a question that waits all is left as it is asked, and of it nothing once it is answered", () => {
    always((looked) => {
      for (const { at, due } of looked) {
        for (const { to: who, items } of due.errands) {
          const left = (network: Network) => whatIsLeft({ network, at, person: who }, items);
          expect(left(due.network)).toStrictEqual(items);
          const number = Number(who.slice(1));
          const after = done(due.network, { kind: "confirm", who: number }, at);
          expect(left(after).filter(({ kind }) => kind === "confirm")).toStrictEqual([]);
        }
      }
    });
  });

  test("each seat that is overdue is asked about, or there is a reason that it is not", () => {
    always((looked) => {
      const last = looked.at(-1);
      if (!last) return;
      const { network } = last.due;
      for (const one of network.seats) {
        const why = whyNotAsked(network, one, last.at);
        expect(why, `${one.id}: ${why}`).not.toBe("forgotten");
      }
    }, mornings);
  });
});

/** Of each question that came because it was time: when its seats were due, the first one first. */
function askedInTime({ at, before, due }: Looked) {
  const items = due.errands.flatMap((errand) => errand.items);
  return items.flatMap((item) =>
    item.kind === "confirm" && item.step === "ask" && item.why === "time"
      ? [
          {
            today: dayOf(before, at),
            days: item.seats.map((id) => dueOf(before, id, at) ?? "").sort(),
          },
        ]
      : [],
  );
}

function dueOf(network: Network, id: SeatId, at: Instant): Day | undefined {
  const one = network.seats.get(id);
  return one && dueDayOfSeat(network, one, at);
}

/** Why a seat needs nothing now; forgotten when its holder is neither asked nor excused. */
function whyNotAsked(network: Network, one: Seat, at: Instant): string {
  const { zone } = network.description;
  const today = localMoment(at, zone).day;
  const holder: PersonId | undefined = holderOn(one, today);
  const asking = holder && network.askings.get(holder);
  if (holder === undefined || network.handOvers.has(one.id)) return "on its way";
  if (asking?.outSince !== undefined) return "left";
  if (asking?.pausedUntil !== undefined && today < asking.pausedUntil) return "quiet";
  const due = dueDayOfSeat(network, one, at);
  if (due !== undefined && due > today && standingConfirmation(one, at, zone)) return "fresh";
  // Every week two are asked, the longest waiting first.
  const weeks = (Date.parse(today) - Date.parse(due ?? "2026-10-26")) / (7 * 24 * HOUR);
  if (asking?.round !== undefined) return "asked";
  return weeks <= 1 + network.people.size / 2 + 3 ? "waiting its turn" : "forgotten";
}
