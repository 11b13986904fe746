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
    expect(errand(handedOver(all), "jan")).toStrictEqual(find("leaver"));
    expect(errand(handedOver(all), "ijsbrand")).toStrictEqual(find("deputy"));
    expect(errand(handedOver(all), "noor")).toStrictEqual(find("manager"));
    expect(errand(handedOver(all), "lot")).toStrictEqual([]);
    for (const who of ["jan", "ijsbrand", "noor"])
      expect(errand(handedOver([]), who)).toStrictEqual([]);
    expect(errand(handedOver(["leaver"]), "ijsbrand")).toStrictEqual([]);
    expect(errand(handedOver(["deputy"]), "noor")).toStrictEqual([]);
    expect(errand(handedOver(["manager"]), "jan")).toStrictEqual([]);
  });

  test("is not who is gone without a word", () => {
    expect(errand(handedOver(all, { why: "gone" }), "jan")).toStrictEqual([]);
    expect(errand(handedOver(all, { why: "gone" }), "noor")).toStrictEqual(find("manager"));
  });

  test("is nobody for a seat that is no more", () => {
    const network = handedOver(all);
    expect(errand({ ...network, seats: network.seats.without(contact) }, "jan")).toStrictEqual([]);
  });

  test("is only the candidate, once there is one who may be asked", () => {
    const candidate = (state: "asked" | "needs-yes") => ({
      candidate: {
        ...{ person: person("lot"), namedBy: { kind: "clock" } as const, at: since, state },
      },
    });
    const asked = handedOver(all, candidate("asked"));
    expect(errand(asked, "lot")).toStrictEqual([{ kind: "take-over", seat: contact }]);
    expect(errand(asked, "jan")).toStrictEqual([]);
    expect(errand(handedOver(all, candidate("needs-yes")), "lot")).toStrictEqual([]);
    expect(errand(handedOver(all, candidate("needs-yes")), "jan")).toStrictEqual([]);
  });
});

describe("who was asked whether data are right", () => {
  const confirm = { kind: "confirm", step: "ask", why: "time" };

  test("is asked about their own seats and organisations that are open", () => {
    expect(errand(inRound(), "jan")).toStrictEqual([{ ...confirm, seats: [contact, table] }]);
    expect(errand(inRound({ seats: [] }), "jan")).toStrictEqual([]);
    expect(errand(inRound({ organisations: [leergeld] }), "jan")).toStrictEqual([
      { ...confirm, seats: [contact, table], organisations: [leergeld] },
    ]);
    expect(errand(inRound({ seats: [], organisations: [leergeld] }), "jan")).toStrictEqual([
      { ...confirm, seats: [], organisations: [leergeld] },
    ]);
  });

  test("is the deputy or the manager from when they were asked, about what they know", () => {
    const steps = (...names: readonly ("ask" | "deputy" | "manager")[]) => ({
      steps: names.map((step) => ({ step, at: since })),
    });
    const vouch = { kind: "vouch", of: jan, why: "time" };
    expect(errand(inRound(steps("ask")), "ijsbrand")).toStrictEqual([]);
    expect(errand(inRound(steps("ask", "deputy")), "ijsbrand")).toStrictEqual([
      { ...vouch, as: "deputy", seats: [contact] },
    ]);
    expect(errand(inRound(steps("ask", "deputy")), "noor")).toStrictEqual([]);
    expect(errand(inRound(steps("ask", "deputy", "manager")), "noor")).toStrictEqual([
      { ...vouch, as: "manager", seats: [contact, table] },
    ]);
  });

  test("comes after what is asked about a successor only when it is of somebody else", () => {
    const network = inRound(
      { seats: [table], steps: [{ step: "manager", at: since }] },
      handedOver(["leaver", "manager"]),
    );
    expect(errand(network, "jan").map(({ kind }) => kind)).toStrictEqual([
      "confirm",
      "find-successor",
    ]);
    expect(errand(network, "noor").map(({ kind }) => kind)).toStrictEqual([
      "find-successor",
      "vouch",
    ]);
  });
});

const items: readonly ErrandItem[] = [
  { kind: "vouch", of: jan, as: "deputy", why: "time", seats: [contact, table] },
  { kind: "find-successor", seat: contact, as: "leaver" },
  { kind: "take-over", seat: contact },
  { kind: "confirm", step: "first-reminder", why: "time", seats: [contact, table] },
];

test("what is one's own stands first, and what is of others last", () => {
  expect(inOrder(items).map(({ kind }) => kind)).toStrictEqual([
    ...["confirm", "take-over", "find-successor", "vouch"],
  ]);
  expect(inOrder([])).toStrictEqual([]);
});

describe("what is left of what was asked before", () => {
  const left = (network: Network, who: string, ...asked: readonly ErrandItem[]) =>
    whatIsLeft({ network, at: now, person: person(who) }, asked);
  const [vouch, find, , confirm] = items;
  if (vouch?.kind !== "vouch" || !find || confirm?.kind !== "confirm")
    throw new Error("other items");

  test("is as it was asked, of the seats that are still open", () => {
    expect(left(inRound(), "jan", confirm)).toStrictEqual([confirm]);
    expect(left(inRound({ seats: [table] }), "jan", confirm)).toStrictEqual([
      { ...confirm, seats: [table] },
    ]);
    expect(left(inRound({ seats: [] }), "jan", confirm)).toStrictEqual([]);
    const other = { ...confirm, seats: [contact] };
    expect(left(inRound({ seats: [table] }), "jan", other)).toStrictEqual([]);
  });

  test("is of the organisations that are still open", () => {
    const along = { ...confirm, organisations: [leergeld, ids.organisation.parse("gemeente")] };
    expect(left(inRound({ organisations: [leergeld] }), "jan", along)).toStrictEqual([
      { ...confirm, organisations: [leergeld] },
    ]);
    expect(left(inRound(), "jan", along)).toStrictEqual([confirm]);
    const alone = { ...along, seats: [] };
    expect(left(inRound({ organisations: [leergeld] }), "jan", alone)).toStrictEqual([
      { ...confirm, seats: [], organisations: [leergeld] },
    ]);
    expect(left(inRound(), "jan", alone)).toStrictEqual([]);
  });

  test("is of somebody else as long as one is asked for them", () => {
    const asked = inRound({ steps: [{ step: "deputy", at: since }] });
    expect(left(asked, "ijsbrand", vouch)).toStrictEqual([{ ...vouch, seats: [contact] }]);
    expect(left(asked, "ijsbrand", { ...vouch, seats: [table] })).toStrictEqual([]);
    expect(left(asked, "ijsbrand", { ...vouch, of: person("mies") })).toStrictEqual([]);
  });

  test("is a successor as long as nobody is found, in the way that it was asked", () => {
    expect(left(handedOver(["leaver"]), "jan", find)).toStrictEqual([find]);
    expect(left(handedOver([]), "jan", find)).toStrictEqual([]);
    expect(
      left(handedOver(["leaver"]), "jan", { ...find, seat: table } as ErrandItem),
    ).toStrictEqual([]);
    expect(left(handedOver(["leaver"]), "jan", { kind: "take-over", seat: contact })).toStrictEqual(
      [],
    );
  });
});
