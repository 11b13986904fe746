import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { noSchoolCalendar } from "../../../src/domain/calendar/school-holidays.ts";
import { isWorkingDay, momentOf } from "../../../src/domain/calendar/working-days.ts";
import { dueErrands } from "../../../src/domain/cycle/due-errands.ts";
import { daysLater } from "../../../src/domain/days.ts";
import { ids } from "../../../src/domain/ids.ts";
import { holderOn, type Seat } from "../../../src/domain/seat.ts";
import { type ClockTime, type Day, localMoment } from "../../../src/domain/time.ts";
import { Stage, severalSeats } from "./stage.ts";

const people = ["jan", "ijsbrand", "lot", "mo", "sanne", "kees", "fatima", "mies"];
const seats = [...severalSeats().seats].map(({ id }) => id);
const kept: readonly Seat["role"]["kind"][] = ["contact", "webber", "coordinator"];

type Act = (world: World) => void;

/** A network that goes on by itself, day after day, with what people do in between. */
class World {
  readonly stage = new Stage(severalSeats());
  readonly asked: string[] = [];
  day = "2026-11-24" as Day;

  noon(): void {
    this.stage.later(momentOf(this.day, "12:00" as ClockTime, this.zone));
  }

  get zone() {
    return this.stage.network.description.zone;
  }

  /** One day on; on a working day the clock is looked at, twice, as after a restart. */
  pass(): void {
    this.day = daysLater(this.day, 1);
    for (const time of ["09:00", "09:05"] as const) {
      const at = momentOf(this.day, time as ClockTime, this.zone);
      const { network } = this.stage;
      const due = dueErrands({ network, at, calendar: noSchoolCalendar });
      this.stage.later(at).become(...due.facts);
      for (const { to, items } of due.errands) {
        this.asked.push(`errand/${to}/${this.day}`);
        for (const item of items) {
          if (item.kind !== "find-successor") continue;
          const { openedAt, declined } = this.stage.network.handOvers.get(item.seat) ?? {};
          this.asked.push(
            `${item.kind}/${item.seat}/${item.as}/${to}/${openedAt}/${declined?.length}`,
          );
        }
      }
    }
    this.noon();
  }

  get isWorkingDay(): boolean {
    return isWorkingDay(this.day, { calendar: noSchoolCalendar });
  }
}

const who = fc.constantFrom(...people);
const which = fc.constantFrom(...seats);
const ahead = fc.integer({ min: -3, max: 90 });

const pressed = (kind: string) =>
  fc.tuple(who, which, fc.boolean()).map(
    ([me, seat, all]): Act =>
      (world) => {
        world.stage.press(me, { kind, seat, all });
      },
  );

/** Whoever is meant answers, so that the story gets somewhere. */
const answered = (kind: string) =>
  fc.tuple(which, fc.boolean()).map(
    ([seat, all]): Act =>
      (world) => {
        const candidate = world.stage.network.handOvers.get(seat)?.candidate?.person;
        if (candidate !== undefined) world.stage.press(candidate, { kind, seat, all });
      },
  );

const toldGone = fc.tuple(who, which, fc.boolean()).map(
  ([me, seat, all]): Act =>
    (world) => {
      world.stage.press(me, { kind: "start", seat, all, gone: true });
    },
);

const started = fc.tuple(which, fc.boolean(), fc.option(ahead)).map(
  ([seat, all, days]): Act =>
    (world) => {
      const { network } = world.stage;
      const found = network.seats.get(seat);
      const holder = found && (found.holdings.at(-1)?.person ?? holderOn(found, world.day));
      const from = days === null ? {} : { from: daysLater(world.day, days) };
      world.stage.press(holder ?? "sanne", { kind: "start", seat, all, ...from });
    },
);

const named = fc.tuple(who, which, who, fc.boolean(), fc.boolean()).map(
  ([me, seat, person, all, instead]): Act =>
    (world) => {
      world.stage.press(me, { kind: "name", seat, person, all, instead });
    },
);

const newcomer = fc
  .tuple(which, fc.constantFrom("noor@voorbeeld.example", "noor@elders.example"))
  .map(
    ([seat, mail]): Act =>
      (world) => {
        const leaver = world.stage.network.handOvers.get(seat)?.leaver ?? "sanne";
        world.stage.press(leaver, { kind: "name-new", seat }, { name: "Noor Nieuwenhuis", mail });
      },
  );

const moved = fc.tuple(which, ahead).map(
  ([seat, days]): Act =>
    (world) => {
      const leaver = world.stage.network.handOvers.get(seat)?.leaver ?? "sanne";
      world.stage.press(leaver, { kind: "from", seat, day: daysLater(world.day, days) });
    },
);

const left = who.map(
  (person): Act =>
    (world) => {
      world.stage.become({ kind: "network-left", person: ids.person.parse(person) });
    },
);

const returned = who.map(
  (person): Act =>
    (world) => {
      world.stage.become({ kind: "network-returned", person: ids.person.parse(person) });
    },
);

const removed = who.map(
  (person): Act =>
    (world) => {
      world.stage.become({ kind: "removed", part: "people", id: ids.person.parse(person) });
    },
);

const passed = fc.integer({ min: 1, max: 12 }).map(
  (days): Act =>
    (world) => {
      for (let day = 0; day < days; day++) world.pass();
    },
);

const acts = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: started },
    { weight: 2, arbitrary: toldGone },
    { weight: 6, arbitrary: named },
    { weight: 3, arbitrary: newcomer },
    { weight: 5, arbitrary: answered("accept") },
    { weight: 2, arbitrary: answered("decline") },
    { weight: 2, arbitrary: pressed("approve") },
    { weight: 1, arbitrary: pressed("refuse") },
    { weight: 1, arbitrary: pressed("accept") },
    { weight: 1, arbitrary: pressed("discuss") },
    { weight: 2, arbitrary: pressed("withdraw") },
    { weight: 2, arbitrary: pressed("dont-know") },
    { weight: 2, arbitrary: moved },
    { weight: 1, arbitrary: left },
    { weight: 1, arbitrary: returned },
    { weight: 1, arbitrary: removed },
    { weight: 5, arbitrary: passed },
  ),
  { maxLength: 40 },
);

function lived(story: readonly Act[]): World {
  const world = new World();
  world.noon();
  for (const act of story) {
    act(world);
    for (const seat of world.stage.network.seats) expectOneAtATime(seat);
  }
  return world;
}

function expectOneAtATime({ id, holdings }: Seat): void {
  for (const [index, { from, until }] of holdings.entries()) {
    const next = holdings[index + 1];
    expect(until === undefined || from <= until, `${id}: ${JSON.stringify(holdings)}`).toBe(true);
    if (next) expect(until !== undefined && until < next.from, `${id}`).toBe(true);
  }
}

function nextWorkingDay(world: World): void {
  do world.pass();
  while (!world.isWorkingDay);
}

const runs = { numRuns: 150 };

describe("whatever people do, in whatever order", () => {
  test("nobody sits in a seat together with somebody else", () => {
    fc.assert(
      fc.property(acts, (story) => {
        lived(story);
      }),
      runs,
    );
  });

  test("a seat that others call is never empty without somebody looking for a successor", () => {
    fc.assert(
      fc.property(acts, (story) => {
        const world = lived(story);
        nextWorkingDay(world);
        const { network } = world.stage;
        for (const seat of network.seats) {
          const isComing = seat.holdings.some(({ from }) => from > world.day);
          const holder = holderOn(seat, world.day);
          const isHeld = holder !== undefined && network.people.has(holder);
          if (!kept.includes(seat.role.kind) || isHeld || isComing) continue;
          expect(network.handOvers.has(seat.id), seat.id).toBe(true);
        }
      }),
      runs,
    );
  });

  test("a hand-over ends, or the coordinator knows of it, within sixty days", () => {
    fc.assert(
      fc.property(acts, (story) => {
        const world = lived(story);
        for (let day = 0; day < 60; day++) world.pass();
        const { network } = world.stage;
        for (const { id, openedAt, steps } of network.handOvers) {
          const opened = localMoment(openedAt, world.zone).day;
          if (daysLater(opened, 60) > world.day) continue;
          expect(
            steps.map(({ step }) => step),
            id,
          ).toContain("coordinator");
        }
      }),
      { numRuns: 50 },
    );
  });

  test("nobody gets the same message twice", () => {
    fc.assert(
      fc.property(acts, (story) => {
        const world = lived(story);
        for (let day = 0; day < 20; day++) world.pass();
        const told = world.stage.heard
          .filter(({ key }) => key !== "")
          .map(({ to, key }) => `${key}/${to}`);
        const all = [...told, ...world.asked];
        expect(all.filter((key, index) => all.indexOf(key) !== index)).toStrictEqual([]);
      }),
      runs,
    );
  });

  test("only who was asked, and only once, gets a seat", () => {
    fc.assert(
      fc.property(acts, fc.constantFrom(...people), (story, me) => {
        const world = lived(story);
        for (const seat of seats) {
          const before = world.stage.network;
          const candidate = before.handOvers.get(seat)?.candidate;
          const { facts } = world.stage.press(me, { kind: "accept", seat });
          const mayTake = candidate?.person === me && candidate.state === "asked";
          expect(facts.length > 0).toBe(mayTake && before.people.has(ids.person.parse(me)));
          expect(world.stage.press(me, { kind: "accept", seat }).facts).toStrictEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
