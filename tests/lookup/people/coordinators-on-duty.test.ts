import { describe, expect, test } from "vitest";
import { apply } from "../../../src/domain/apply.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Day } from "../../../src/domain/time.ts";
import { coordinators } from "../../../src/lookup/people/coordinators.ts";
import {
  coordinatorsOnDuty,
  coordinatorsToTell,
  looksAfter,
} from "../../../src/lookup/people/coordinators-on-duty.ts";
import { tuesdayMorning as at, person, seat, smallNetwork } from "../../fixtures/small-network.ts";
import { withAccount } from "../../fixtures/with-account.ts";

const absence = { from: "2026-11-20" as Day, until: "2026-12-24" as Day };

/** As it is when these people are away. */
function away(...who: readonly string[]): Network {
  const base = smallNetwork();
  const people = who.reduce((all, id) => {
    const known = all.get(ids.person.parse(id));
    const availability = { hours: [], absences: [absence] };
    const absent = person(id, known?.name ?? id, { availability });
    return all.with(absent.id, absent);
  }, base.people);
  return { ...base, people };
}

const who = (network: Network) => coordinatorsOnDuty(network, at).map(({ person: { id } }) => id);
const may = (network: Network, id: string) => looksAfter(network, ids.person.parse(id), at);
const told = (network: Network) =>
  coordinatorsToTell(network, at).map(({ person: { id }, seat: own }) => `${id} ${own}`);

describe("who looks after the network", () => {
  test("is the coordinator, and not the deputy beside them", () => {
    expect(who(smallNetwork())).toStrictEqual(["sanne"]);
    expect([may(smallNetwork(), "sanne"), may(smallNetwork(), "kees")]).toStrictEqual([
      true,
      false,
    ]);
  });

  test("is the deputy when the coordinator is away, and the coordinator may still look", () => {
    const network = away("sanne");
    expect(who(network)).toStrictEqual(["kees"]);
    expect([may(network, "sanne"), may(network, "kees")]).toStrictEqual([true, true]);
  });

  test("is the coordinator when both are away", () => {
    const network = away("sanne", "kees");
    expect(who(network)).toStrictEqual(["sanne"]);
    expect(may(network, "kees")).toBe(false);
  });

  test("is the deputy when nobody sits in the seat", () => {
    const base = smallNetwork();
    const empty = seat("coordinator", { kind: "coordinator" });
    const network = { ...base, seats: base.seats.with(empty.id, empty) };
    expect(who(network)).toStrictEqual(["kees"]);
    expect(may(network, "sanne")).toBe(false);
  });

  test("is each person once, and nobody with another seat", () => {
    const base = smallNetwork();
    const second = seat("coordinator-2", { kind: "coordinator" }, "sanne");
    const network = { ...base, seats: base.seats.with(second.id, second) };
    expect(who(network)).toStrictEqual(["sanne"]);
    expect(may(network, "fatima")).toBe(false);
  });
});

/** As it is after these people said "ik hoor hier niet". */
function out(network: Network, ...people: readonly string[]): Network {
  return people.reduce((before, id) => {
    const person = ids.person.parse(id);
    const by = { kind: "person", person } as const;
    return apply(before, { kind: "network-left", person, by, at, via: "web" });
  }, network);
}

describe("who left the network", () => {
  test("looks after nothing any more, and the deputy does", () => {
    const network = out(smallNetwork(), "sanne");
    expect(who(network)).toStrictEqual(["kees"]);
    expect([may(network, "sanne"), may(network, "kees")]).toStrictEqual([false, true]);
  });

  test("is not taken for the deputy either", () => {
    const network = out(away("sanne"), "kees");
    expect(who(network)).toStrictEqual(["sanne"]);
    expect(may(network, "kees")).toBe(false);
  });

  test("leaves nobody when everybody left", () => {
    const network = out(smallNetwork(), "sanne", "kees");
    expect(who(network)).toStrictEqual([]);
    expect(may(network, "sanne")).toBe(false);
    const reached = new Set(["sanne", "kees"].map((id) => ids.person.parse(id)));
    expect(coordinatorsToTell(network, at, reached)).toStrictEqual([]);
  });

  test("looks after it again when they come back", () => {
    const person = ids.person.parse("sanne");
    const fact = { kind: "network-returned", person, by: { kind: "person", person } } as const;
    const network = apply(out(smallNetwork(), "sanne"), { ...fact, at, via: "web" });
    expect([who(network), may(network, "sanne")]).toStrictEqual([["sanne"], true]);
  });
});

describe("who is named under an answer", () => {
  const named = (network: Network) =>
    coordinators(network, at).map(({ holder, deputy }) => holder?.name ?? deputy?.name);

  test("is nobody who left, as long as there is somebody else", () => {
    expect(named(smallNetwork())).toStrictEqual(["Sanne de Vries"]);
    expect(named(out(smallNetwork(), "sanne"))).toStrictEqual(["Kees Bakker"]);
    const base = smallNetwork();
    const second = seat("coordinator-2", { kind: "coordinator" }, "fatima");
    const two = { ...base, seats: base.seats.with(second.id, second) };
    expect(named(out(two, "sanne", "kees"))).toStrictEqual(["Fatima El Amrani"]);
  });

  test("is who left when there is nobody else, for somebody must be named", () => {
    expect(named(out(smallNetwork(), "sanne", "kees"))).toStrictEqual(["Sanne de Vries"]);
  });

  test("is the second deputy when the first one left", () => {
    const base = away("sanne");
    const of = ids.seat.parse("coordinator");
    const second = seat("coordinator-deputy-2", { kind: "deputy", of }, "fatima");
    const two = { ...base, seats: base.seats.with(second.id, second) };
    expect(who(out(two, "kees"))).toStrictEqual(["fatima"]);
  });
});

describe("who is told", () => {
  const reach = (network: Network, id: string, more: object = {}) =>
    withAccount(network, `teams:tenant:${id}`, { person: id, address: `to ${id}`, ...more });

  test("is who can be written to, the one first who is there", () => {
    const both = (network: Network) => reach(reach(network, "sanne"), "kees");
    expect(told(both(smallNetwork()))).toStrictEqual(["sanne coordinator"]);
    expect(told(both(away("sanne")))).toStrictEqual(["kees coordinator-deputy"]);
    expect(told(reach(away("sanne"), "sanne"))).toStrictEqual(["sanne coordinator"]);
    expect(told(reach(smallNetwork(), "kees"))).toStrictEqual(["kees coordinator-deputy"]);
  });

  test("is nobody without an account that takes messages", () => {
    expect(told(smallNetwork())).toStrictEqual([]);
    expect(told(reach(smallNetwork(), "sanne", { unreachableAt: at }))).toStrictEqual([]);
    const known = withAccount(smallNetwork(), "teams:tenant:sanne", { person: "sanne" });
    expect(told(known)).toStrictEqual([]);
  });
});
