import { describe, expect, test } from "vitest";
import { dueOpenings } from "../../../src/domain/cycle/due-openings.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Holding } from "../../../src/domain/seat.ts";
import type { Instant } from "../../../src/domain/time.ts";
import { leavingTown } from "../../fixtures/leaving-town.ts";
import { day } from "../sample.ts";

const at = "2026-11-24T09:00:00.000Z" as Instant;
const today = day("2026-11-24");
const contact = ids.seat.parse("leergeld-contact");
const [jan, lot, noor] = [
  ids.person.parse("jan"),
  ids.person.parse("lot"),
  ids.person.parse("noor"),
];

function due(network: Network) {
  return dueOpenings({ network, at, today, reachable: new Set() });
}

function seated(id: string, ...holdings: readonly Holding[]): Network {
  const town = leavingTown();
  const seat = town.seats.get(ids.seat.parse(id));
  if (!seat) throw new Error(id);
  return { ...town, seats: town.seats.with(seat.id, { ...seat, holdings }) };
}

const janNow = { person: jan, from: day("2026-01-01") };
const empty = { kind: "hand-over-opened", seat: contact, why: "empty" };

describe("a seat whose people leave", () => {
  test("is left alone while everybody stays", () => {
    expect(due(leavingTown())).toStrictEqual([]);
  });

  test("is one to look for when nobody ever sat there", () => {
    expect(due(seated("leergeld-contact"))).toStrictEqual([empty]);
  });

  test("is empty on the day after somebody's last day, and handed over on the day itself", () => {
    const until = (last: string) => seated("leergeld-contact", { ...janNow, until: day(last) });
    expect(due(until("2026-11-23"))).toStrictEqual([empty]);
    expect(due(until("2026-11-24"))).toStrictEqual([
      { ...empty, why: "leaving", leaver: jan, lastDay: "2026-11-24" },
    ]);
  });

  test("is acted on sixty days ahead, not sixty-one", () => {
    const until = (last: string) => seated("leergeld-contact", { ...janNow, until: day(last) });
    expect(due(until("2027-01-23"))).toStrictEqual([
      { ...empty, why: "leaving", leaver: jan, lastDay: "2027-01-23" },
    ]);
    expect(due(until("2027-01-24"))).toStrictEqual([]);
  });

  test("is not acted on twice", () => {
    const town = seated("leergeld-contact");
    const open = { id: contact, why: "empty", openedAt: at, declined: [], steps: [] } as const;
    expect(due({ ...town, handOvers: town.handOvers.with(contact, open) })).toStrictEqual([]);
  });

  test("is nothing to look for by itself when it is that of a deputy, a manager or at a table", () => {
    for (const id of ["leergeld-deputy", "leergeld-manager", "wijktafel-leergeld"]) {
      expect(due(seated(id))).toStrictEqual([]);
    }
  });

  test("is looked for when it is that of a webber or a coordinator", () => {
    for (const id of ["webber-school", "coordinator"]) {
      expect(due(seated(id))).toStrictEqual([{ ...empty, seat: id }]);
    }
  });
});

describe("somebody who is gone", () => {
  /** Noor, who manages, said "ik hoor hier niet". */
  function out(since: string): Network {
    const town = leavingTown();
    const asking = { id: noor, outSince: since as Instant };
    return { ...town, askings: town.askings.with(noor, asking) };
  }

  test("may come back for a week, and leaves every seat on the seventh day", () => {
    expect(due(out("2026-11-18T09:00:00.000Z"))).toStrictEqual([]);
    expect(due(out("2026-11-17T09:00:00.000Z"))).toStrictEqual([
      {
        ...{ kind: "hand-over-opened", seat: "leergeld-manager", why: "gone" },
        ...{ leaver: noor, lastDay: "2026-11-23" },
      },
    ]);
  });

  test("counts the day by the clock of the network", () => {
    // Half past midnight in Amsterdam.
    expect(due(out("2026-11-17T23:30:00.000Z"))).toStrictEqual([]);
    expect(due(out("2026-11-16T23:30:00.000Z"))).toHaveLength(1);
  });

  test("is who is not in the network any more, in all of their seats", () => {
    const town = leavingTown();
    const gone = due({ ...town, people: town.people.without(jan) });
    expect(gone).toStrictEqual(
      ["leergeld-contact", "wijktafel-leergeld"].map((seat) => ({
        ...{ kind: "hand-over-opened", seat, why: "gone", leaver: jan, lastDay: "2026-11-23" },
      })),
    );
  });

  test("is not looked at in a seat that they left before today", () => {
    const town = seated(
      "leergeld-contact",
      { ...janNow, until: day("2026-11-23") },
      { person: lot, from: today },
    );
    const people = town.people.without(jan);
    const seats = town.seats.without(ids.seat.parse("wijktafel-leergeld"));
    expect(due({ ...town, people, seats })).toStrictEqual([]);
  });

  test("is out today when today was to be their last day", () => {
    const next = { person: lot, from: day("2026-11-25") };
    const town = seated("leergeld-contact", { ...janNow, until: today }, next);
    const people = town.people.without(jan);
    const seats = town.seats.without(ids.seat.parse("wijktafel-leergeld"));
    const value = town.seats.get(contact);
    expect(due({ ...town, people, seats })).toStrictEqual([
      {
        ...{ kind: "recorded", part: "seats" },
        value: { ...value, holdings: [{ ...janNow, until: day("2026-11-23") }, next] },
      },
    ]);
  });
});
