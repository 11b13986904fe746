import { beforeAll, describe, expect, it } from "vitest";
import { holidayOn } from "../../src/domain/calendar/holiday-on.ts";
import { daysLater } from "../../src/domain/days.ts";
import { slotEnds } from "../../src/domain/meeting/slot.ts";
import { makeUid } from "../../src/domain/meeting/uid.ts";
import type { Day } from "../../src/domain/time.ts";
import type { Letter } from "./meetings/clock.ts";
import { firstTuesdays, type Lived, live } from "./meetings/lived.ts";
import { usualPlanner } from "./meetings/planner.ts";
import { zone } from "./world-days.ts";

const start = "2027-01-11" as Day;
const DAYS = 731;
/** A year takes five seconds of a processor that has nothing else to do, and often it has. */
const PATIENCE_MS = 240_000;

const coordinators = [
  { seed: 1, restless: usualPlanner },
  { seed: 2, restless: usualPlanner },
  { seed: 5, restless: { moves: 0.8, cancels: 0.2 } },
];

describe.each(coordinators)("two years of a monthly webber meeting, seed $seed", (living) => {
  let lived: Lived;
  beforeAll(async () => {
    lived = await live({ ...living, start, days: DAYS });
  }, PATIENCE_MS);

  it("holds every one of the rule on its day, unless somebody moved or cancelled it", () => {
    const { network, planned, witness, end } = lived;
    for (const { day, on } of expected(lived)) {
      const made = [...network.meetings].filter(({ of }) => of?.day === day);
      expect({ day, made: made.length }).toEqual({ day, made: on === undefined ? 0 : 1 });
      for (const { id, slot, cancelledAt } of made) {
        expect(planned.get(id)).toEqual({ day: on, from: "09:30", until: "11:00" });
        const isHeld = cancelledAt === undefined && slotEnds(slot, zone) <= end;
        const held = witness.held.get(id)?.day;
        expect({ day, held }).toEqual({ day, held: isHeld ? slot.day : undefined });
      }
    }
    expect([...network.meetings].filter(({ of }) => of === undefined)).toEqual([]);
  });

  it("never meets on a holiday, nor twice on a day", () => {
    const { calendar, witness } = lived;
    const held = [...witness.held.values()].map(({ day }) => day);
    expect(held.length).toBeGreaterThan(14);
    expect(new Set(held).size).toBe(held.length);
    expect(held.filter((day) => holidayOn(day, { calendar, region: "noord" }))).toEqual([]);
  });

  it("fills each seat with somebody who was told the right date, or knows that it is empty", () => {
    const { witness, leavers } = lived;
    expect(witness.faults).toEqual([]);
    expect(witness.counted.seats).toBe(10 * witness.held.size);
    expect(witness.counted.empty).toBeGreaterThan(0);
    expect(leavers).toBeGreaterThan(15);
  });

  it("leaves nothing behind in anybody's calendar", () => {
    const { calendars, network, witness } = lived;
    expect(calendars.faults).toEqual([]);
    for (const { id, cancelledAt } of network.meetings) {
      const uid = makeUid({ meeting: id, network: network.id });
      const held = witness.held.get(id);
      if (cancelledAt !== undefined) expect(calendars.holdersOf(uid)).toEqual([]);
      if (!held) continue;
      expect(calendars.holdersOf(uid)).toHaveLength(held.people);
      expect(calendars.everHeld(uid)).toBeGreaterThanOrEqual(held.people);
      expect(`${calendars.lastHeard(uid)}` < held.begins).toBe(true);
    }
  });

  it("leaves no copy with who does not belong here or was erased, and sends them nothing else", () => {
    const { goodbyes } = lived;
    expect(goodbyes.faults).toEqual([]);
    expect(goodbyes.said).toBeGreaterThan(2);
    expect(goodbyes.had).toBeGreaterThan(0);
  });

  it("sends a webber some sixty messages about it in a year, and nobody more than eighty", () => {
    const { letters, network, end, witness } = lived;
    const { mean, max, remind, agenda } = letters.ofWebbers(network, end);
    expect(mean).toBeGreaterThan(40);
    expect(mean).toBeLessThan(60);
    expect(max).toBeLessThan(80);
    expect(remind).toBeLessThan(30);
    expect(agenda).toBeLessThan(13);
    const { coming, comingWithoutAgenda } = witness.counted;
    expect(comingWithoutAgenda / coming).toBeLessThan(0.05);
  });
});

it(
  "goes the same way when it is lived again",
  async () => {
    const month = { seed: 1, start, days: 30 };
    const [one, other] = [await live(month), await live(month)];
    expect(one.letters.all).toEqual(other.letters.all);
    expect(one.presses).toBeGreaterThan(0);
  },
  PATIENCE_MS,
);

it(
  "notices when a single entry stays behind in a calendar",
  async () => {
    let lost = 0;
    const loses = ({ message: { invitation } }: Letter) =>
      invitation?.method === "cancel" && ++lost === 1;
    const restless = { moves: 0, cancels: 1 };
    const { witness } = await live({ seed: 1, start, days: 90, restless, loses });
    expect(lost).toBeGreaterThan(1);
    expect(witness.faults.some((one) => one.includes("still has webberoverleg-"))).toBe(true);
  },
  PATIENCE_MS,
);

it(
  "notices when a single invitation does not arrive",
  async () => {
    let lost = 0;
    const loses = ({ message: { invitation } }: Letter) =>
      invitation?.method === "request" && ++lost === 1;
    const restless = { moves: 0, cancels: 0 };
    const { witness } = await live({ seed: 1, start, days: 30, restless, loses });
    expect(witness.faults.some((one) => one.includes("does not have webberoverleg-"))).toBe(true);
  },
  PATIENCE_MS,
);

/** What the rule comes to, worked out by counting: on which day it is held, if at all. */
function expected({ calendar, skipped }: Lived) {
  const taken = new Set<Day>();
  return firstTuesdays(start, DAYS)
    .map((day) => ({ day, on: instead(day, calendar) }))
    .filter(({ on }) => on <= daysLater(start, DAYS))
    .map(({ day, on }) => {
      const isLeftOut = day === skipped || taken.has(on);
      taken.add(on);
      return { day, on: isLeftOut ? undefined : on };
    });
}

/** The same weekday in the first week that is no holiday. */
function instead(day: Day, calendar: Lived["calendar"]): Day {
  let on = day;
  while (holidayOn(on, { calendar, region: "noord" })) on = daysLater(on, 7);
  return on;
}
