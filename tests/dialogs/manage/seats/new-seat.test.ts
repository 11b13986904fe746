import { describe, expect, it } from "vitest";
import { ids } from "../../../../src/domain/ids.ts";
import { Town } from "../town.ts";

/** Without the emergency lines, which stand under everything. */
const above = (said: string) => said.slice(0, said.indexOf("Spoed")).trim();
const fields = (town: Town) => town.fields.map((field) => JSON.stringify(field)).join("\n");
const save = (role: object) => ({ kind: "seat-save", role });
const twice = (town: Town, name: string) =>
  town.presses(
    { kind: "organisation-save", was: "", sure: true },
    { name, kind: "formal", domain: "debt" },
  );

describe("the kinds of seat", () => {
  it("are all of them for a person or for the network, and three for an organisation", () => {
    const town = new Town();
    expect(above(town.presses({ kind: "seat-kinds" }))).toMatchInlineSnapshot(`
      "Wat voor plek komt erbij?

      [Contactpersoon] [Leidinggevende] [Lid van een overleg] [Webber] [Coördinator]"
    `);
    town.presses({ kind: "seat-kinds", organisation: "leergeld" });
    expect(above(town.presses("Leidinggevende"))).toMatchInlineSnapshot(`
      "Nieuwe plek: Leidinggevende, Leergeld Dorp

      Wie zit er? Naam, of leeg laten:
      Vanaf welke dag?: 2026-11-24
      [Opslaan]"
    `);
    expect(
      above(town.presses({ kind: "seat-kinds", organisation: "leergeld" })),
    ).toMatchInlineSnapshot(`
      "Wat voor plek komt erbij?

      [Contactpersoon] [Leidinggevende] [Lid van een overleg]"
    `);
  });

  it("for a person begin with that person, and where they work", () => {
    const town = new Town();
    town.presses({ kind: "seat-kinds", person: "fatima" });
    expect(above(town.presses("Contactpersoon"))).toMatchInlineSnapshot(`
      "Nieuwe plek: Contactpersoon

      Organisatie: Gemeente Dorp
      Thema's:
      Gebieden, of leeg voor overal:
      Wie zit er? Naam, of leeg laten: id:fatima
      Vanaf welke dag?: 2026-11-24
      [Opslaan]"
    `);
    expect(fields(town)).toMatchInlineSnapshot(`
      "{"kind":"text","name":"organisation","label":"Organisatie","required":true,"maxLength":120,"value":"Gemeente Dorp"}
      {"kind":"choice","name":"themes-in","label":"Thema's","required":false,"several":true,"options":[{"value":"energie","label":"Energie en water"},{"value":"voedsel","label":"Eten en voedselhulp"},{"value":"rouw","label":"Rouw en verlies"},{"value":"school","label":"Schoolkosten"},{"value":"schulden","label":"Schulden"}]}
      {"kind":"choice","name":"areas-in","label":"Gebieden, of leeg voor overal","required":false,"several":true,"options":[{"value":"noord","label":"Noord"},{"value":"zuid","label":"Zuid"}]}
      {"kind":"choice","name":"who","label":"Wie zit er? Naam, of leeg laten","required":false,"options":[{"value":"id:fatima","label":"Fatima El Amrani, intern begeleider, Gemeente Dorp"}],"value":"id:fatima"}
      {"kind":"day","name":"from","label":"Vanaf welke dag?","required":false,"value":"2026-11-24"}"
    `);
    town.presses({ kind: "seat-kinds", person: "mies" });
    town.presses("Contactpersoon");
    expect(town.fields[0]).not.toHaveProperty("value");
  });
});

describe("a new seat is not kept", () => {
  it("without an organisation or a theme, with a day that is not read, each said", () => {
    const town = new Town();
    const filled = { who: "Mies Jansen", from: "ooit" };
    expect(above(town.presses(save({ kind: "manager" }), filled))).toMatchInlineSnapshot(`
      "Vul in bij welke organisatie deze plek hoort.

      De dag lees ik niet. Schrijf het zoals 1 mei, of 2027-05-01.

      Organisatie:
      Wie zit er? Naam, of leeg laten: id:mies
      Vanaf welke dag?: 2026-11-24
      [Opslaan]"
    `);
    expect(above(town.presses(save({ kind: "webber" }), { theme: "weg" }))).toMatchInlineSnapshot(`
      "Kies een thema.

      Thema: weg
      Wie zit er? Naam, of leeg laten:
      Vanaf welke dag?: 2026-11-24
      [Opslaan]"
    `);
    expect(town.presses(save({ kind: "deputy", of: "leergeld-deputy" }))).toContain(
      "Een plaatsvervanger hoort bij een gewone plek.",
    );
    expect(town.changes).toStrictEqual([]);
  });

  it("of an organisation that is not known, or is one of several", () => {
    const town = new Town();
    expect(
      above(town.presses(save({ kind: "contact" }), { organisation: "Nergens" })),
    ).toMatchInlineSnapshot(`
      "De organisatie “Nergens” ken ik niet. Voeg die eerst toe.

      Organisatie: Nergens
      Thema's:
      Gebieden, of leeg voor overal:
      Wie zit er? Naam, of leeg laten:
      Vanaf welke dag?: 2026-11-24
      [Opslaan]"
    `);
    twice(town, "Leergeld Dorp");
    town.presses(save({ kind: "manager" }), { organisation: "Leergeld Dorp" });
    expect(town.fields[0]).toMatchInlineSnapshot(`
      {
        "kind": "choice",
        "label": "Organisatie",
        "name": "organisation",
        "options": [
          {
            "label": "Leergeld Dorp",
            "value": "id:leergeld-dorp",
          },
          {
            "label": "Leergeld Dorp",
            "value": "id:leergeld",
          },
        ],
        "required": true,
      }
    `);
    town.presses("Opslaan", { organisation: "id:leergeld" });
    expect(town.changes).toMatchObject([{ value: { role: { organisation: "leergeld" } } }]);
  });

  it("with somebody who is called like another, is not known or went away", () => {
    const town = new Town();
    const role = save({ kind: "coordinator" });
    const noor = { name: "Noor Kuipers" };
    town.presses({ kind: "person-save", was: "" }, { ...noor, organisation: "Leergeld Dorp" });
    town.presses({ kind: "person-save", was: "" }, { ...noor, jobTitle: "coach" });
    expect(above(town.presses(role, { who: "Noor Kuipers" }))).toMatchInlineSnapshot(`
      "Er zijn meer mensen die zo heten. Kies er één.

      Wie zit er? Naam, of leeg laten:
      Vanaf welke dag?: 2026-11-24
      [Opslaan]"
    `);
    expect(town.fields[0]).toMatchInlineSnapshot(`
      {
        "kind": "choice",
        "label": "Wie zit er? Naam, of leeg laten",
        "name": "who",
        "options": [
          {
            "label": "Noor Kuipers, coach",
            "value": "id:noor-kuipers-2",
          },
          {
            "label": "Noor Kuipers, Leergeld Dorp",
            "value": "id:noor-kuipers",
          },
        ],
        "required": false,
      }
    `);
    town.presses("Opslaan", { who: "id:noor-kuipers-2" });
    expect(town.changes).toMatchObject([
      { kind: "recorded" },
      { kind: "seat-taken", person: "noor-kuipers-2", from: "2026-11-24" },
    ]);
    town.happens([{ kind: "network-left", person: ids.person.parse("mies") }], { kind: "clock" });
    expect(above(town.presses(role, { who: "Mies Jansen" }))).toMatchInlineSnapshot(`
      "Mies Jansen heeft gezegd niet in dit netwerk te horen. Overleg eerst zelf.

      Wie zit er? Naam, of leeg laten: Mies Jansen
      Vanaf welke dag?: 2026-11-24
      [Opslaan]"
    `);
    expect(town.changes).toStrictEqual([]);
  });

  it("from a day that is past, but from today on", () => {
    const town = new Town();
    const from = (day: string) =>
      town.presses(save({ kind: "coordinator" }), { who: "Mies Jansen", from: day });
    expect(from("2026-11-23")).toContain("Die dag is al voorbij.");
    // Who was meant is known already, and stays chosen.
    expect(town.fields[0]).toMatchObject({
      ...{ kind: "choice", value: "id:mies" },
      options: [{ value: "id:mies", label: "Mies Jansen" }],
    });
    expect(from("2026-11-24")).toContain("Toegevoegd:");
  });
});

describe("what is said when a seat was made", () => {
  it("with somebody in it, who is told", () => {
    const town = new Town();
    const filled = {
      ...{ organisation: "Budgethulp Dorp", who: "Mies Jansen", from: "1 januari 2027" },
      ...{ "themes-in": ["schulden", "school", "weg"], "areas-in": ["zuid", "weg"] },
    };
    expect(above(town.presses(save({ kind: "contact" }), filled))).toMatchInlineSnapshot(`
      "Toegevoegd: Mies Jansen wordt contactpersoon Budgethulp Dorp in Zuid, vanaf 1 januari 2027. Ik laat het weten.

      [Bekijk]

      [Ongedaan maken] [Beheer]"
    `);
    expect(town.changes).toMatchInlineSnapshot(`
      [
        {
          "kind": "recorded",
          "part": "seats",
          "value": {
            "doubts": [],
            "holdings": [],
            "id": "budgethulp-dorp-contact",
            "role": {
              "areas": [
                "zuid",
              ],
              "kind": "contact",
              "organisation": "budgethulp",
              "themes": [
                "schulden",
                "school",
              ],
            },
          },
        },
        {
          "from": "2027-01-01",
          "kind": "seat-taken",
          "person": "mies",
          "seat": "budgethulp-dorp-contact",
        },
      ]
    `);
    expect(town.told).toMatchInlineSnapshot(`
      {
        "mies": "Sanne de Vries heeft als coördinator van Netwerk Dorp iets gewijzigd dat over jou gaat.

      - Je wordt contactpersoon Budgethulp Dorp in Zuid, vanaf 1 januari 2027.

      Klopt het niet? Geef het door aan de coördinator.

      [Bekijk mijn gegevens]",
      }
    `);
    expect(town.presses("Bekijk")).toContain("Daarna: Mies Jansen, vanaf 1 januari 2027");
  });

  it("with nobody in it, under an id that was never another's", () => {
    const town = new Town();
    expect(above(town.presses(save({ kind: "webber" }), { theme: "rouw" }))).toMatchInlineSnapshot(`
      "Toegevoegd: de plek webber rouw en verlies. Daar zit nog niemand.

      [Bekijk]

      [Ongedaan maken] [Beheer]"
    `);
    expect(town.changes).toMatchInlineSnapshot(`
      [
        {
          "kind": "recorded",
          "part": "seats",
          "value": {
            "doubts": [],
            "holdings": [],
            "id": "rouw-en-verlies-webber",
            "role": {
              "kind": "webber",
              "theme": "rouw",
            },
          },
        },
      ]
    `);
    town.presses({ kind: "end", subject: { part: "seats", id: "rouw-en-verlies-webber" } });
    town.presses("Ja, beëindig");
    town.presses(save({ kind: "webber" }), { theme: "rouw" });
    expect(town.changes).toMatchObject([{ value: { id: "rouw-en-verlies-webber-2" } }]);
  });
});
