import { describe, expect, test } from "vitest";
import {
  calledFirst,
  calleeAgain,
  calleeOf,
  deputyAnswers,
  holderAnswers,
  seatOfCalled,
} from "../../src/domain/callee.ts";
import { ids } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { at, readFile, seatOf, smallLists } from "./sample.ts";

const now = at("2026-11-24T09:00:00Z");
const away = { absences: [{ from: "2026-11-01" }] };
const [an, bo] = smallLists.people;
const [contact, standIn] = smallLists.seats;
const third = { id: "third", role: "deputy", of: "contact", holder: "cas" };

/** The contact seat of An with Bo as her deputy, one or both of them away. */
function network(given: { an?: object; bo?: object; seats?: readonly unknown[] } = {}): Network {
  const people = [
    { ...an, ...given.an },
    { ...bo, ...given.bo },
    { id: "cas", name: "Cas" },
  ];
  return readFile({ ...smallLists, people, seats: given.seats ?? smallLists.seats }).network;
}

const callee = (given?: Parameters<typeof network>[0]) => {
  const of = network(given);
  return calleeOf(of, seatOf(of, "contact"), now);
};
const empty = { ...contact, holder: null, from: undefined, confirmedAt: undefined };

describe("who is called first", () => {
  test("the holder, who answers", () => {
    const one = callee();
    expect(holderAnswers(one)).toBe(true);
    expect(calledFirst(one)?.name).toBe("An");
  });

  test("the deputy when the holder is away", () => {
    const one = callee({ an: away });
    expect([holderAnswers(one), deputyAnswers(one)]).toStrictEqual([false, true]);
    expect(calledFirst(one)?.name).toBe("Bo");
  });

  test("the holder still, when both are away", () => {
    const one = callee({ an: away, bo: away });
    expect([holderAnswers(one), deputyAnswers(one)]).toStrictEqual([false, false]);
    expect(calledFirst(one)?.name).toBe("An");
  });

  test("the deputy of an empty seat, also when away, for there is nobody else", () => {
    expect(calledFirst(callee({ seats: [empty, standIn] }))?.name).toBe("Bo");
    const gone = callee({ bo: away, seats: [empty, standIn] });
    expect(holderAnswers(gone)).toBe(false);
    expect(calledFirst(gone)?.name).toBe("Bo");
  });

  test("nobody of an empty seat without a deputy", () => {
    const one = callee({ seats: [empty] });
    expect([holderAnswers(one), deputyAnswers(one), calledFirst(one)]).toStrictEqual([
      false,
      false,
      undefined,
    ]);
  });
});

describe("of two deputies", () => {
  test("the one who answers is named, or else the first", () => {
    const seats = [...smallLists.seats, third];
    expect(callee({ bo: away, seats }).deputy?.name).toBe("Cas");
    expect(callee({ bo: away, seats }).deputySeat?.id).toBe("third");
  });

  test("who holds the seat as well is no deputy of themselves", () => {
    const self = { id: "self", role: "deputy", of: "contact", holder: "an" };
    expect(callee({ seats: [contact, self] }).deputy).toBeUndefined();
  });
});

describe("the seat whose data one leans on", () => {
  test("is that of the holder, or of the deputy when nobody sits there", () => {
    expect(seatOfCalled(callee()).id).toBe("contact");
    expect(seatOfCalled(callee({ seats: [empty, standIn] })).id).toBe("deputy");
    expect(seatOfCalled(callee({ seats: [empty] })).id).toBe("contact");
  });
});

describe("the same callee in a newer network", () => {
  const confirmed = { at: now, by: { kind: "clock" as const } };

  test("has the seats as they are now, and is as sure as they are", () => {
    const before = callee();
    expect(before.freshness).not.toBe("stale");
    const { confirmation: _none, ...never } = before.seat;
    const newer = network();
    const seats = newer.seats.with(never.id, never);
    const again = calleeAgain({ ...newer, seats }, before, now);
    expect(again.seat).toStrictEqual(never);
    expect(again.freshness).toBe("stale");
    expect([again.holder, again.deputySeat]).toStrictEqual([before.holder, before.deputySeat]);
  });

  test("leans on the deputy's seat of now when nobody sits in the seat", () => {
    const before = callee({ seats: [empty, standIn] });
    expect(before.freshness).toBe("stale");
    const newer = network();
    const of = ids.seat.parse("deputy");
    const seats = newer.seats.with(of, { ...seatOf(newer, "deputy"), confirmation: confirmed });
    const again = calleeAgain({ ...newer, seats }, before, now);
    expect(again.deputySeat?.confirmation).toStrictEqual(confirmed);
    expect(again.freshness).toBe("fresh");
  });

  test("keeps what is gone as it was", () => {
    const before = callee();
    const newer = network();
    const seats = newer.seats.without(before.seat.id).without(ids.seat.parse("deputy"));
    const again = calleeAgain({ ...newer, seats }, before, now);
    expect([again.seat, again.deputySeat]).toStrictEqual([before.seat, before.deputySeat]);
  });
});
