import { describe, expect, test } from "vitest";
import type { Absence, Availability } from "../../../src/domain/availability.ts";
import type { Callee } from "../../../src/domain/callee.ts";
import { Collection } from "../../../src/domain/collection.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Seat, SeatRole } from "../../../src/domain/seat.ts";
import type { ClockTime, Day, Weekday } from "../../../src/domain/time.ts";
import { whomToCall } from "../../../src/lookup/people/whom-to-call.ts";
import { tuesdayMorning as at, person, seat, smallNetwork } from "../../fixtures/small-network.ts";

const theme = ids.theme.parse("school");
const leave: Absence = { from: "2026-11-01" as Day };
const away: Availability = { hours: [], absences: [leave] };
const unknown: Availability = { hours: [], absences: [] };
const on = (weekday: Weekday, from: string): Availability => ({
  hours: [{ weekday, from: from as ClockTime, until: "17:00" as ClockTime }],
  absences: [],
});

const webber: SeatRole = { kind: "webber", theme };
const coordinator: SeatRole = { kind: "coordinator" };
const contactOf = (organisation = "gemeente"): SeatRole => ({
  kind: "contact",
  organisation: ids.organisation.parse(organisation),
  themes: [theme],
  areas: [],
});
const deputyOf = (id: string): SeatRole => ({ kind: "deputy", of: ids.seat.parse(id) });

function networkOf(
  seats: readonly Seat[],
  availabilities: Readonly<Record<string, Availability>> = {},
): Network {
  const holders = new Set(seats.flatMap(({ holdings }) => holdings.map((held) => held.person)));
  const people = [...holders].map((id) => {
    const availability = availabilities[id];
    return person(id, id, availability ? { availability } : {});
  });
  return { ...smallNetwork(), seats: Collection.of(seats), people: Collection.of(people) };
}

const namesOf = (callees: readonly Callee[]) =>
  callees.map(
    ({ holder, deputy, organisation }) => holder?.name ?? deputy?.name ?? organisation?.name,
  );
const call = (network: Network, more: object = {}) => whomToCall({ network, theme, at, ...more });
const asker = (id: string) => ({ asker: ids.person.parse(id) });

describe("when it cannot wait", () => {
  const seats = [
    seat("w", webber, "wim"),
    seat("c-anna", contactOf(), "anna"),
    seat("c-bob", contactOf(), "bob"),
    seat("d-bob", deputyOf("c-bob"), "carla"),
    seat("c-dirk", contactOf(), "dirk"),
    seat("c-emma", contactOf(), "emma"),
    seat("c-frits", contactOf(), "frits"),
  ];
  const network = networkOf(seats, {
    wim: on(4, "09:00"),
    bob: away,
    dirk: on(3, "13:00"),
    emma: unknown,
    frits: away,
  });

  test("who can be reached now stands above the webber, and then who is back first", () => {
    expect(namesOf(call(network, { urgent: true }).callees)).toStrictEqual([
      ...["anna", "bob", "dirk", "wim", "emma", "frits"],
    ]);
  });

  test("without haste the webber stands first, whenever that is", () => {
    expect(namesOf(call(network).callees)[0]).toBe("wim");
  });

  test("a webber who can be reached now stays above a contact person who can", () => {
    const both = networkOf([seat("c-anna", contactOf(), "anna"), seat("w", webber, "wim")]);
    expect(namesOf(call(both, { urgent: true }).callees)).toStrictEqual(["wim", "anna"]);
  });

  test("a deputy who is there earlier counts as when one gets somebody", () => {
    const later = networkOf(
      [
        seat("c-anna", contactOf(), "anna"),
        seat("c-bob", contactOf(), "bob"),
        seat("d-bob", deputyOf("c-bob"), "carla"),
      ],
      { anna: on(4, "09:00"), bob: on(5, "09:00"), carla: on(3, "09:00") },
    );
    expect(namesOf(call(later, { urgent: true }).callees)).toStrictEqual(["bob", "anna"]);
  });
});

describe("a seat whose holder is away", () => {
  const network = networkOf(
    [
      seat("c-anna", contactOf(), "anna"),
      seat("c-bob", contactOf(), "bob"),
      seat("d-bob", deputyOf("c-bob"), "carla"),
    ],
    { anna: on(3, "09:00"), bob: away },
  );

  test("stands above who is back tomorrow, as its deputy answers now", () => {
    expect(namesOf(call(network).callees)).toStrictEqual(["bob", "anna"]);
  });

  test("stands below, when the deputy too is there at another time", () => {
    const people = network.people.with(
      ids.person.parse("carla"),
      person("carla", "carla", { availability: on(3, "09:00") }),
    );
    expect(namesOf(call({ ...network, people }).callees)).toStrictEqual(["anna", "bob"]);
  });
});

describe("who asks", () => {
  const network = networkOf([
    seat("w", webber, "wim"),
    seat("w2", webber, "wilma"),
    seat("c-anna", contactOf("gemeente"), "anna"),
    seat("c-bob", contactOf("gemeente"), "bob"),
    seat("c-carla", contactOf("leergeld"), "carla"),
    seat("coordinator", coordinator, "sanne"),
  ]);

  test("need not call themselves", () => {
    const { callees, withoutAsker, hasWebber } = call(network, asker("wim"));
    expect(namesOf(callees)).toStrictEqual(["wilma", "anna", "bob", "carla"]);
    expect([withoutAsker, hasWebber]).toStrictEqual([true, true]);
  });

  test("is a webber too when there is no other", () => {
    const { callees, hasWebber } = call(networkOf([seat("w", webber, "wim")]), asker("wim"));
    expect([callees, hasWebber]).toStrictEqual([[], true]);
  });

  test("finds their own colleagues last, also when it cannot wait", () => {
    expect(namesOf(call(network, asker("anna")).contacts)).toStrictEqual(["carla", "bob"]);
    const calm = networkOf([...network.seats], { carla: on(4, "09:00") });
    expect(namesOf(call(calm, { ...asker("anna"), urgent: true }).callees)).toStrictEqual([
      ...["wilma", "wim", "carla", "bob"],
    ]);
  });

  test("finds them where they always stand when they are no contact person", () => {
    expect(namesOf(call(network, asker("sanne")).contacts)).toStrictEqual(["anna", "bob", "carla"]);
    expect(call(network, asker("sanne")).withoutAsker).toBe(false);
  });

  test("is a colleague as deputy too, but no longer when they left", () => {
    const seats = [...network.seats, seat("d", deputyOf("c-anna"), "dirk")];
    expect(namesOf(call(networkOf(seats), asker("dirk")).contacts)).toStrictEqual([
      ...["carla", "anna", "bob"],
    ]);
    const until = "2026-11-01" as Day;
    const gone = seats.map((one) =>
      one.id === "d" ? { ...one, holdings: one.holdings.map((held) => ({ ...held, until })) } : one,
    );
    expect(namesOf(call(networkOf(gone), asker("dirk")).contacts)).toStrictEqual([
      ...["anna", "bob", "carla"],
    ]);
  });

  test("is left out where they would take the call for who is away", () => {
    const seats = [...network.seats, seat("d", deputyOf("c-carla"), "dirk")];
    const contacts = call(networkOf(seats, { carla: away }), asker("dirk")).contacts;
    expect(namesOf(contacts)).toStrictEqual(["anna", "bob"]);
  });
});

describe("an area", () => {
  const area = ids.area.parse("noord");

  test("is that of the organisation when the seat names none", () => {
    const network = networkOf([
      seat("c-anna", contactOf("gemeente"), "anna"),
      seat("c-carla", contactOf("leergeld"), "carla"),
    ]);
    const leergeld = network.organisations.get(ids.organisation.parse("leergeld"));
    if (!leergeld) throw new Error("no organisation");
    const zuid = { ...leergeld, areas: [ids.area.parse("zuid")] };
    const organisations = network.organisations.with(leergeld.id, zuid);
    expect(namesOf(call({ ...network, organisations }, { area }).contacts)).toStrictEqual(["anna"]);
  });
});
