import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/domain/change.ts";
import { Collection } from "../../../src/domain/collection.ts";
import type { UpdateRhythm } from "../../../src/domain/cycle/asking.ts";
import type { PersonId } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Person } from "../../../src/domain/person.ts";
import { dueUpdates, nextUpdates, updateOf } from "../../../src/domain/report/updates.ts";
import { fromZonedTime } from "../../journeys/zoned-time.ts";
import { became, day, noon, personId, seatId } from "./given.ts";
import { managed } from "./managed.ts";

const kees = personId("kees");
const chose = (every: UpdateRhythm | "never"): Fact => ({
  ...{ kind: "updates-chosen", person: kees, every },
});
const given = (...facts: readonly Fact[]) =>
  became(managed(), { at: noon("2026-11-20") }, ...facts);
const dueOn = (network: Network, moment: string) =>
  dueUpdates(network, fromZonedTime(moment)).map(({ occurrence }) => occurrence);

describe("how often a manager hears of it", () => {
  test("is what they chose last; never until they do", () => {
    const updates = (...facts: readonly Fact[]) => given(...facts).askings.get(kees)?.updates;
    expect(updates()).toBeUndefined();
    expect(updates(chose("month"))).toBe("month");
    expect(updates(chose("month"), chose("quarter"))).toBe("quarter");
    expect(given(chose("month"), chose("never")).askings.get(kees)).toStrictEqual({ id: kees });
  });

  test("each month: on its first working day, once", () => {
    const network = given(chose("month"));
    expect(dueOn(network, "2026-12-01T08:59")).toStrictEqual([]);
    expect(dueOn(network, "2026-12-01T09:00")).toStrictEqual(["update/2026-12/kees"]);
    const told = became(
      network,
      { at: noon("2026-12-01") },
      { kind: "occurred", occurrence: "update/2026-12/kees" },
    );
    expect(dueOn(told, "2026-12-02T09:00")).toStrictEqual([]);
    // New Year's Day and a weekend.
    expect(dueOn(told, "2027-01-01T10:00")).toStrictEqual([]);
    expect(dueOn(told, "2027-01-04T09:00")).toStrictEqual(["update/2027-01/kees"]);
  });

  test("each quarter: what was missed comes later in it", () => {
    const network = given(chose("quarter"));
    const at = fromZonedTime("2026-11-20T12:00");
    const now = updateOf(network, at, { person: kees, every: "quarter" });
    expect(now).toBe("update/2026-Q4/kees");
    const told = became(network, { at }, { kind: "occurred", occurrence: now });
    expect(dueOn(told, "2026-12-31T10:00")).toStrictEqual([]);
    expect(dueOn(told, "2027-01-04T09:00")).toStrictEqual(["update/2027-Q1/kees"]);
    expect(dueOn(told, "2027-03-31T10:00")).toStrictEqual(["update/2027-Q1/kees"]);
    expect(dueOn(told, "2027-04-01T10:00")).toStrictEqual(["update/2027-Q2/kees"]);
  });

  test("not on a day on which they were written to, but on the next", () => {
    const written = became(
      given(chose("month")),
      { at: noon("2026-12-01") },
      { kind: "written-to", person: kees },
    );
    expect(dueOn(written, "2026-12-01T14:00")).toStrictEqual([]);
    expect(dueOn(written, "2026-12-02T09:00")).toStrictEqual(["update/2026-12/kees"]);
  });

  test("not while they asked to be left alone, and never once they left", () => {
    const until = day("2026-12-10");
    const paused = given(chose("month"), { kind: "asking-paused", person: kees, until });
    expect(dueOn(paused, "2026-12-09T10:00")).toStrictEqual([]);
    expect(dueOn(paused, "2026-12-10T10:00")).toStrictEqual(["update/2026-12/kees"]);
    const out = given(chose("month"), { kind: "network-left", person: kees });
    expect(dueOn(out, "2026-12-01T10:00")).toStrictEqual([]);
  });

  test("not to who manages nothing any more, and not to who cannot be reached", () => {
    const left = (id: string): Fact => ({
      ...{ kind: "seat-left", seat: seatId(id), until: day("2026-11-25") },
    });
    const both = given(chose("month"), left("leergeld-manager"), left("gemeente-manager"));
    expect(dueOn(both, "2026-12-01T10:00")).toStrictEqual([]);
    const one = given(chose("month"), left("leergeld-manager"));
    expect(dueOn(one, "2026-12-01T10:00")).toStrictEqual(["update/2026-12/kees"]);
    const people = [...managed().people].map(({ mail: _none, ...person }): Person => person);
    const without = { ...given(chose("month")), people: Collection.of<PersonId, Person>(people) };
    expect(dueOn(without, "2026-12-01T10:00")).toStrictEqual([]);
  });

  test("is looked at each working morning, and never as long as nobody chose any", () => {
    const at = fromZonedTime("2026-11-20T12:00");
    expect(nextUpdates(managed(), at)).toBeUndefined();
    expect(nextUpdates(given(chose("never")), at)).toBeUndefined();
    expect(nextUpdates(given(chose("month")), at)).toBe(fromZonedTime("2026-11-23T09:00"));
  });
});
