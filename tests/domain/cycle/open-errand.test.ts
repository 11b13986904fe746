import { describe, expect, test } from "vitest";
import type { Asking, Round } from "../../../src/domain/cycle/asking.ts";
import type { ErrandItem } from "../../../src/domain/cycle/errand.ts";
import type { HandOver, SuccessorStep } from "../../../src/domain/cycle/hand-over.ts";
import { inOrder, openErrand, whatIsLeft } from "../../../src/domain/cycle/open-errand.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import { leavingTown } from "../../fixtures/leaving-town.ts";
import { at } from "../sample.ts";

const person = ids.person.parse;
const seat = ids.seat.parse;
const [contact, table] = [seat("leergeld-contact"), seat("wijktafel-leergeld")];
const leergeld = ids.organisation.parse("leergeld");
const since = at("2026-11-20T09:00:00Z");
const now = at("2026-11-24T09:00:00Z");
const jan = person("jan");

function handedOver(steps: readonly SuccessorStep[], more: Partial<HandOver> = {}): Network {
  const town = leavingTown();
  const open: HandOver = {
    ...{ id: contact, why: "leaving", leaver: jan, openedAt: since, declined: [] },
    steps: steps.map((step) => ({ step, at: since })),
    ...more,
  };
  return { ...town, handOvers: town.handOvers.with(contact, open) };
}

function inRound(more: Partial<Round> = {}, network = leavingTown()): Network {
  const round: Round = {
    ...{
      startedAt: since,
      why: "time",
      seats: [contact, table],
      steps: [{ step: "ask", at: since }],
    },
    ...more,
  };
  const asking: Asking = { id: jan, round };
  return { ...network, askings: network.askings.with(jan, asking) };
}

const errand = (network: Network, who: string) => openErrand(network, person(who), now);

describe("who was asked for a successor and nobody answered", () => {
  const find = (as: string) => [{ kind: "find-successor", seat: contact, as }];
  const all: readonly SuccessorStep[] = ["leaver", "deputy", "manager"];

  test("is asked as who leaves, as deputy or as manager, from when they were", () => {
    expect(errand(handedOver(all), "jan")).toEqual(find("leaver"));
    expect(errand(handedOver(all), "ijsbrand")).toEqual(find("deputy"));
    expect(errand(handedOver(all), "noor")).toEqual(find("manager"));
    expect(errand(handedOver(all), "lot")).toEqual([]);
    for (const who of ["jan", "ijsbrand", "noor"]) expect(errand(handedOver([]), who)).toEqual([]);
    expect(errand(handedOver(["leaver"]), "ijsbrand")).toEqual([]);
    expect(errand(handedOver(["deputy"]), "noor")).toEqual([]);
    expect(errand(handedOver(["manager"]), "jan")).toEqual([]);
  });

  test("is not who is gone without a word", () => {
    expect(errand(handedOver(all, { why: "gone" }), "jan")).toEqual([]);
    expect(errand(handedOver(all, { why: "gone" }), "noor")).toEqual(find("manager"));
  });

  test("is nobody for a seat that is no more", () => {
    const network = handedOver(all);
    expect(errand({ ...network, seats: network.seats.without(contact) }, "jan")).toEqual([]);
  });

  test("is only the candidate, once there is one who may be asked", () => {
    const candidate = (state: "asked" | "needs-yes") => ({
      candidate: {
        ...{ person: person("lot"), namedBy: { kind: "clock" } as const, at: since, state },
      },
    });
    const asked = handedOver(all, candidate("asked"));
    expect(errand(asked, "lot")).toEqual([{ kind: "take-over", seat: contact }]);
    expect(errand(asked, "jan")).toEqual([]);
    expect(errand(handedOver(all, candidate("needs-yes")), "lot")).toEqual([]);
    expect(errand(handedOver(all, candidate("needs-yes")), "jan")).toEqual([]);
  });
});

describe("who was asked whether data are right", () => {
  const confirm = { kind: "confirm", step: "ask", why: "time" };

  test("is asked about their own seats and organisations that are open", () => {
    expect(errand(inRound(), "jan")).toEqual([{ ...confirm, seats: [contact, table] }]);
    expect(errand(inRound({ seats: [] }), "jan")).toEqual([]);
    expect(errand(inRound({ organisations: [leergeld] }), "jan")).toEqual([
      { ...confirm, seats: [contact, table], organisations: [leergeld] },
    ]);
    expect(errand(inRound({ seats: [], organisations: [leergeld] }), "jan")).toEqual([
      { ...confirm, seats: [], organisations: [leergeld] },
    ]);
  });

  test("is the deputy or the manager from when they were asked, about what they know", () => {
    const steps = (...names: readonly ("ask" | "deputy" | "manager")[]) => ({
      steps: names.map((step) => ({ step, at: since })),
    });
    const vouch = { kind: "vouch", of: jan, why: "time" };
    expect(errand(inRound(steps("ask")), "ijsbrand")).toEqual([]);
    expect(errand(inRound(steps("ask", "deputy")), "ijsbrand")).toEqual([
      { ...vouch, as: "deputy", seats: [contact] },
    ]);
    expect(errand(inRound(steps("ask", "deputy")), "noor")).toEqual([]);
    expect(errand(inRound(steps("ask", "deputy", "manager")), "noor")).toEqual([
      { ...vouch, as: "manager", seats: [contact, table] },
    ]);
  });

  test("comes after what is asked about a successor only when it is of somebody else", () => {
    const network = inRound(
      { seats: [table], steps: [{ step: "manager", at: since }] },
      handedOver(["leaver", "manager"]),
    );
    expect(errand(network, "jan").map(({ kind }) => kind)).toEqual(["confirm", "find-successor"]);
    expect(errand(network, "noor").map(({ kind }) => kind)).toEqual(["find-successor", "vouch"]);
  });
});

const items: readonly ErrandItem[] = [
  { kind: "vouch", of: jan, as: "deputy", why: "time", seats: [contact, table] },
  { kind: "find-successor", seat: contact, as: "leaver" },
  { kind: "take-over", seat: contact },
  { kind: "confirm", step: "first-reminder", why: "time", seats: [contact, table] },
];

test("what is one's own stands first, and what is of others last", () => {
  expect(inOrder(items).map(({ kind }) => kind)).toEqual([
    ...["confirm", "take-over", "find-successor", "vouch"],
  ]);
  expect(inOrder([])).toEqual([]);
});

describe("what is left of what was asked before", () => {
  const left = (network: Network, who: string, ...asked: readonly ErrandItem[]) =>
    whatIsLeft({ network, at: now, person: person(who) }, asked);
  const [vouch, find, , confirm] = items;
  if (vouch?.kind !== "vouch" || !find || confirm?.kind !== "confirm")
    throw new Error("other items");

  test("is as it was asked, of the seats that are still open", () => {
    expect(left(inRound(), "jan", confirm)).toEqual([confirm]);
    expect(left(inRound({ seats: [table] }), "jan", confirm)).toEqual([
      { ...confirm, seats: [table] },
    ]);
    expect(left(inRound({ seats: [] }), "jan", confirm)).toEqual([]);
    const other = { ...confirm, seats: [contact] };
    expect(left(inRound({ seats: [table] }), "jan", other)).toEqual([]);
  });

  test("is of the organisations that are still open", () => {
    const along = { ...confirm, organisations: [leergeld, ids.organisation.parse("gemeente")] };
    expect(left(inRound({ organisations: [leergeld] }), "jan", along)).toEqual([
      { ...confirm, organisations: [leergeld] },
    ]);
    expect(left(inRound(), "jan", along)).toEqual([confirm]);
    const alone = { ...along, seats: [] };
    expect(left(inRound({ organisations: [leergeld] }), "jan", alone)).toEqual([
      { ...confirm, seats: [], organisations: [leergeld] },
    ]);
    expect(left(inRound(), "jan", alone)).toEqual([]);
  });

  test("is of somebody else as long as one is asked for them", () => {
    const asked = inRound({ steps: [{ step: "deputy", at: since }] });
    expect(left(asked, "ijsbrand", vouch)).toEqual([{ ...vouch, seats: [contact] }]);
    expect(left(asked, "ijsbrand", { ...vouch, seats: [table] })).toEqual([]);
    expect(left(asked, "ijsbrand", { ...vouch, of: person("mies") })).toEqual([]);
  });

  test("is a successor as long as nobody is found, in the way that it was asked", () => {
    expect(left(handedOver(["leaver"]), "jan", find)).toEqual([find]);
    expect(left(handedOver([]), "jan", find)).toEqual([]);
    expect(left(handedOver(["leaver"]), "jan", { ...find, seat: table } as ErrandItem)).toEqual([]);
    expect(left(handedOver(["leaver"]), "jan", { kind: "take-over", seat: contact })).toEqual([]);
  });
});
