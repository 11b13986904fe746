import { describe, expect, test } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import type { Audience } from "../../../src/domain/meeting/audience-kinds.ts";
import { conflictsOf, isSameAudience } from "../../../src/domain/meeting/conflicts.ts";
import { meeting, slot, townAfter } from "./town.ts";

const seats = (...names: readonly string[]): Audience => ({
  kind: "seats",
  seats: names.map((name) => ids.seat.parse(name)),
});
const other = (audience: Audience, more = {}) =>
  townAfter([{ kind: "meeting-planned", meeting: meeting({ audience, ...more }) }]);
const found = (network: ReturnType<typeof other>, audience: Audience, at = slot("2027-01-05")) =>
  conflictsOf(network, { slot: at, audience }).map(({ id }) => id);

describe("what else is at the same time", () => {
  const four = seats("webber-school", "leergeld-contact", "voedselbank-contact", "coordinator");

  test("is in the way when it is for the same audience, also when nobody sits there", () => {
    expect(found(other(seats("budget-contact")), seats("budget-contact"))).toStrictEqual([
      "overleg",
    ]);
  });

  test("is in the way when more than half of the people sit in it", () => {
    const network = other(seats("webber-school", "leergeld-contact", "voedselbank-contact"));
    expect(found(network, four)).toStrictEqual(["overleg"]);
    const half = other(seats("webber-school", "leergeld-contact"));
    expect(found(half, four)).toStrictEqual([]);
  });

  test("counts people, not seats", () => {
    expect(
      found(other(seats("webber-school")), seats("webber-school", "budget-contact")),
    ).toStrictEqual(["overleg"]);
  });

  test("is only in the way when it overlaps, and was not called off", () => {
    const network = other(four);
    expect(found(network, four, slot("2027-01-05", "11:00", "12:00"))).toStrictEqual([]);
    expect(found(network, four, slot("2027-01-05", "08:00", "09:30"))).toStrictEqual([]);
    expect(found(network, four, slot("2027-01-05", "10:59", "12:00"))).toStrictEqual(["overleg"]);
    expect(found(network, four, slot("2027-01-06"))).toStrictEqual([]);
    expect(found(other(four, { cancelledAt: "2026-11-25T09:00:00.000Z" }), four)).toStrictEqual([]);
  });

  test("is not in its own way", () => {
    const network = other(four);
    const apart = new Set([ids.meeting.parse("overleg")]);
    expect(conflictsOf(network, { slot: slot("2027-01-05"), audience: four }, apart)).toStrictEqual(
      [],
    );
  });
});

describe("the same audience", () => {
  const themes = (...names: readonly string[]): Audience => ({
    kind: "webbers-of",
    themes: names.map((name) => ids.theme.parse(name)),
  });
  const table = (name: string): Audience => ({ kind: "table", table: ids.table.parse(name) });

  test("in any order, and nothing else", () => {
    expect(isSameAudience(themes("a", "b"), themes("b", "a"))).toBe(true);
    expect(isSameAudience(themes("a"), themes("b"))).toBe(false);
    expect(isSameAudience(seats("a", "b"), seats("b", "a"))).toBe(true);
    expect(isSameAudience(table("a"), table("a"))).toBe(true);
    expect(isSameAudience(table("a"), table("b"))).toBe(false);
    expect(isSameAudience({ kind: "webbers" }, { kind: "webbers" })).toBe(true);
    expect(isSameAudience({ kind: "webbers" }, { kind: "contacts" })).toBe(false);
  });
});
