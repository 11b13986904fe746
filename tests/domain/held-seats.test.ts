import { describe, expect, test } from "vitest";
import { holdsOn, seatsFrom } from "../../src/domain/held-seats.ts";
import { ids } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Holding } from "../../src/domain/seat.ts";
import { seat, smallNetwork } from "../fixtures/small-network.ts";
import { day } from "./sample.ts";

const jan = ids.person.parse("jan");
const kees = ids.person.parse("kees");
const today = day("2026-11-24");

function withHoldings(...holdings: readonly Holding[]): Network {
  const base = smallNetwork();
  const one = seat("x", { kind: "coordinator" }, undefined, { holdings });
  return { ...base, seats: base.seats.with(one.id, one) };
}

describe("the seats that somebody has or gets", () => {
  const idsOf = (network: Network, person = jan) =>
    seatsFrom(network, person, today).map(({ seat: { id } }) => id);

  test("are those of today", () => {
    expect(idsOf(smallNetwork())).toStrictEqual(["leergeld-contact"]);
  });
  test.each([
    ["until yesterday", "2026-01-01", "2026-11-23", false],
    ["until today", "2026-01-01", "2026-11-24", true],
    ["from tomorrow", "2026-11-25", undefined, true],
    ["for a while later on", "2027-01-01", "2027-02-01", true],
  ])("a seat %s", (_, from, until, isThere) => {
    const holding = { person: kees, from: day(from), ...(until && { until: day(until) }) };
    expect(idsOf(withHoldings(holding), kees).includes(ids.seat.parse("x"))).toBe(isThere);
  });
  test("a seat of somebody else now, of this one later, comes with the later holding", () => {
    const later = { person: kees, from: day("2027-01-01") };
    const network = withHoldings(
      { person: jan, from: day("2026-01-01"), until: day("2026-12-31") },
      later,
    );
    const found = seatsFrom(network, kees, today).find(({ seat: { id } }) => id === "x");
    expect(found?.holding).toStrictEqual(later);
  });
});

describe("having a seat of a kind", () => {
  test.each([
    ["on its first day", "2026-11-24", undefined, true],
    ["on its last day", "2026-01-01", "2026-11-24", true],
    ["the day after", "2026-01-01", "2026-11-23", false],
    ["the day before", "2026-11-25", undefined, false],
  ])("%s", (_, from, until, has) => {
    const holding = { person: kees, from: day(from), ...(until && { until: day(until) }) };
    const network = withHoldings(holding);
    expect(holdsOn(network, kees, { kind: "coordinator", day: today })).toBe(has);
    expect(holdsOn(network, kees, { kind: "webber", day: today })).toBe(false);
  });
  test("a deputy does not have the seat", () => {
    expect(holdsOn(smallNetwork(), kees, { kind: "coordinator", day: today })).toBe(false);
  });
});
