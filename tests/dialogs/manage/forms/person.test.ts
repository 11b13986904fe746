import { describe, expect, it } from "vitest";
import { ids } from "../../../../src/domain/ids.ts";
import { Town } from "../town.ts";

/** Without the emergency lines, which stand under everything. */
const above = (said: string) => said.slice(0, said.indexOf("Spoed")).trim();
const fields = (town: Town) => town.fields.map((field) => JSON.stringify(field)).join("\n");
const save = { kind: "person-save", was: "" } as const;
const person = (town: Town, id: string) => town.network.people.get(ids.person.parse(id));

describe("the form of a person", () => {
  it("begins empty for a new one, or with the organisation on whose card it was asked", () => {
    const town = new Town();
    expect(above(town.presses({ kind: "person-form" }))).toMatchInlineSnapshot(`
      "Wie komt erbij?

      Naam:
      Functie:
      Organisatie:
      Telefoon:
      Mail:
      Ervaringsdeskundige: no
      [Opslaan]"
    `);
    expect(fields(town)).toMatchInlineSnapshot(`
      "{"kind":"text","name":"name","label":"Naam","required":true,"maxLength":120}
      {"kind":"text","name":"jobTitle","label":"Functie","required":false,"maxLength":120}
      {"kind":"text","name":"organisation","label":"Organisatie","required":false,"maxLength":120}
      {"kind":"phone","name":"phone","label":"Telefoon","required":false}
      {"kind":"mail","name":"mail","label":"Mail","required":false}
      {"kind":"choice","name":"expert","label":"Ervaringsdeskundige","required":true,"options":[{"value":"no","label":"Nee"},{"value":"yes","label":"Ja"}],"value":"no"}"
    `);
    town.presses({ kind: "person-form", organisation: "leergeld" });
    expect(town.fields[2]).toMatchObject({ name: "organisation", value: "Leergeld Dorp" });
    town.presses({ kind: "person-form", organisation: "weg" });
    expect(town.fields[2]).not.toHaveProperty("value");
  });

  it("begins with what is known of one that is there", () => {
    const town = new Town();
    expect(above(town.presses({ kind: "person-form", id: "fatima" }))).toMatchInlineSnapshot(`
      "Gegevens van Fatima El Amrani

      Naam: Fatima El Amrani
      Functie: intern begeleider
      Organisatie: Gemeente Dorp
      Telefoon: 06 1000 1000
      Mail: fatima@voorbeeld.example
      Ervaringsdeskundige: no
      [Opslaan]"
    `);
    expect(fields(town)).toMatchInlineSnapshot(`
      "{"kind":"text","name":"name","label":"Naam","required":true,"maxLength":120,"value":"Fatima El Amrani"}
      {"kind":"text","name":"jobTitle","label":"Functie","required":false,"maxLength":120,"value":"intern begeleider"}
      {"kind":"text","name":"organisation","label":"Organisatie","required":false,"maxLength":120,"value":"Gemeente Dorp"}
      {"kind":"phone","name":"phone","label":"Telefoon","required":false,"value":"06 1000 1000"}
      {"kind":"mail","name":"mail","label":"Mail","required":false,"value":"fatima@voorbeeld.example"}
      {"kind":"choice","name":"expert","label":"Ervaringsdeskundige","required":true,"options":[{"value":"no","label":"Nee"},{"value":"yes","label":"Ja"}],"value":"no"}"
    `);
  });

  it("comes back with each reason and what was typed", () => {
    const town = new Town();
    const filled = { name: "1234", phone: "12", mail: "x", jobTitle: "j".repeat(121) };
    const said = town.presses(save, { ...filled, expert: "misschien" });
    expect(above(said.replace(/j{100,}/, "j…"))).toMatchInlineSnapshot(`
      "Dit kan ik nog niet opslaan:

      Naam: gebruik letters, en geen cijfers of adressen.

      Functie: dit is te lang. Gebruik hoogstens 120 tekens.

      Telefoon: dit is geen telefoonnummer. Schrijf het zoals 06 12345678.

      Mail: dit is geen mailadres. Schrijf het zoals naam@organisatie.nl.

      Naam: 1234
      Functie: j…
      Organisatie:
      Telefoon: 12
      Mail: x
      Ervaringsdeskundige: no
      [Opslaan]"
    `);
    expect(town.changes).toStrictEqual([]);
  });

  it("is not shown of who is gone", () => {
    const town = new Town();
    const gone = "Dit staat niet meer in het netwerk.";
    for (const id of ["weg", "gone-12345678-aaaa"]) {
      expect(town.presses({ kind: "person-form", id })).toContain(gone);
      expect(town.presses({ ...save, id }, { name: "Mies Jansen" })).toContain(gone);
      expect(town.changes).toStrictEqual([]);
    }
  });
});

describe("where a person works", () => {
  it("is an organisation that is known", () => {
    const town = new Town();
    const filled = { name: "Noor Kuipers", organisation: "Nergens" };
    expect(above(town.presses(save, filled))).toMatchInlineSnapshot(`
      "De organisatie “Nergens” ken ik niet. Voeg die eerst toe, of laat het veld leeg.

      Naam: Noor Kuipers
      Functie:
      Organisatie: Nergens
      Telefoon:
      Mail:
      Ervaringsdeskundige: no
      [Opslaan]"
    `);
    expect(town.changes).toStrictEqual([]);
  });

  it("is chosen when several are called so", () => {
    const town = new Town();
    town.presses(
      { kind: "organisation-save", was: "", sure: true },
      { name: "Leergeld Dorp", kind: "formal", domain: "debt" },
    );
    const filled = { name: "Noor Kuipers", organisation: "Leergeld Dorp" };
    expect(above(town.presses(save, filled))).toMatchInlineSnapshot(`
      "Er zijn meer organisaties die zo heten. Kies er één.

      Naam: Noor Kuipers
      Functie:
      Organisatie:
      Telefoon:
      Mail:
      Ervaringsdeskundige: no
      [Opslaan]"
    `);
    expect(town.fields[2]).toMatchInlineSnapshot(`
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
        "required": false,
      }
    `);
    expect(town.changes).toStrictEqual([]);
  });

  it("stays when it was not touched, also when its name is no longer of one alone", () => {
    const town = new Town();
    town.presses(
      { kind: "organisation-save", was: "", sure: true },
      { name: "Gemeente Dorp", kind: "formal", domain: "council" },
    );
    town.presses({ kind: "person-form", id: "fatima" });
    town.presses("Opslaan", { jobTitle: "directeur" });
    expect(person(town, "fatima")).toMatchObject({
      jobTitle: "directeur",
      organisation: "gemeente",
    });
  });
});

describe("what is said when a person was saved", () => {
  it("of a new one, with a seat as what comes next", () => {
    const town = new Town();
    expect(
      above(town.presses(save, { name: "Noor Kuipers", expert: "yes" })),
    ).toMatchInlineSnapshot(`
      "Toegevoegd: Noor Kuipers. Een bericht krijgt deze persoon pas bij een eerste plek.

      [Plek geven] [Bekijk]

      [Ongedaan maken] [Beheer]"
    `);
    expect(town.changes).toMatchInlineSnapshot(`
      [
        {
          "kind": "recorded",
          "part": "people",
          "value": {
            "availability": {
              "absences": [],
              "hours": [],
            },
            "expertByExperience": true,
            "id": "noor-kuipers",
            "name": "Noor Kuipers",
          },
        },
      ]
    `);
    expect(town.told).toStrictEqual({});
    expect(town.presses("Plek geven")).toContain("Wat voor plek komt erbij?");
  });

  it("of one that was there, who is told", () => {
    const town = new Town();
    town.presses({ kind: "person-form", id: "mies" });
    expect(
      above(town.presses("Opslaan", { phone: "06 1000 1155", expert: "yes" })),
    ).toMatchInlineSnapshot(`
      "Opgeslagen: Mies Jansen. Ik laat het weten.

      [Bekijk]

      [Ongedaan maken] [Beheer]"
    `);
    expect(town.told).toMatchInlineSnapshot(`
      {
        "mies": "Sanne de Vries heeft als coördinator van Netwerk Dorp iets gewijzigd dat over jou gaat.

      - Gewijzigd in je gegevens: telefoon en ervaringsdeskundige.

      Klopt het niet? Geef het door aan de coördinator.

      [Bekijk mijn gegevens]",
      }
    `);
    expect(town.presses("Bekijk")).toContain("Ervaringsdeskundige: ja");
  });

  it("of the coordinator themselves, who is not told", () => {
    const town = new Town();
    town.presses({ kind: "person-form", id: "sanne" });
    expect(above(town.presses("Opslaan", { jobTitle: "regisseur" }))).toMatchInlineSnapshot(`
      "Je gegevens zijn opgeslagen.

      [Bekijk]

      [Ongedaan maken] [Beheer]"
    `);
    expect(town.told).toStrictEqual({});
  });

  it("of who left the network, who is not told", () => {
    const town = new Town();
    town.happens([{ kind: "network-left", person: ids.person.parse("mies") }], { kind: "clock" });
    town.presses({ kind: "person-form", id: "mies" });
    expect(town.presses("Opslaan", { jobTitle: "coach" })).toContain("Opgeslagen: Mies Jansen.\n");
    expect(town.told).toStrictEqual({});
  });

  it("when nothing was changed", () => {
    const town = new Town();
    town.presses({ kind: "person-form", id: "fatima" });
    expect(above(town.presses("Opslaan"))).toMatchInlineSnapshot(`
      "Er is niets anders ingevuld. Alles blijft zoals het was.

      [Bekijk] [Beheer]"
    `);
    expect(town.changes).toStrictEqual([]);
  });

  it("when somebody else changed the same, who, when and what", () => {
    const town = new Town();
    town.presses({ kind: "person-form", id: "mies" });
    const kees = { kind: "person", person: ids.person.parse("kees") } as const;
    const mies = person(town, "mies");
    if (!mies) throw new Error("no mies");
    const value = { ...mies, jobTitle: "coach", expertByExperience: true };
    town.happens([{ kind: "recorded", part: "people", value }], kees);
    const said = town.presses("Opslaan", { jobTitle: "leider", expert: "no" });
    expect(above(said)).toMatchInlineSnapshot(`
      "Kees Bakker wijzigde dit vandaag al: functie. Hieronder staat het nieuwste. Wat jij invulde is niet opgeslagen.

      Naam: Mies Jansen
      Functie: coach
      Organisatie:
      Telefoon: 06 1000 1030
      Mail: mies@voorbeeld.example
      Ervaringsdeskundige: yes
      [Opslaan]"
    `);
    expect(town.changes).toStrictEqual([]);
  });

  it("when it is somebody who seems to be there already, by address, or by name and number", () => {
    const town = new Town();
    const mies = { name: "M. Jansen", phone: "06 1000 1030" };
    expect(above(town.presses(save, mies))).toMatchInlineSnapshot(`
      "Er staat al iemand met deze gegevens: Mies Jansen. Is het dezelfde, wijzig die dan. Anders kun je toch opslaan.

      Naam: M. Jansen
      Functie:
      Organisatie:
      Telefoon: 06 1000 1030
      Mail:
      Ervaringsdeskundige: no
      [Toch opslaan]"
    `);
    expect(town.changes).toStrictEqual([]);
    expect(town.presses("Toch opslaan")).toContain("Toegevoegd: M. Jansen.");
    town.presses({ kind: "person-form", id: "m-jansen" });
    expect(town.presses("Opslaan", { jobTitle: "coach" })).toContain("Opgeslagen: M. Jansen.");
    for (const other of [
      { mail: "kees@voorbeeld.example" },
      { name: "J. van der Berg", phone: "06 1000 1010" },
    ]) {
      town.presses({ kind: "person-form", id: "m-jansen" });
      expect(town.presses("Opslaan", other)).toContain("Er staat al iemand met deze gegevens:");
      expect(town.changes).toStrictEqual([]);
    }
  });

  it("whose name, number or address alone is changed, to that of somebody else", () => {
    const changed = (was: object, now: Readonly<Record<string, string>>) => {
      const town = new Town();
      town.presses(save, { name: "Noor Bakker", ...was });
      town.presses({ kind: "person-form", id: "noor-bakker" });
      return town.presses("Opslaan", now);
    };
    const like = "Er staat al iemand met deze gegevens: Kees Bakker.";
    const phone = "06 1000 1050";
    expect(changed({ phone }, { name: "K. Bakker" })).toContain(like);
    expect(changed({}, { mail: "kees@voorbeeld.example" })).toContain(like);
    expect(changed({}, { phone })).toContain("Opgeslagen: Noor Bakker.");
    const town = new Town();
    town.presses(save, { name: "Karin Bakker" });
    town.presses({ kind: "person-form", id: "karin-bakker" });
    expect(town.presses("Opslaan", { phone })).toContain(like);
  });
});
