import { describe, expect, test } from "vitest";
import type { Absence, Availability } from "../../../src/domain/availability.ts";
import type { Callee } from "../../../src/domain/callee.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Day } from "../../../src/domain/time.ts";
import { coordinators } from "../../../src/lookup/people/coordinators.ts";
import { whomToCall } from "../../../src/lookup/people/whom-to-call.ts";
import { person, seat, smallNetwork, tuesdayMorning } from "../../fixtures/small-network.ts";

const school = ids.theme.parse("school");
const at = tuesdayMorning;
const names = (callees: readonly Callee[]) =>
  callees.map(
    ({ holder, deputy, organisation }) => holder?.name ?? deputy?.name ?? organisation?.name,
  );

function withContacts(
  ...people: readonly [string, Partial<Parameters<typeof person>[2]>][]
): Network {
  let network = smallNetwork();
  for (const [id, more] of people) {
    const role = {
      kind: "contact" as const,
      organisation: ids.organisation.parse("gemeente"),
      themes: [school],
      areas: [],
    };
    network = {
      ...network,
      people: network.people.with(ids.person.parse(id), person(id, id, more)),
      seats: network.seats.with(ids.seat.parse(`c-${id}`), seat(`c-${id}`, role, id)),
    };
  }
  return network;
}

describe("whom to call for a theme", () => {
  test("the webber stands apart from the contact persons", () => {
    const call = whomToCall({ network: smallNetwork(), theme: school, at });
    expect(names(call.webbers)).toStrictEqual(["Fatima El Amrani"]);
    expect(names(call.contacts)).toStrictEqual(["Jan van der Berg"]);
  });

  test("who is webber and contact person stands once, with the deputy of the contact seat", () => {
    const base = smallNetwork();
    const role = { kind: "webber", theme: school } as const;
    const network = {
      ...base,
      seats: base.seats.with(ids.seat.parse("webber-jan"), seat("webber-jan", role, "jan")),
    };
    const call = whomToCall({ network, theme: school, at });
    expect(names(call.webbers)).toStrictEqual(["Fatima El Amrani", "Jan van der Berg"]);
    expect(call.webbers[1]?.deputy?.name).toBe("IJsbrand 't Hart");
    expect(call.contacts).toStrictEqual([]);
  });

  test("who can be reached now, be it the deputy, stands above who is away", () => {
    const absences: Absence[] = [{ from: "2026-11-01" as Day }];
    const network = withContacts(
      ["anna", { availability: { hours: [], absences } }],
      ["zoe", {}],
      ["bob", { availability: { hours: [], absences: [] } }],
    );
    const { contacts } = whomToCall({ network, theme: school, at });
    expect(names(contacts)).toStrictEqual(["zoe", "Jan van der Berg", "bob", "anna"]);
  });

  test("only those of the area, when somebody works there", () => {
    const call = whomToCall({
      network: smallNetwork(),
      theme: school,
      at,
      area: ids.area.parse("noord"),
    });
    expect(call.elsewhere).toBe(false);
    expect(names(call.contacts)).toStrictEqual(["Jan van der Berg"]);
  });

  test("those of elsewhere, said so, when nobody works in the area", () => {
    const call = whomToCall({
      network: smallNetwork(),
      theme: school,
      at,
      area: ids.area.parse("zuid"),
    });
    expect(call.elsewhere).toBe(true);
    expect(names(call.contacts)).toStrictEqual(["Jan van der Berg"]);
  });

  test("an empty seat leads to the number of its organisation", () => {
    const call = whomToCall({ network: smallNetwork(), theme: ids.theme.parse("schulden"), at });
    expect(names(call.contacts)).toStrictEqual(["Budgethulp Dorp"]);
  });

  test("nobody for a theme without seats", () => {
    const call = whomToCall({ network: smallNetwork(), theme: ids.theme.parse("rouw"), at });
    expect(call).toMatchObject({ callees: [], webbers: [], contacts: [], elsewhere: false });
  });

  test("a stale contact is ranked lower, not hidden", () => {
    const base = withContacts(["anna", {}], ["zoe", {}]);
    const anna = base.seats.get(ids.seat.parse("c-anna"));
    if (!anna) throw new Error("no seat");
    const { confirmation: _gone, ...never } = anna;
    const network = { ...base, seats: base.seats.with(anna.id, never) };
    expect(names(whomToCall({ network, theme: school, at }).contacts).slice(0, 2)).toStrictEqual([
      "zoe",
      "anna",
    ]);
  });
});

test("the coordinator who can be reached now stands first", () => {
  const base = smallNetwork();
  const hours: Availability["hours"] = [];
  const anna = person("anna", "Anna", { availability: { hours, absences: [] } });
  const extra = seat("a-coordinator", { kind: "coordinator" }, "anna");
  const network = {
    ...base,
    people: base.people.with(anna.id, anna),
    seats: base.seats.with(extra.id, extra),
  };
  expect(names(coordinators(network, at))).toStrictEqual(["Sanne de Vries", "Anna"]);
});

test("the coordinator is there, with who takes over", () => {
  const [first] = coordinators(smallNetwork(), at);
  expect(first?.holder?.name).toBe("Sanne de Vries");
  expect(first?.deputy?.name).toBe("Kees Bakker");
});
