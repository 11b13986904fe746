import { describe, expect, test } from "vitest";
import { type DueHandOver, dueHandOvers } from "../../../src/domain/cycle/due-hand-overs.ts";
import type { Candidate, HandOver, SuccessorStep } from "../../../src/domain/cycle/hand-over.ts";
import { ids } from "../../../src/domain/ids.ts";
import { reachablePeople } from "../../../src/domain/mail-account.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Holding } from "../../../src/domain/seat.ts";
import { leavingTown } from "../../fixtures/leaving-town.ts";
import { at, day, seatOf } from "../sample.ts";

const person = ids.person.parse;
const [jan, lot, noor, ijsbrand] = [
  person("jan"),
  person("lot"),
  person("noor"),
  person("ijsbrand"),
];
const contact = ids.seat.parse("leergeld-contact");
const today = day("2026-11-24");
/** So many days before today, at noon. */
const ago = (days: number) => at(`${new Date(Date.UTC(2026, 10, 24 - days, 11)).toISOString()}`);

type Opened = Partial<Omit<HandOver, "steps">> & { readonly steps?: readonly SuccessorStep[] };

/** The seat of Jan is on its way, since ten days; the last rung was taken so many days ago. */
function due(more: Opened, stepped = 5, network: Network = leavingTown()): readonly DueHandOver[] {
  const { steps = [], ...rest } = more;
  const open: HandOver = {
    ...{ id: contact, why: "leaving", leaver: jan, openedAt: ago(10), declined: [], ...rest },
    steps: steps.map((step) => ({ step, at: ago(stepped) })),
  };
  const world = { ...network, handOvers: network.handOvers.with(contact, open) };
  const reachable = reachablePeople(world);
  return dueHandOvers({ network: world, at: ago(0), today, reachable, noMail: true });
}

const step = (name: string, ...asked: readonly string[]) => {
  return { kind: "step", seat: contact, step: name, asked };
};
const coordinator = step("coordinator");

describe("a hand-over without a candidate", () => {
  test("goes up a rung at once, and then after five days", () => {
    expect(due({})).toStrictEqual([step("leaver", "jan")]);
    expect(due({ steps: ["leaver"] }, 4)).toStrictEqual([]);
    expect(due({ steps: ["leaver"] }, 5)).toStrictEqual([step("deputy", "ijsbrand")]);
    expect(due({ steps: ["leaver", "deputy"] })).toStrictEqual([step("manager", "noor")]);
    expect(due({ steps: ["leaver", "deputy", "manager"] })).toStrictEqual([coordinator]);
    expect(due({ steps: ["leaver", "deputy", "manager", "coordinator"] })).toStrictEqual([]);
  });

  test("passes over who is gone without a word", () => {
    expect(due({ why: "gone" })).toStrictEqual([step("deputy", "ijsbrand")]);
  });

  test("passes over who leaves where they are their own deputy", () => {
    const town = leavingTown();
    const deputy = seatOf(town, "leergeld-deputy");
    const holdings = [{ person: jan, from: day("2026-01-01") }];
    const seats = town.seats.with(deputy.id, { ...deputy, holdings });
    const search = due({ steps: ["leaver"] }, 5, { ...town, seats });
    expect(search).toStrictEqual([step("manager", "noor")]);
  });

  test("ends at the coordinator again after the coordinator had others asked", () => {
    expect(due({ steps: ["coordinator", "leaver", "deputy", "manager"] })).toStrictEqual([
      coordinator,
    ]);
    expect(due({ steps: ["leaver", "deputy", "coordinator", "manager"] })).toStrictEqual([
      coordinator,
    ]);
  });
});

describe("a hand-over of a seat in which somebody sits for good", () => {
  const seated = (...holdings: readonly Holding[]) => {
    const town = leavingTown();
    const seat = seatOf(town, contact);
    return due({}, 5, { ...town, seats: town.seats.with(contact, { ...seat, holdings }) });
  };
  const settled = [{ kind: "settled", seat: contact }];

  test("is over when that is somebody else", () => {
    expect(seated({ person: lot, from: day("2026-11-20") })).toStrictEqual(settled);
    expect(seated({ person: lot, from: day("2027-01-01") })).toStrictEqual(settled);
  });

  test("goes on when it is the leaver, somebody for a time, or somebody who is gone", () => {
    const search = [step("leaver", "jan")];
    expect(seated({ person: jan, from: day("2026-01-01") })).toStrictEqual(search);
    expect(
      seated({ person: lot, from: day("2026-01-01"), until: day("2027-01-01") }),
    ).toStrictEqual(search);
    expect(seated({ person: person("weg"), from: day("2026-01-01") })).toStrictEqual(search);
    expect(seated()).toStrictEqual(search);
  });

  test("is nothing when the seat is no more", () => {
    const town = leavingTown();
    expect(due({}, 5, { ...town, seats: town.seats.without(contact) })).toStrictEqual([]);
  });
});

describe("a candidate who was asked", () => {
  const asked = (days: number, more: Partial<Candidate> = {}): Opened => ({
    steps: ["leaver"],
    candidate: {
      ...{ person: lot, namedBy: { kind: "person", person: jan }, at: ago(days), state: "asked" },
      ...{ askedAt: ago(days), ...more },
    },
  });
  const remind = [{ kind: "remind", seat: contact, person: lot }];
  const namer = { person: jan, as: "leaver" };
  const silent = { kind: "silent", seat: contact, namer };

  test("is reminded after four days, once", () => {
    expect(due(asked(3))).toStrictEqual([]);
    expect(due(asked(4))).toStrictEqual(remind);
    expect(due(asked(5, { remindedAt: ago(1) }))).toStrictEqual([]);
  });

  test("is silent after nine days, when three went by since the reminder", () => {
    expect(due(asked(8, { remindedAt: ago(4) }), 1)).toStrictEqual([]);
    expect(due(asked(9, { remindedAt: ago(2) }), 1)).toStrictEqual([]);
    expect(due(asked(9, { remindedAt: ago(3) }), 1)).toStrictEqual([silent]);
    expect(due(asked(9), 1)).toStrictEqual(remind);
  });

  test("who is silent makes way for the next rung, when that is due", () => {
    expect(due(asked(9, { remindedAt: ago(3) }), 5)).toStrictEqual([
      silent,
      step("deputy", "ijsbrand"),
    ]);
  });

  test("is not counted as silent while they asked for time", () => {
    const town = leavingTown();
    const askings = town.askings.with(lot, { id: lot, pausedUntil: day("2026-11-25") });
    expect(due(asked(9, { remindedAt: ago(3) }), 1, { ...town, askings })).toStrictEqual([]);
    const over = town.askings.with(lot, { id: lot, pausedUntil: today });
    expect(due(asked(9, { remindedAt: ago(3) }), 1, { ...town, askings: over })).toStrictEqual([
      silent,
    ]);
  });

  test("who is gone or out is passed over at once", () => {
    const town = leavingTown();
    expect(due(asked(1), 1, { ...town, people: town.people.without(lot) })).toStrictEqual([silent]);
    const askings = town.askings.with(lot, { id: lot, outSince: ago(1) });
    expect(due(asked(1), 1, { ...town, askings })).toStrictEqual([silent]);
  });

  test("was named by somebody who is asked again, as who they are, when they can be asked", () => {
    const by = (namedBy: Candidate["namedBy"], network = leavingTown()) =>
      due(asked(9, { remindedAt: ago(3), namedBy }), 1, network);
    const naming = (who: typeof jan) => by({ kind: "person", person: who });
    const nobody = [{ kind: "silent", seat: contact }];
    expect(naming(ijsbrand)).toStrictEqual([
      { ...silent, namer: { person: ijsbrand, as: "deputy" } },
    ]);
    expect(naming(noor)).toStrictEqual([{ ...silent, namer: { person: noor, as: "manager" } }]);
    expect(naming(person("sanne"))).toStrictEqual(nobody);
    expect(by({ kind: "clock" })).toStrictEqual(nobody);
    const town = leavingTown();
    const askings = town.askings.with(jan, { id: jan, pausedUntil: day("2027-01-01") });
    expect(by({ kind: "person", person: jan }, { ...town, askings })).toStrictEqual(nobody);
  });

  test("leaves it to the coordinator too after forty-five days, once", () => {
    expect(due({ ...asked(4), openedAt: ago(44) })).toStrictEqual(remind);
    expect(due({ ...asked(4), openedAt: ago(45) })).toStrictEqual([...remind, coordinator]);
    expect(due({ ...asked(1), openedAt: ago(45) })).toStrictEqual([coordinator]);
    const known: Opened = { ...asked(1), openedAt: ago(45), steps: ["coordinator"] };
    expect(due(known)).toStrictEqual([]);
    const late: Opened = { ...asked(9, { remindedAt: ago(3) }), openedAt: ago(45) };
    expect(due(late, 1)).toStrictEqual([silent, coordinator]);
  });

  test("who needs a yes first is with the coordinator after nine days, and not reminded", () => {
    const waits = (days: number, more: Opened = {}) =>
      due({ ...asked(days, { state: "needs-yes" }), ...more });
    expect(waits(8)).toStrictEqual([]);
    expect(waits(9)).toStrictEqual([coordinator]);
    expect(waits(9, { steps: ["coordinator"] })).toStrictEqual([]);
    expect(waits(1, { openedAt: ago(45) })).toStrictEqual([coordinator]);
  });
});
