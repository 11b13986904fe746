import { describe, expect, test } from "vitest";
import { apply } from "../../src/domain/apply.ts";
import type { Fact } from "../../src/domain/change.ts";
import type { AccountKey, PersonId, SeatId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { holderOn } from "../../src/domain/seat.ts";
import { day, said, seatOf, smallNetwork } from "./sample.ts";

const contact = "contact" as SeatId;
const bo = "bo" as PersonId;

function afterwards(
  facts: readonly Fact[],
  by = "teams:t:1",
  when = "2026-11-22T09:00:00Z",
): Network {
  return facts.reduce((network, fact) => apply(network, said(fact, by, when)), smallNetwork());
}

describe("a seat that passes to somebody", () => {
  test("has the successor from that day on, and the predecessor until the day before", () => {
    const seat = seatOf(
      afterwards([{ kind: "seat-taken", seat: contact, person: bo, from: day("2026-11-22") }]),
      "contact",
    );
    expect(holderOn(seat, day("2026-11-21"))).toBe("an");
    expect(holderOn(seat, day("2026-11-22"))).toBe("bo");
  });
  test("is not confirmed by what the predecessor confirmed", () => {
    const network = afterwards([
      { kind: "seat-doubted", seat: contact },
      { kind: "seat-taken", seat: contact, person: bo, from: day("2026-11-22") },
    ]);
    const { confirmation, doubts } = seatOf(network, "contact");
    expect({ confirmation, doubts }).toStrictEqual({ confirmation: undefined, doubts: [] });
  });
  test("keeps its confirmation as long as the predecessor is still there", () => {
    const network = afterwards([
      { kind: "seat-taken", seat: contact, person: bo, from: day("2026-12-01") },
    ]);
    expect(seatOf(network, "contact").confirmation?.at).toBe("2026-10-01T12:00:00.000Z");
  });
  test("counts the day by the clock of the network, not by that of Greenwich", () => {
    const from = day("2026-11-23");
    const halfPastMidnight = "2026-11-22T23:30:00Z";
    const fact: Fact = { kind: "seat-taken", seat: contact, person: bo, from };
    expect(
      seatOf(afterwards([fact], "x:y:z", halfPastMidnight), "contact").confirmation,
    ).toBeUndefined();
  });
});

describe("doubts", () => {
  test("of the same person count once, the last time", () => {
    const doubted: Fact = { kind: "seat-doubted", seat: contact };
    const once = afterwards([doubted]);
    const twice = apply(once, said(doubted, "teams:t:1", "2026-11-23T09:00:00Z"));
    expect(seatOf(twice, "contact").doubts).toMatchObject([{ at: "2026-11-23T09:00:00.000Z" }]);
  });
  test("of two people count twice, and a confirmation takes both away", () => {
    const doubted: Fact = { kind: "seat-doubted", seat: contact };
    const both = apply(afterwards([doubted]), said(doubted, "teams:t:2", "2026-11-23T09:00:00Z"));
    expect(seatOf(both, "contact").doubts).toHaveLength(2);
    const fact: Fact = { kind: "seat-confirmed", seat: contact };
    const confirmed = apply(both, said(fact, "teams:t:1", "2026-11-24T09:00:00Z"));
    expect(seatOf(confirmed, "contact")).toMatchObject({
      doubts: [],
      confirmation: { at: "2026-11-24T09:00:00.000Z" },
    });
  });
});

describe("a confirmation by somebody to whom a link was passed on", () => {
  const confirmed = (standIn?: string) => {
    const change = said(
      { kind: "seat-confirmed", seat: contact },
      "teams:t:1",
      "2026-11-20T09:00Z",
    );
    const made = { ...change, ...(standIn !== undefined && { standIn }) };
    return seatOf(apply(smallNetwork(), made), contact).confirmation;
  };

  test("tells who that was, as far as it is a name", () => {
    expect(confirmed("Piet Jansen")?.standIn).toBe("Piet Jansen");
    expect(confirmed("Piet <https://x.example> 06")?.standIn).toBe("Piet httpsxexample");
    expect(confirmed("06 12345678")?.standIn).toBe("?");
  });

  test("tells nothing of the kind when somebody says it themselves", () => {
    expect(confirmed()).not.toHaveProperty("standIn");
  });
});

describe("stamps", () => {
  const confirmed: Fact = { kind: "seat-confirmed", seat: contact };
  test.each([
    ["somebody in a chat", "teams:t:1", true],
    ["the operator", "operator", false],
    ["the clock", "clock", false],
  ])("a change by %s counts as done by hand: %s, %s", (_who, by, byHand) => {
    expect(afterwards([confirmed], by).stamps.get("seats/contact")).toStrictEqual({
      at: "2026-11-22T09:00:00.000Z",
      byHand,
    });
  });
  test("go with the record", () => {
    const network = afterwards([confirmed, { kind: "removed", part: "seats", id: contact }]);
    expect([network.seats.size, network.stamps.size]).toStrictEqual([1, 0]);
  });
});

describe("a fact about what is not there", () => {
  test.each<Fact>([
    { kind: "seat-confirmed", seat: "gone" as SeatId },
    { kind: "seat-left", seat: "gone" as SeatId, until: day("2026-11-22") },
    { kind: "removed", part: "people", id: "gone" as PersonId },
    { kind: "delivery-recorded", account: "x:y:z" as AccountKey, result: "unreachable" },
  ])("changes nothing: $kind", (fact) => {
    const network = afterwards([fact]);
    const before = smallNetwork();
    expect([...network.seats]).toStrictEqual([...before.seats]);
    expect([...network.people]).toStrictEqual([...before.people]);
    expect([network.accounts.size, network.stamps.size]).toStrictEqual([0, 0]);
  });
});

describe("accounts", () => {
  const key = "teams:t:1" as AccountKey;
  const seen: Fact = { kind: "account-seen", account: { id: key, channel: "teams" } };
  const sent = (result: "delivered" | "failed" | "unreachable"): Fact => {
    return { kind: "delivery-recorded", account: key, result };
  };
  test("that could not be reached are marked until the next delivery", () => {
    expect(afterwards([seen, sent("unreachable")]).accounts.get(key)?.unreachableAt).toBeDefined();
    const again = afterwards([seen, sent("unreachable"), sent("delivered")]);
    expect(again.accounts.get(key)).toStrictEqual({
      id: key,
      channel: "teams",
      provenAt: "2026-11-22T09:00:00.000Z",
    });
  });
  test("are not marked by a failure that says nothing about them", () => {
    expect(afterwards([seen, sent("failed")]).accounts.get(key)?.unreachableAt).toBeUndefined();
  });
  test("may choose a network before they were seen there", () => {
    const network = afterwards([{ kind: "network-chosen", account: key, channel: "slack" }]);
    expect(network.accounts.get(key)).toMatchObject({ channel: "slack" });
  });
});

test("applying a change leaves the network that was there as it was", () => {
  const before = smallNetwork();
  apply(before, said({ kind: "seat-doubted", seat: contact }, "teams:t:1", "2026-11-22T09:00:00Z"));
  expect(seatOf(before, "contact").doubts).toStrictEqual([]);
});

test("a description, emergency lines and a welcome replace what was there", () => {
  const { description } = smallNetwork();
  const lines = [{ name: "Crisis", number: "112", about: "nood" }];
  const network = afterwards([
    { kind: "described", description: { ...description, goal: "Geen armoede" } },
    { kind: "emergency-lines-set", lines },
    { kind: "welcomed", conversation: "c1" },
  ]);
  expect(network.description.goal).toBe("Geen armoede");
  expect(network.emergencyLines).toStrictEqual(lines);
  expect(network.welcomed.get("c1")).toBe("2026-11-22T09:00:00.000Z");
});
