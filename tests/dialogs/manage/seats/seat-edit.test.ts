import { describe, expect, it } from "vitest";
import { Town } from "../town.ts";

const above = (said: string) => said.slice(0, said.indexOf("Spoed")).trim();

describe("the form for who sits in a seat", () => {
  it("asks a name and a day, today unless told otherwise", () => {
    const town = new Town();
    expect(
      above(town.presses({ kind: "who-form", id: "voedselbank-contact" })),
    ).toMatchInlineSnapshot(`
      "Wie is contactpersoon Voedselbank Dorp?

      Wie zit er? Naam:
      Vanaf welke dag?: 2026-11-24
      [Opslaan]"
    `);
    expect(town.fields).toMatchInlineSnapshot(`
      [
        {
          "kind": "text",
          "label": "Wie zit er? Naam",
          "maxLength": 120,
          "name": "who",
          "required": true,
        },
        {
          "kind": "day",
          "label": "Vanaf welke dag?",
          "name": "from",
          "required": false,
          "value": "2026-11-24",
        },
      ]
    `);
  });

  it("comes back with the reason, its title and what was filled in", () => {
    const town = new Town();
    const form = { who: "Niemand Minder", from: "2027-01-01" };
    const said = town.presses({ kind: "who", id: "voedselbank-contact" }, form);
    expect(above(said)).toMatchInlineSnapshot(`
      "“Niemand Minder” ken ik niet. Schrijf de voor- en achternaam, of voeg de persoon eerst toe.

      Wie is contactpersoon Voedselbank Dorp?

      Wie zit er? Naam: Niemand Minder
      Vanaf welke dag?: 2027-01-01
      [Opslaan]"
    `);
    expect(town.fields).toMatchInlineSnapshot(`
      [
        {
          "kind": "text",
          "label": "Wie zit er? Naam",
          "maxLength": 120,
          "name": "who",
          "required": true,
          "value": "Niemand Minder",
        },
        {
          "kind": "day",
          "label": "Vanaf welke dag?",
          "name": "from",
          "required": false,
          "value": "2027-01-01",
        },
      ]
    `);
  });

  it("is not shown of a seat that is gone", () => {
    const gone = "Dit staat niet meer in het netwerk.";
    expect(new Town().presses({ kind: "who-form", id: "weg" })).toContain(gone);
    expect(new Town().presses({ kind: "who", id: "weg" }, { who: "Mies Jansen" })).toContain(gone);
    expect(new Town().presses({ kind: "scope", id: "weg" })).toContain(gone);
    expect(new Town().presses({ kind: "scope-form", id: "weg" })).toContain(gone);
  });
});

describe("what is said when somebody sits there", () => {
  it("already: nothing changes, and where one can go from there", () => {
    const town = new Town();
    const said = town.presses({ kind: "who", id: "voedselbank-contact" }, { who: "Mies Jansen" });
    expect(above(said)).toMatchInlineSnapshot(`
      "Mies Jansen is al contactpersoon Voedselbank Dorp. Er verandert niets.

      [Bekijk] [Beheer]"
    `);
  });

  it("from today on, with a button to the seat", () => {
    const town = new Town();
    const said = town.presses({ kind: "who", id: "voedselbank-contact" }, { who: "Kees Bakker" });
    expect(above(said)).toMatchInlineSnapshot(`
      "Kees Bakker is contactpersoon Voedselbank Dorp, vanaf 24 november. Ik laat het weten.

      [Bekijk]

      [Ongedaan maken] [Beheer]"
    `);
  });
});

describe("the form for themes and areas", () => {
  it("offers what is not there to be added, and what is there to be taken away", () => {
    const town = new Town();
    const said = town.presses({ kind: "scope-form", id: "leergeld-contact" });
    expect(above(said)).toMatchInlineSnapshot(`
      "Waarover gaat de plek contactpersoon Leergeld Dorp in Noord?

      Thema's erbij:
      Thema's eraf:
      Gebieden erbij:
      Gebieden eraf:
      [Opslaan]"
    `);
    const offered = town.fields.map((field) => [
      field.name,
      field.kind === "choice" ? field.options.map(({ value }) => value) : [],
    ]);
    expect(offered).toMatchInlineSnapshot(`
      [
        [
          "themes-in",
          [
            "energie",
            "voedsel",
            "rouw",
            "schulden",
          ],
        ],
        [
          "themes-out",
          [
            "school",
          ],
        ],
        [
          "areas-in",
          [
            "zuid",
          ],
        ],
        [
          "areas-out",
          [
            "noord",
          ],
        ],
      ]
    `);
  });

  it("is of contacts alone", () => {
    const said = new Town().presses({ kind: "scope-form", id: "leergeld-deputy" });
    expect(said).toContain("Dit staat niet meer in het netwerk.");
  });

  it("says that nothing changed, or whose themes and areas were kept", () => {
    const town = new Town();
    expect(above(town.presses({ kind: "scope", id: "leergeld-contact" }))).toMatchInlineSnapshot(`
      "Er is niets anders ingevuld. Alles blijft zoals het was.

      [Bekijk] [Beheer]"
    `);
    expect(
      above(town.presses({ kind: "scope", id: "leergeld-contact" }, { "themes-in": ["energie"] })),
    ).toMatchInlineSnapshot(`
      "Opgeslagen: de thema's en gebieden van contactpersoon Leergeld Dorp in Noord.

      [Bekijk]

      [Ongedaan maken] [Beheer]"
    `);
  });
});
