import { describe, expect, it } from "vitest";
import { manage } from "../../../../dialogs/manage/dialog.ts";
import { ids } from "../../../../src/domain/ids.ts";
import type { Network } from "../../../../src/domain/network.ts";
import type { Area } from "../../../../src/domain/table.ts";
import { seat, smallNetwork, tuesdayMorning } from "../../../fixtures/small-network.ts";
import { Town } from "../town.ts";

/** Without the emergency lines, which stand under everything. */
const above = (said: string) => said.slice(0, said.indexOf("Spoed")).trim();
const open = (id: string) => ({ kind: "open", subject: { part: "seats", id } });
const base = smallNetwork();

/** With a contact for so many themes in so many areas. */
function contactFor(count: number): Network {
  const names = Array.from({ length: count }, (_, at) => `wijk-${at}`);
  const areas = names.map((name): Area => ({ id: ids.area.parse(name), name, aliases: [] }));
  const themes = [...base.themes].map(({ id }) => id).slice(0, Math.min(count, 1));
  const organisation = ids.organisation.parse("leergeld");
  const role = { kind: "contact", organisation, themes, areas: areas.map(({ id }) => id) } as const;
  const one = seat("veel", role);
  return {
    ...base,
    areas: areas.reduce((all, area) => all.with(area.id, area), base.areas),
    seats: base.seats.with(one.id, one),
  };
}

describe("the card of a seat", () => {
  it("without themes or areas says none, and everywhere", () => {
    expect(above(new Town(contactFor(0)).presses(open("veel")))).toMatchInlineSnapshot(`
      "contactpersoon Leergeld Dorp

      Thema's: nog geen
      Gebieden: overal in het netwerk
      Wie: deze plek is leeg

      [Iemand anders] [Thema's en gebieden] [Plaatsvervanger toevoegen] [Plek weghalen] [Wie wijzigde dit?]"
    `);
  });

  it("names eight areas, and counts the others", () => {
    expect(new Town(contactFor(8)).presses(open("veel"))).toMatch(/^Gebieden: .* en wijk-7$/m);
    expect(new Town(contactFor(9)).presses(open("veel"))).toMatch(/^Gebieden: .* en nog 1$/m);
  });

  it("of a manager, a webber or a coordinator is for nothing but that", () => {
    const role = { kind: "manager", organisation: ids.organisation.parse("leergeld") } as const;
    const one = seat("chef", role, "mies");
    const town = new Town({ ...base, seats: base.seats.with(one.id, one) });
    expect(above(town.presses(open("chef")))).toMatchInlineSnapshot(`
      "leidinggevende Leergeld Dorp

      Wie: Mies Jansen

      [Iemand anders] [Klopt] [Plaatsvervanger toevoegen] [Plek weghalen] [Wie wijzigde dit?]"
    `);
    expect(above(town.presses(open("webber-school")))).toMatchInlineSnapshot(`
      "webber schoolkosten

      Wie: Fatima El Amrani

      [Iemand anders] [Klopt] [Plaatsvervanger toevoegen] [Plek weghalen] [Wie wijzigde dit?]"
    `);
    expect(above(town.presses(open("coordinator")))).toMatchInlineSnapshot(`
      "coördinator van het netwerk

      Wie: Sanne de Vries

      [Iemand anders] [Klopt] [Plaatsvervanger toevoegen] [Plaatsvervanger: Kees Bakker] [Plek weghalen] [Wie wijzigde dit?]"
    `);
  });

  it("has a deputy without a name when nobody deputises, and shows that seat", () => {
    const role = { kind: "deputy", of: ids.seat.parse("budget-contact") } as const;
    const one = seat("budget-deputy", role);
    const town = new Town({ ...base, seats: base.seats.with(one.id, one) });
    expect(above(town.presses(open("budget-contact")))).toMatchInlineSnapshot(`
      "contactpersoon Budgethulp Dorp

      Thema's: Schulden
      Gebieden: overal in het netwerk
      Wie: deze plek is leeg

      [Iemand anders] [Thema's en gebieden] [Plaatsvervanger toevoegen] [Plaatsvervanger: leeg] [Plek weghalen] [Wie wijzigde dit?]"
    `);
  });

  it("leads to each of what can be done", () => {
    const said = (label: string) => {
      const town = new Town();
      town.presses(open("leergeld-contact"));
      return town.presses(label).split("\n")[0];
    };
    expect(said("Iemand anders")).toBe("Wie is contactpersoon Leergeld Dorp in Noord?");
    expect(said("Thema's en gebieden")).toBe(
      "Waarover gaat de plek contactpersoon Leergeld Dorp in Noord?",
    );
    expect(said("Plaatsvervanger toevoegen")).toBe(
      "Nieuwe plek: Plaatsvervanger, contactpersoon Leergeld Dorp in Noord",
    );
    expect(said("Plaatsvervanger: IJsbrand 't Hart")).toBe(
      "plaatsvervangend contactpersoon Leergeld Dorp in Noord",
    );
    expect(said("Plek weghalen")).toBe(
      "Wil je de plek contactpersoon Leergeld Dorp in Noord weghalen? Dit gaat weg:",
    );
    expect(said("Wie wijzigde dit?")).toBe(
      "Van contactpersoon Leergeld Dorp in Noord is niets gewijzigd, voor zover ik dat nog weet.",
    );
  });
});

describe("what is for looking after the network", () => {
  const claims = (text: string, who?: string) =>
    manage.claims(text, {
      ...{ network: base, state: undefined },
      ...(who !== undefined && { person: ids.person.parse(who), at: tuesdayMorning }),
    });

  it("is a sentence about somebody who is known, of a coordinator alone", () => {
    expect(claims("wijzig Mies Jansen", "sanne")).toBe(true);
    expect(claims("voeg Mies Jansen en Kees Bakker samen", "sanne")).toBe(true);
    expect(claims("voeg Mies Jansen en Kees Bakker samen", "mies")).toBe(false);
    expect(claims("voeg Mies Jansen en Kees Bakker samen")).toBe(false);
  });

  it("is a pause of an organisation that is known, or that is called one", () => {
    expect(claims("pauzeer Leergeld Dorp")).toBe(true);
    expect(claims("pauzeer de muziek")).toBe(false);
    expect(claims("pauzeer organisatie Nergens")).toBe(true);
  });

  it("is nothing else", () => {
    expect(claims("beheer")).toBe(true);
    expect(claims("schulden", "sanne")).toBe(false);
  });
});
