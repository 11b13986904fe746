import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysLater } from "../../../src/domain/days.ts";
import { invitedTo } from "../../../src/domain/meeting/invited.ts";
import { type Slot, slotStarts } from "../../../src/domain/meeting/slot.ts";
import { type Day, type Instant, localMoment } from "../../../src/domain/time.ts";
import { amsterdam } from "../../domain/sample.ts";
import { kindOf, meetingId, person, type Sent, seatId, slot, Town } from "./town.ts";

/** What happens in a made-up history; the clock goes by in between, with the bot there or not. */
type Deed =
  | { readonly kind: "move"; readonly days: number; readonly from: string }
  | { readonly kind: "place" | "cancel" }
  | { readonly kind: "pass-on"; readonly seat: string; readonly to: string }
  | { readonly kind: "empty"; readonly seat: string }
  | { readonly kind: "answer"; readonly who: string; readonly as: "yes" | "no" | "maybe" | "sends" }
  | { readonly kind: "out" | "back"; readonly who: string }
  | { readonly kind: "wait"; readonly hours: number; readonly isDown: boolean };

const people = ["fatima", "jan", "mies", "lot", "ijsbrand"];
const seats = ["webber-school", "leergeld-contact", "voedselbank-contact"];
/** Early, late, and in the hour that the clock skips or has twice. */
const times = ["00:30", "02:30", "03:15", "06:45", "08:30", "09:30", "14:00", "19:30", "21:30"];

const of = <Value>(...values: readonly Value[]) => fc.constantFrom(...values);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      ...{ kind: of("wait" as const), isDown: fc.boolean() },
      hours: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 600 })),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      ...{ kind: of("move" as const), from: of(...times) },
      days: fc.integer({ min: 0, max: 60 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: of("place" as const, "cancel" as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      ...{ kind: of("answer" as const), who: of(...people) },
      as: of("yes" as const, "no" as const, "maybe" as const, "sends" as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: of("pass-on" as const), seat: of(...seats), to: of(...people) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: of("empty" as const), seat: of(...seats) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: of("out" as const, "back" as const), who: of(...people) }),
  },
);

const history = fc.record({
  /** The nights in which the clock goes forward and back are near. */
  begins: of("2026-10-01T10:00", "2026-10-20T23:30", "2027-03-10T07:10", "2027-02-01T19:59"),
  ...{ days: fc.integer({ min: 0, max: 70 }), from: of(...times) },
  deeds: fc.array(deed, { maxLength: 14 }),
});

type History = typeof history extends fc.Arbitrary<infer Value> ? Value : never;

/** Plays it, and looks at everything after each look of the bot. */
function play({ begins, days, from, deeds }: History): Town {
  const town = new Town(begins);
  town.plan({ slot: slotOn(town, days, from) }).tick();
  for (const one of deeds) {
    act(town, one);
    town.now = town.later(1 / 60);
    town.tick();
    everybodyKnows(town);
  }
  town.until(town.later(80 * 24));
  return town;
}

function slotOn(town: Town, days: number, from: string): Slot {
  const day = daysLater(localMoment(town.now, amsterdam).day, days);
  return slot(day, from, "23:30");
}

function act(town: Town, one: Deed): void {
  switch (one.kind) {
    case "wait": {
      const end = town.later(one.hours);
      if (one.isDown) town.downUntil(end);
      else town.until(end);
      return;
    }
    case "move":
      town.move(slotOn(town, one.days, one.from));
      return;
    case "place":
      town.say({ kind: "meeting-changed", meeting: meetingId, news: { place: town.now } });
      return;
    case "cancel":
      town.cancel();
      return;
    default:
      actOfPeople(town, one);
  }
}

function actOfPeople(
  town: Town,
  one: Exclude<Deed, { readonly kind: "wait" | "move" | "place" | "cancel" }>,
): void {
  const { day } = localMoment(town.now, amsterdam);
  switch (one.kind) {
    case "answer":
      town.answer(one.who, one.as);
      return;
    case "pass-on":
      town.say({ kind: "seat-taken", seat: seatId(one.seat), person: person(one.to), from: day });
      return;
    case "empty":
      town.say({ kind: "seat-left", seat: seatId(one.seat), until: daysLater(day, -1) });
      return;
    case "out":
      town.say({ kind: "network-left", person: person(one.who) });
      return;
    default:
      town.say({ kind: "network-returned", person: person(one.who) });
  }
}

/** By day nobody is left believing what is not so, nor without what they should know. */
function everybodyKnows({ network, now, meeting }: Town): void {
  const { time } = localMoment(now, amsterdam);
  if (time < "08:00" || time >= "20:00") return;
  const invited = new Set(invitedTo(network, meeting).map((one) => one.person as string));
  const isAhead = slotStarts(meeting.slot, amsterdam) > now;
  for (const told of meeting.told.filter((one) => one.as === "on")) {
    const believes = slotStarts(told.slot, amsterdam) > now;
    if (believes) expect(isAhead && invited.has(told.person)).toBe(true);
    if (believes) expect(told.sequence).toBe(meeting.sequence);
  }
  const until = daysLater(localMoment(now, amsterdam).day, 41) as Day;
  if (!isAhead || meeting.slot.day > until) return;
  for (const one of invited) {
    const told = meeting.told.find((other) => other.person === one);
    expect([one, told?.as, told?.sequence]).toStrictEqual([one, "on", meeting.sequence]);
  }
}

const hoursUntil = (from: Instant, until: Instant) =>
  (Date.parse(until) - Date.parse(from)) / 3_600_000;

const reminders = ({ sent }: Town) => sent.filter(({ key }) => key.startsWith("remind/"));

const always = (check: (town: Town) => void) =>
  fc.assert(
    fc.property(history, (one) => check(play(one))),
    { numRuns: 60 },
  );

describe("whatever happens", { timeout: 120_000 }, () => {
  it("nobody believes for long what is not so, and everything that is told is still of use", () => {
    always((town) => {
      for (const { at, tell } of town.sent) expect(tell.until && tell.until > at).toBe(true);
    });
  });

  it("nobody is invited twice to the same, unless they were told in between not to come", () => {
    always((town) => {
      const last = new Map<string, string>();
      for (const { person: who, key } of town.sent.filter((one) => one.key.startsWith("meet/"))) {
        const kind = kindOf(key);
        const mayFollow = kind === "invite" ? [undefined, "off"] : ["invite", "change"];
        expect(mayFollow).toContain(last.get(who));
        last.set(who, kind);
      }
    });
  });

  it("a reminder is never early, never late, never twice and never by night", () => {
    always((town) => {
      const seen = new Set<string>();
      for (const { at, person: who, key, tell } of reminders(town)) {
        expect(seen.has(`${key} ${who}`)).toBe(false);
        seen.add(`${key} ${who}`);
        const begins = beginsIn(town, { at, person: who, key, tell });
        const left = hoursUntil(at, begins);
        const { time } = localMoment(at, amsterdam);
        const longest = { "7d": 7 * 24 + 13, "1d": 24 + 13, "1h": 1 }[kindOf(key)] ?? 0;
        const least = { "7d": 42, "1d": 6, "1h": 0 }[kindOf(key)] ?? 0;
        expect(left).toBeGreaterThan(least);
        expect(left).toBeLessThanOrEqual(longest);
        const isByDay = "08:00" <= time && time < "20:00";
        const begun = localMoment(begins, amsterdam).time;
        const isEarlyOrLate = kindOf(key) === "1h" && (begun < "08:00" || begun > "20:00");
        expect(isByDay || isEarlyOrLate).toBe(true);
      }
    });
  });

  it("nobody is reminded of what they were told is off, or of another version than they know", () => {
    always((town) => {
      const knows = new Map<string, string>();
      for (const { person: who, key } of town.sent) {
        const told = versionTold(key);
        if (told !== undefined) knows.set(who, told);
        if (key.startsWith("remind/")) expect(knows.get(who)).toBe(key.split("/")[2]);
      }
    });
  });
});

/** Which version somebody knows from then on; `off` when none is for them any more. */
function versionTold(key: string): string | undefined {
  const [room, kind, , sequence] = key.split("/");
  if (room !== "meet") return undefined;
  return kind === "off" ? "off" : sequence;
}

/** When the meeting begins of which somebody was reminded: as they were told last. */
function beginsIn(town: Town, { at, person: who }: Omit<Sent, "text">): Instant {
  const told = town.sent.findLast(
    (one) => one.person === who && one.at <= at && ["invite", "change"].includes(kindOf(one.key)),
  );
  const start = told?.tell.message.invitation?.start;
  if (start === undefined) throw new Error(`${who} was never told`);
  return start;
}
