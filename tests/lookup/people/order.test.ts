import { describe, expect, test } from "vitest";
import type { Availability } from "../../../src/domain/availability.ts";
import type { Callee } from "../../../src/domain/callee.ts";
import { Collection } from "../../../src/domain/collection.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Seat, SeatRole } from "../../../src/domain/seat.ts";
import type { ClockTime, Day, Instant } from "../../../src/domain/time.ts";
import { coordinators } from "../../../src/lookup/people/coordinators.ts";
import { whomToCall } from "../../../src/lookup/people/whom-to-call.ts";
import { tuesdayMorning as at, person, seat, smallNetwork } from "../../fixtures/small-network.ts";

const theme = ids.theme.parse("school");
const gone = ids.organisation.parse("gone");
const council = ids.organisation.parse("gemeente");

const away: Availability = { hours: [], absences: [{ from: "2026-11-01" as Day }] };
const unknown: Availability = { hours: [], absences: [] };
const thisAfternoon: Availability = {
  hours: [{ weekday: 2, from: "13:00" as ClockTime, until: "17:00" as ClockTime }],
  absences: [],
};

const webber: SeatRole = { kind: "webber", theme };
const coordinator: SeatRole = { kind: "coordinator" };
const contactOf = (organisation = council, areas: readonly string[] = []): SeatRole => ({
  kind: "contact",
  organisation,
  themes: [theme],
  areas: areas.map((id) => ids.area.parse(id)),
});
const deputyOf = (id: string): SeatRole => ({ kind: "deputy", of: ids.seat.parse(id) });

const monthsAgo: Partial<Seat> = {
  confirmation: { at: "2026-06-01T09:00:00.000Z" as Instant, by: { kind: "clock" } },
};

/** A network of these seats, and of people who are called as their id with a capital. */
function networkOf(
  seats: readonly Seat[],
  availabilities: Readonly<Record<string, Availability>> = {},
): Network {
  const holders = new Set(seats.flatMap(({ holdings }) => holdings.map((held) => held.person)));
  const people = [...holders].map((id) => {
    const availability = availabilities[id];
    return person(
      id,
      `${id[0]?.toUpperCase()}${id.slice(1)}`,
      availability ? { availability } : {},
    );
  });
  return { ...smallNetwork(), seats: Collection.of(seats), people: Collection.of(people) };
}

const namesOf = (callees: readonly Callee[]) =>
  callees.map(
    ({ holder, deputy, organisation }) => holder?.name ?? deputy?.name ?? organisation?.name,
  );
const contactsIn = (network: Network) => namesOf(whomToCall({ network, theme, at }).contacts);

describe("the order in which to call", () => {
  test("who answers now, whose deputy answers now, who answers later, who does not answer", () => {
    const network = networkOf(
      [
        seat("one", contactOf(), "anna"),
        seat("two", contactOf(), "bob"),
        seat("two-deputy", deputyOf("two"), "carla"),
        seat("three", contactOf(), "dirk", monthsAgo),
        seat("four", contactOf(), "zoe", monthsAgo),
      ],
      { anna: away, bob: away, dirk: thisAfternoon },
    );
    expect(contactsIn(network)).toStrictEqual(["Zoe", "Bob", "Dirk", "Anna"]);
  });

  test("of those who answer equally, whose data are surest", () => {
    const network = networkOf([
      seat("one", contactOf(), "anna", monthsAgo),
      seat("two", contactOf(), "bob"),
      seat("three", contactOf(), "carla", monthsAgo),
      seat("four", contactOf(), "dirk"),
    ]);
    expect(contactsIn(network)).toStrictEqual(["Bob", "Dirk", "Anna", "Carla"]);
  });

  test("somebody of whom no hours are known stands beside who answers later", () => {
    const seats = [seat("one", contactOf(), "bob"), seat("two", contactOf(), "anna")];
    const network = networkOf(seats, { anna: thisAfternoon, bob: unknown });
    expect(contactsIn(network)).toStrictEqual(["Anna", "Bob"]);
  });

  test("empty seats by the deputy, or else by the organisation", () => {
    const never: Partial<Seat> = {};
    const network = networkOf([
      seat("one", contactOf()),
      seat("two", contactOf(ids.organisation.parse("budgethulp"))),
      seat("three", contactOf()),
      seat("three-deputy", deputyOf("three"), "zoe", never),
      seat("four", contactOf()),
      seat("four-deputy", deputyOf("four"), "anna", never),
    ]);
    expect(contactsIn(network)).toStrictEqual(["Anna", "Zoe", "Budgethulp Dorp", "Gemeente Dorp"]);
  });
});

describe("a seat without anybody", () => {
  test("is left out when it leads nowhere", () => {
    const network = networkOf([seat("one", contactOf(gone)), seat("two", contactOf(), "anna")]);
    expect(contactsIn(network)).toStrictEqual(["Anna"]);
  });

  test("of a webber is left out too", () => {
    expect(
      whomToCall({ network: networkOf([seat("one", webber)]), theme, at }).webbers,
    ).toStrictEqual([]);
  });

  test("stays beside a webber", () => {
    const network = networkOf([seat("one", webber, "anna"), seat("two", contactOf())]);
    expect(contactsIn(network)).toStrictEqual(["Gemeente Dorp"]);
  });
});

describe("who is webber and contact person", () => {
  const deputyFor = (network: Network) =>
    Object.fromEntries(
      whomToCall({ network, theme, at }).webbers.map(({ holder, deputy, deputySeat }) => [
        holder?.name,
        deputy && `${deputy.name} of ${deputySeat?.id}`,
      ]),
    );

  test("gets the deputy of their own contact seat, not that of another", () => {
    const network = networkOf([
      seat("w-anna", webber, "anna"),
      seat("w-bob", webber, "bob"),
      seat("c-anna", contactOf(), "anna"),
      seat("c-bob", contactOf(), "bob"),
      seat("d-bob", deputyOf("c-bob"), "carla"),
      seat("c-dirk", contactOf(), "dirk"),
      seat("d-dirk", deputyOf("c-dirk"), "emma"),
    ]);
    expect(deputyFor(network)).toStrictEqual({ Anna: undefined, Bob: "Carla of d-bob" });
    expect(contactsIn(network)).toStrictEqual(["Dirk"]);
  });

  test("keeps the deputy of the webber's seat when there is one", () => {
    const network = networkOf([
      seat("w-anna", webber, "anna"),
      seat("dw-anna", deputyOf("w-anna"), "bob"),
      seat("c-anna", contactOf(), "anna"),
      seat("dc-anna", deputyOf("c-anna"), "carla"),
    ]);
    expect(deputyFor(network)).toStrictEqual({ Anna: "Bob of dw-anna" });
  });

  test("is somebody: an empty webber's seat with a deputy takes no contact person away", () => {
    const network = networkOf([
      seat("w", webber),
      seat("dw", deputyOf("w"), "anna"),
      seat("c-bob", contactOf(), "bob"),
      seat("c", contactOf()),
      seat("dc", deputyOf("c"), "carla"),
    ]);
    expect(namesOf(whomToCall({ network, theme, at }).webbers)).toStrictEqual(["Anna"]);
    expect(contactsIn(network)).toStrictEqual(["Bob", "Carla"]);
  });
});

describe("in an area", () => {
  const area = ids.area.parse("noord");

  test("those who work everywhere work there too, after those who work just there", () => {
    const seats = [
      seat("one", contactOf(), "anna"),
      seat("two", contactOf(council, ["zuid"]), "bob"),
      seat("three", contactOf(council, ["zuid", "noord"]), "carla"),
    ];
    const call = whomToCall({ network: networkOf(seats), theme, at, area });
    expect(namesOf(call.contacts)).toStrictEqual(["Carla", "Anna"]);
    expect(call.elsewhere).toBe(false);
  });

  test("nobody works elsewhere when nobody works at all", () => {
    const call = whomToCall({ network: networkOf([]), theme, at, area });
    expect(call).toMatchObject({ callees: [], webbers: [], contacts: [], elsewhere: false });
  });

  test("a webber is there whatever the area", () => {
    const network = networkOf([seat("one", webber, "anna")]);
    expect(namesOf(whomToCall({ network, theme, at, area }).webbers)).toStrictEqual(["Anna"]);
  });
});

describe("the coordinators", () => {
  test("are those who answer first, then their deputies; an empty seat is none", () => {
    const network = networkOf(
      [
        seat("one", coordinator, "anna"),
        seat("two", coordinator),
        seat("three", coordinator),
        seat("three-deputy", deputyOf("three"), "bob"),
        seat("four", coordinator, "zoe"),
      ],
      { anna: away },
    );
    expect(namesOf(coordinators(network, at))).toStrictEqual(["Zoe", "Bob", "Anna"]);
  });
});
