import { describe, expect, it } from "vitest";
import { Collection } from "../../../../src/domain/collection.ts";
import { ids } from "../../../../src/domain/ids.ts";
import { smallNetwork } from "../../../fixtures/small-network.ts";
import { Town } from "../town.ts";

/** Without the emergency lines, which stand under everything. */
const above = (said: string) => said.slice(0, said.indexOf("Spoed")).trim();
const fields = (town: Town) => town.fields.map((field) => JSON.stringify(field)).join("\n");
const gone = "Dit staat niet meer in het netwerk.";
const form = (role: object) => ({ kind: "seat-form", role });
const save = (role: object) => ({ kind: "seat-save", role });
const withTable = () => {
  const table = { id: ids.table.parse("kerngroep"), name: "Kerngroep", areas: [] };
  return new Town({ ...smallNetwork(), tables: Collection.of([table]) });
};

describe("the form of a new seat", () => {
  it("of a contact asks which organisation, which themes and which areas", () => {
    const town = new Town();
    expect(above(town.presses(form({ kind: "contact" })))).toMatchInlineSnapshot(`
      "Nieuwe plek: Contactpersoon

      Organisatie:
      Thema's:
      Gebieden, of leeg voor overal:
      Wie zit er? Naam, of leeg laten:
      Vanaf welke dag?: 2026-11-24
      [Opslaan]"
    `);
    expect(fields(town)).toMatchInlineSnapshot(`
      "{"kind":"text","name":"organisation","label":"Organisatie","required":true,"maxLength":120}
      {"kind":"choice","name":"themes-in","label":"Thema's","required":false,"several":true,"options":[{"value":"energie","label":"Energie en water"},{"value":"voedsel","label":"Eten en voedselhulp"},{"value":"rouw","label":"Rouw en verlies"},{"value":"school","label":"Schoolkosten"},{"value":"schulden","label":"Schulden"}]}
      {"kind":"choice","name":"areas-in","label":"Gebieden, of leeg voor overal","required":false,"several":true,"options":[{"value":"noord","label":"Noord"},{"value":"zuid","label":"Zuid"}]}
      {"kind":"text","name":"who","label":"Wie zit er? Naam, of leeg laten","required":false,"maxLength":120}
      {"kind":"day","name":"from","label":"Vanaf welke dag?","required":false,"value":"2026-11-24"}"
    `);
  });

  it("of a webber asks a theme, of a manager an organisation, of a coordinator nothing more", () => {
    const town = new Town();
    expect(above(town.presses(form({ kind: "webber" })))).toMatchInlineSnapshot(`
      "Nieuwe plek: Webber

      Thema:
      Wie zit er? Naam, of leeg laten:
      Vanaf welke dag?: 2026-11-24
      [Opslaan]"
    `);
    expect(town.fields[0]).toMatchInlineSnapshot(`
      {
        "kind": "choice",
        "label": "Thema",
        "name": "theme",
        "options": [
          {
            "label": "Energie en water",
            "value": "energie",
          },
          {
            "label": "Eten en voedselhulp",
            "value": "voedsel",
          },
          {
            "label": "Rouw en verlies",
            "value": "rouw",
          },
          {
            "label": "Schoolkosten",
            "value": "school",
          },
          {
            "label": "Schulden",
            "value": "schulden",
          },
        ],
        "required": true,
      }
    `);
    expect(above(town.presses(form({ kind: "manager" })))).toMatchInlineSnapshot(`
      "Nieuwe plek: Leidinggevende

      Organisatie:
      Wie zit er? Naam, of leeg laten:
      Vanaf welke dag?: 2026-11-24
      [Opslaan]"
    `);
    expect(above(town.presses(form({ kind: "coordinator" })))).toMatchInlineSnapshot(`
      "Nieuwe plek: Coördinator

      Wie zit er? Naam, of leeg laten:
      Vanaf welke dag?: 2026-11-24
      [Opslaan]"
    `);
  });

  it("of a deputy says whose", () => {
    const town = new Town();
    expect(
      above(town.presses(form({ kind: "deputy", of: "budget-contact" }))),
    ).toMatchInlineSnapshot(`
      "Nieuwe plek: Plaatsvervanger, contactpersoon Budgethulp Dorp

      Wie zit er? Naam, of leeg laten:
      Vanaf welke dag?: 2026-11-24
      [Opslaan]"
    `);
  });

  it("of somebody at a meeting needs a meeting", () => {
    const town = new Town();
    const role = { kind: "table-member" };
    expect(above(town.presses(form(role)))).toMatchInlineSnapshot(
      `"Er zijn nog geen overleggen in dit netwerk. Die komen met het netwerkbestand."`,
    );
    expect(above(town.presses(save(role), { table: "kerngroep" }))).toMatchInlineSnapshot(`
      "Er zijn nog geen overleggen in dit netwerk. Die komen met het netwerkbestand.

      Overleg: kerngroep
      Organisatie:
      Wie zit er? Naam, of leeg laten:
      Vanaf welke dag?: 2026-11-24
      [Opslaan]"
    `);
    const other = withTable();
    expect(above(other.presses(form(role)))).toMatchInlineSnapshot(`
      "Nieuwe plek: Lid van een overleg

      Overleg:
      Organisatie:
      Wie zit er? Naam, of leeg laten:
      Vanaf welke dag?: 2026-11-24
      [Opslaan]"
    `);
    expect(other.fields.slice(0, 2)).toMatchInlineSnapshot(`
      [
        {
          "kind": "choice",
          "label": "Overleg",
          "name": "table",
          "options": [
            {
              "label": "Kerngroep",
              "value": "kerngroep",
            },
          ],
          "required": true,
        },
        {
          "kind": "text",
          "label": "Organisatie",
          "maxLength": 120,
          "name": "organisation",
          "required": false,
        },
      ]
    `);
    expect(other.presses(save(role), { table: "weg" })).toContain("Kies een overleg.");
    expect(above(other.presses(save(role), { table: "kerngroep" }))).toMatchInlineSnapshot(`
      "Toegevoegd: de plek lid van Kerngroep. Daar zit nog niemand.

      [Bekijk]

      [Ongedaan maken] [Beheer]"
    `);
    expect(other.changes).toMatchInlineSnapshot(`
      [
        {
          "kind": "recorded",
          "part": "seats",
          "value": {
            "doubts": [],
            "holdings": [],
            "id": "kerngroep-table-member",
            "role": {
              "kind": "table-member",
              "table": "kerngroep",
            },
          },
        },
      ]
    `);
    other.presses(form({ ...role, organisation: "leergeld" }));
    other.presses("Opslaan", { table: "kerngroep" });
    expect(other.changes).toMatchObject([
      { value: { role: { kind: "table-member", table: "kerngroep", organisation: "leergeld" } } },
    ]);
    expect(other.presses(save(role), { table: "kerngroep", organisation: "Nergens" })).toContain(
      "De organisatie “Nergens” ken ik niet. Voeg die eerst toe.",
    );
  });

  it("is not shown for who or what is gone", () => {
    const town = new Town();
    for (const person of ["weg", "gone-12345678-aaaa"]) {
      expect(town.presses({ ...form({ kind: "webber" }), person })).toContain(gone);
    }
    expect(town.presses(form({ kind: "deputy", of: "weg" }))).toContain(gone);
    expect(above(town.presses(save({ kind: "deputy", of: "weg" })))).toMatchInlineSnapshot(`
      "Dit staat niet meer in het netwerk.

      Wie zit er? Naam, of leeg laten:
      Vanaf welke dag?: 2026-11-24
      [Opslaan]"
    `);
    expect(town.presses(save({ kind: "manager", organisation: "weg" }))).toContain(gone);
    expect(town.changes).toStrictEqual([]);
  });
});
