import { describe, expect, it } from "vitest";
import { ids } from "../../../../src/domain/ids.ts";
import type { Network } from "../../../../src/domain/network.ts";
import { person, seat, smallNetwork } from "../../../fixtures/small-network.ts";
import { Town } from "../town.ts";

/** Without the emergency lines, which stand under everything. */
const above = (said: string) => said.slice(0, said.indexOf("Spoed")).trim();
const byLink = { channel: "web" } as const;
const form = (id: string) => ({ kind: "person-form", id });
const base = smallNetwork();

/** With so many coordinators beside Sanne. */
function withOthers(count: number): Network {
  const others = Array.from({ length: count }, (_, at) => person(`c${at}`, `Bo ${at}`));
  return {
    ...base,
    people: others.reduce((all, one) => all.with(one.id, one), base.people),
    seats: others.reduce((all, { id }) => {
      const one = seat(`seat-${id}`, { kind: "coordinator" }, id);
      return all.with(one.id, one);
    }, base.seats),
  };
}

describe("the form of a coordinator for who has a link from a mail", () => {
  it("shows the address and who can change it, and has no field for it", () => {
    const town = new Town();
    expect(above(town.presses(form("sanne"), {}, byLink))).toMatchInlineSnapshot(`
      "Gegevens van Sanne de Vries

      Mail: sanne@voorbeeld.example

      Je eigen mailadres wijzig je in Teams of Slack. Met een link uit een mail kan dat niet.

      Naam: Sanne de Vries
      Functie:
      Organisatie: Gemeente Dorp
      Telefoon: 06 1000 1040
      Ervaringsdeskundige: no
      [Opslaan]"
    `);
    expect(town.fields.map(({ name }) => name)).toStrictEqual([
      ...["name", "jobTitle", "organisation", "phone", "expert"],
    ]);
    expect(above(town.presses(form("kees"), {}, byLink))).toMatchInlineSnapshot(`
      "Gegevens van Kees Bakker

      Mail: kees@voorbeeld.example

      Het mailadres van Kees Bakker wijzig je in Teams of Slack, omdat het van een coördinator is. Met een link uit een mail kan dat niet.

      Naam: Kees Bakker
      Functie:
      Organisatie:
      Telefoon: 06 1000 1050
      Ervaringsdeskundige: no
      [Opslaan]"
    `);
  });

  it("has no address where none is known", () => {
    const { mail: _none, ...sanne } = person("sanne", "Sanne de Vries");
    const town = new Town({ ...base, people: base.people.with(sanne.id, sanne) });
    expect(town.presses(form("sanne"), {}, byLink)).not.toContain("Mail:");
  });

  it("names three other coordinators at most", () => {
    const named = (count: number) => {
      const said = new Town(withOthers(count)).presses(form("sanne"), {}, byLink);
      return said.match(/Bo \d/g)?.length ?? 0;
    };
    expect([named(0), named(1), named(3), named(4)]).toStrictEqual([0, 1, 3, 3]);
  });

  it("of anybody else, or of a new one, has the field as ever", () => {
    const town = new Town();
    town.presses(form("mies"), {}, byLink);
    expect(town.fields.map(({ name }) => name)).toContain("mail");
    town.presses({ kind: "person-form" }, {}, byLink);
    expect(town.fields.map(({ name }) => name)).toContain("mail");
  });

  it("keeps the address when one is sent along all the same", () => {
    const town = new Town();
    town.presses(form("sanne"), {}, byLink);
    town.presses("Opslaan", { mail: "ander@elders.example", jobTitle: "regisseur" }, byLink);
    expect(town.network.people.get(ids.person.parse("sanne"))).toMatchObject({
      ...{ mail: "sanne@voorbeeld.example", jobTitle: "regisseur" },
    });
  });
});
