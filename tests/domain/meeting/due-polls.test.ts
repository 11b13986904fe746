import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apply } from "../../../src/domain/apply.ts";
import type { Fact } from "../../../src/domain/change.ts";
import { ids, type PersonId } from "../../../src/domain/ids.ts";
import { type DuePoll, duePolls, nextPoll } from "../../../src/domain/meeting/due-polls.ts";
import type { Poll } from "../../../src/domain/meeting/poll.ts";
import type { Network } from "../../../src/domain/network.ts";
import { type Instant, instant } from "../../../src/domain/time.ts";
import { webberTown } from "../../fixtures/webber-town.ts";
import { calendar } from "../calendar/school-calendar.ts";
import { at, day } from "../sample.ts";
import { poll, pollId } from "./town.ts";

const personOf = (id: string): PersonId => ids.person.parse(id);
const seatsOf = { fatima: "school", mies: "voedsel", kees: "schulden", jan: "energie" } as const;
type Voter = keyof typeof seatsOf;
const voters = Object.keys(seatsOf) as readonly Voter[];
const voted = (voter: Voter): Fact => ({
  ...{ kind: "poll-voted", poll: pollId, person: personOf(voter) },
  ...{ seats: [ids.seat.parse(`webber-${seatsOf[voter]}`)], answers: ["yes", "yes", "yes"] },
});

/** Opened on Tuesday 24 November at ten, to be answered by Tuesday 15 December at five. */
class Town {
  network: Network;

  constructor(more: Partial<Poll> = {}) {
    this.network = webberTown();
    this.become("2026-11-24T09:00:00Z", { kind: "poll-opened", poll: poll(more) });
  }

  become(when: string, ...facts: readonly Fact[]): this {
    const by = { kind: "clock" } as const;
    for (const fact of facts) {
      this.network = apply(this.network, { ...fact, by, at: at(when), via: "clock" });
    }
    return this;
  }

  due(when: string): readonly DuePoll[] {
    return duePolls({ network: this.network, calendar, at: at(when) });
  }

  /** As the clock does it: what is due becomes true. */
  strike(when: string): readonly string[] {
    const due = this.due(when);
    this.become(when, ...due.flatMap(factsOf));
    return due.map((one) =>
      "people" in one ? `${one.kind} ${[...one.people].sort().join(" ")}` : one.kind,
    );
  }

  next(when: string): Instant | undefined {
    return nextPoll({ network: this.network, calendar, at: at(when) });
  }
}

function factsOf(due: DuePoll): readonly Fact[] {
  const { id } = due.poll;
  if ("people" in due) return [{ kind: "poll-told", poll: id, people: due.people }];
  const closed: Fact = { kind: "poll-closed", poll: id };
  return due.kind === "close" ? [closed] : [closed, { kind: "poll-withdrawn", poll: id }];
}

describe("who is asked for a date", () => {
  test("everybody who takes part, once", () => {
    const town = new Town();
    expect(town.strike("2026-11-24T09:01:00Z")).toStrictEqual(["ask fatima jan kees mies"]);
    expect(town.strike("2026-11-24T09:02:00Z")).toStrictEqual([]);
    expect(town.strike("2026-11-25T09:00:00Z")).toStrictEqual([]);
  });

  test("nobody at night: from eight in the morning until eight in the evening", () => {
    const town = new Town();
    for (const night of ["2026-11-24T19:00:00Z", "2026-11-25T06:59:00Z"]) {
      expect(town.due(night)).toStrictEqual([]);
    }
    expect(town.next("2026-11-24T19:00:00Z")).toBe("2026-11-25T07:00:00.000Z");
    expect(town.strike("2026-11-25T07:00:00Z")).toStrictEqual(["ask fatima jan kees mies"]);
    expect(new Town().strike("2026-11-24T18:59:00Z")).toStrictEqual(["ask fatima jan kees mies"]);
  });

  test("who comes after somebody gets it as well, and only they", () => {
    const town = new Town();
    town.strike("2026-11-24T09:01:00Z");
    const seat = ids.seat.parse("webber-school");
    town.become("2026-11-26T09:00:00Z", {
      ...{ kind: "seat-taken", seat, person: personOf("ijsbrand"), from: day("2026-11-26") },
    });
    expect(town.strike("2026-11-26T09:01:00Z")).toStrictEqual(["ask ijsbrand"]);
  });

  test("who cannot be written to is not counted as told, and gets it once they can", () => {
    const town = new Town();
    const jan = town.network.people.get(personOf("jan"));
    if (!jan) throw new Error("no jan");
    const { mail: _none, ...unreachable } = jan;
    town.become("2026-11-24T09:00:00Z", { kind: "recorded", part: "people", value: unreachable });
    expect(town.strike("2026-11-24T09:01:00Z")).toStrictEqual(["ask fatima kees mies"]);
    expect(town.strike("2026-11-24T10:00:00Z")).toStrictEqual([]);
    town.become("2026-11-25T09:00:00Z", { kind: "recorded", part: "people", value: jan });
    expect(town.strike("2026-11-25T09:01:00Z")).toStrictEqual(["ask jan"]);
  });

  test("nobody of a poll that was withdrawn", () => {
    const town = new Town();
    town.become("2026-11-24T09:00:30Z", { kind: "poll-withdrawn", poll: pollId });
    expect(town.due("2026-11-24T09:01:00Z")).toStrictEqual([]);
    expect(town.next("2026-11-24T09:01:00Z")).toBeUndefined();
  });
});

describe("who is reminded", () => {
  test("who did not vote, two working days before the end and once", () => {
    const town = new Town();
    town.strike("2026-11-24T09:01:00Z");
    town.become("2026-11-25T09:00:00Z", voted("fatima"), voted("kees"));
    // Two working days before Tuesday 15 December is Friday 11 December.
    expect(town.next("2026-11-25T09:00:00Z")).toBe("2026-12-11T08:00:00.000Z");
    expect(town.due("2026-12-11T07:59:00Z")).toStrictEqual([]);
    expect(town.strike("2026-12-11T08:00:00Z")).toStrictEqual(["remind jan mies"]);
    expect(town.strike("2026-12-14T08:00:00Z")).toStrictEqual([]);
  });

  test("not before a day after they were asked", () => {
    const town = new Town({ deadline: at("2026-11-26T16:00:00Z") });
    town.strike("2026-11-24T09:01:00Z");
    expect(town.due("2026-11-25T09:00:00Z")).toStrictEqual([]);
    expect(town.next("2026-11-24T09:02:00Z")).toBe("2026-11-25T09:01:00.000Z");
    expect(town.strike("2026-11-25T09:01:00Z")).toStrictEqual(["remind fatima jan kees mies"]);
  });

  test("nobody when a day later it is over", () => {
    const town = new Town({ deadline: at("2026-11-25T09:00:00Z") });
    town.strike("2026-11-24T09:01:00Z");
    expect(town.next("2026-11-24T09:02:00Z")).toBe("2026-11-25T09:00:00.000Z");
    expect(town.strike("2026-11-25T08:59:00Z")).toStrictEqual([]);
  });

  test("not who came after somebody who voted", () => {
    const town = new Town();
    town.strike("2026-11-24T09:01:00Z");
    town.become("2026-11-25T09:00:00Z", voted("fatima"));
    const seat = ids.seat.parse("webber-school");
    town.become("2026-11-26T09:00:00Z", {
      ...{ kind: "seat-taken", seat, person: personOf("ijsbrand"), from: day("2026-11-26") },
    });
    town.strike("2026-11-26T09:01:00Z");
    expect(town.strike("2026-12-11T08:00:00Z")).toStrictEqual(["remind jan kees mies"]);
  });
});

describe("when it ends", () => {
  test("as soon as everybody voted, also at night", () => {
    const town = new Town();
    town.strike("2026-11-24T09:01:00Z");
    town.become("2026-11-24T23:00:00Z", ...voters.slice(1).map(voted));
    expect(town.strike("2026-11-24T23:00:00Z")).toStrictEqual([]);
    town.become("2026-11-24T23:30:00Z", voted("fatima"));
    expect(town.strike("2026-11-24T23:30:00Z")).toStrictEqual(["close"]);
    expect(town.strike("2026-11-24T23:31:00Z")).toStrictEqual([]);
  });

  test("at the last moment, whoever voted", () => {
    const town = new Town();
    town.strike("2026-11-24T09:01:00Z");
    town.strike("2026-12-11T08:00:00Z");
    expect(town.next("2026-12-12T08:00:00Z")).toBe("2026-12-15T16:00:00.000Z");
    expect(town.strike("2026-12-15T15:59:59Z")).toStrictEqual([]);
    expect(town.strike("2026-12-15T16:00:00Z")).toStrictEqual(["close"]);
    expect(town.strike("2026-12-15T16:00:01Z")).toStrictEqual([]);
  });

  test("nobody votes any more after that", () => {
    const town = new Town();
    town.become("2026-12-15T16:00:00Z", { kind: "poll-closed", poll: pollId });
    town.become("2026-12-15T16:01:00Z", voted("fatima"));
    expect(town.network.polls.get(pollId)?.votes).toStrictEqual([]);
  });

  test("when none of the days lies ahead and nobody chose, by itself and once", () => {
    const town = new Town();
    town.strike("2026-12-15T16:00:00Z");
    // The last proposal is on 12 January until eleven.
    expect(town.next("2026-12-15T16:01:00Z")).toBe("2027-01-12T10:00:00.000Z");
    expect(town.due("2027-01-12T09:59:00Z")).toStrictEqual([]);
    expect(town.strike("2027-01-12T10:00:00Z")).toStrictEqual(["lapse"]);
    expect(town.strike("2027-01-12T10:01:00Z")).toStrictEqual([]);
    expect(town.next("2027-01-12T10:01:00Z")).toBeUndefined();
  });

  test("with what was missed while the bot was down: only that it is over", () => {
    expect(new Town().strike("2027-02-01T10:00:00Z")).toStrictEqual(["lapse"]);
  });

  test("not again once a date was chosen", () => {
    const town = new Town();
    const meeting = ids.meeting.parse("overleg");
    town.become("2026-11-25T09:00:00Z", { kind: "poll-settled", poll: pollId, meeting });
    expect(town.due("2027-01-12T10:00:00Z")).toStrictEqual([]);
    expect(town.next("2026-11-25T09:00:00Z")).toBeUndefined();
  });

  test("exactly once, whenever people vote and whenever the clock is looked at", () => {
    const start = Date.parse("2026-11-24T09:00:00Z");
    const moment = fc.nat(30 * 24).map((hours) => instant(start + hours * 3_600_000));
    const happens = fc.array(
      fc.record({ when: moment, voter: fc.option(fc.constantFrom(...voters)) }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(happens, (all) => {
        const town = new Town();
        const struck: string[] = [];
        for (const { when, voter } of all.toSorted((a, b) => (a.when < b.when ? -1 : 1))) {
          if (voter) town.become(when, voted(voter));
          struck.push(...town.strike(when));
        }
        struck.push(...town.strike("2026-12-24T09:00:00Z"), ...town.strike("2026-12-24T09:01:00Z"));
        expect(struck.filter((one) => one === "close")).toHaveLength(1);
        const asked = struck.filter((one) => one.startsWith("ask")).join(" ");
        for (const voter of voters) {
          expect(asked.split(" ").filter((one) => one === voter).length).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 100 },
    );
  });
});
