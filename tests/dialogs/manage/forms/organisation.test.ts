import { describe, expect, it } from "vitest";
import { ids } from "../../../../src/domain/ids.ts";
import { Town } from "../town.ts";

/** Without the emergency lines, which stand under everything. */
const above = (said: string) => said.slice(0, said.indexOf("Spoed")).trim();
const fields = (town: Town) => town.fields.map((field) => JSON.stringify(field)).join("\n");
const save = { kind: "organisation-save", was: "" } as const;
const speelotheek = { name: "Speelotheek", kind: "formal", domain: "youth" };
const areasOf = (town: Town) =>
  town.network.organisations.get(ids.organisation.parse("leergeld"))?.areas;

describe("the form of an organisation", () => {
  it("begins empty for a new one", () => {
    const town = new Town();
    expect(above(town.presses({ kind: "organisation-form" }))).toMatchInlineSnapshot(`
      "Welke organisatie komt erbij?

      Naam:
      Andere namen, met komma's ertussen:
      Soort: formal
      Werkveld:
      Telefoon:
      Mail:
      Website:
      Waarvoor kun je deze organisatie bellen? Eén zin:
      Gebieden erbij:
      [Opslaan]"
    `);
    expect(fields(town)).toMatchInlineSnapshot(`
      "{"kind":"text","name":"name","label":"Naam","required":true,"maxLength":120}
      {"kind":"text","name":"aliases","label":"Andere namen, met komma's ertussen","required":false,"maxLength":600}
      {"kind":"choice","name":"kind","label":"Soort","required":true,"options":[{"value":"formal","label":"Formeel (beroepskrachten)"},{"value":"informal","label":"Informeel (vooral vrijwilligers)"}],"value":"formal"}
      {"kind":"choice","name":"domain","label":"Werkveld","required":true,"options":[{"value":"education","label":"Onderwijs"},{"value":"health","label":"Gezondheid"},{"value":"social-work","label":"Welzijn"},{"value":"debt","label":"Schulden"},{"value":"income","label":"Inkomen"},{"value":"housing","label":"Wonen"},{"value":"youth","label":"Jeugd"},{"value":"safety","label":"Veiligheid"},{"value":"sport-culture","label":"Sport en cultuur"},{"value":"faith","label":"Kerk en geloof"},{"value":"relief","label":"Hulp in natura"},{"value":"language","label":"Taal"},{"value":"work","label":"Werk"},{"value":"council","label":"Gemeente"},{"value":"experience","label":"Ervaring"}]}
      {"kind":"phone","name":"phone","label":"Telefoon","required":false}
      {"kind":"mail","name":"mail","label":"Mail","required":false}
      {"kind":"text","name":"website","label":"Website","required":false,"maxLength":500}
      {"kind":"text","name":"about","label":"Waarvoor kun je deze organisatie bellen? Eén zin","required":false,"maxLength":300}
      {"kind":"choice","name":"areas-in","label":"Gebieden erbij","required":false,"several":true,"options":[{"value":"noord","label":"Noord"},{"value":"zuid","label":"Zuid"}]}"
    `);
  });

  it("begins with what is known of one that is there", () => {
    const town = new Town();
    town.presses({ kind: "organisation-form", id: "leergeld" });
    town.presses("Opslaan", {
      ...{ aliases: "SLD, Schoolgeld", website: "www.leergeld.example", about: "Schoolspullen." },
      ...{ mail: "info@leergeld.example", "areas-in": ["noord"] },
    });
    expect(
      above(town.presses({ kind: "organisation-form", id: "leergeld" })),
    ).toMatchInlineSnapshot(`
      "Gegevens van Leergeld Dorp

      Naam: Leergeld Dorp
      Andere namen, met komma's ertussen: SLD, Schoolgeld
      Soort: informal
      Werkveld: social-work
      Telefoon: 085 000 0101
      Mail: info@leergeld.example
      Website: https://www.leergeld.example
      Waarvoor kun je deze organisatie bellen? Eén zin: Schoolspullen.
      Gebieden erbij:
      Gebieden eraf:
      [Opslaan]"
    `);
    expect(fields(town)).toMatchInlineSnapshot(`
      "{"kind":"text","name":"name","label":"Naam","required":true,"maxLength":120,"value":"Leergeld Dorp"}
      {"kind":"text","name":"aliases","label":"Andere namen, met komma's ertussen","required":false,"maxLength":600,"value":"SLD, Schoolgeld"}
      {"kind":"choice","name":"kind","label":"Soort","required":true,"options":[{"value":"formal","label":"Formeel (beroepskrachten)"},{"value":"informal","label":"Informeel (vooral vrijwilligers)"}],"value":"informal"}
      {"kind":"choice","name":"domain","label":"Werkveld","required":true,"options":[{"value":"education","label":"Onderwijs"},{"value":"health","label":"Gezondheid"},{"value":"social-work","label":"Welzijn"},{"value":"debt","label":"Schulden"},{"value":"income","label":"Inkomen"},{"value":"housing","label":"Wonen"},{"value":"youth","label":"Jeugd"},{"value":"safety","label":"Veiligheid"},{"value":"sport-culture","label":"Sport en cultuur"},{"value":"faith","label":"Kerk en geloof"},{"value":"relief","label":"Hulp in natura"},{"value":"language","label":"Taal"},{"value":"work","label":"Werk"},{"value":"council","label":"Gemeente"},{"value":"experience","label":"Ervaring"}],"value":"social-work"}
      {"kind":"phone","name":"phone","label":"Telefoon","required":false,"value":"085 000 0101"}
      {"kind":"mail","name":"mail","label":"Mail","required":false,"value":"info@leergeld.example"}
      {"kind":"text","name":"website","label":"Website","required":false,"maxLength":500,"value":"https://www.leergeld.example"}
      {"kind":"text","name":"about","label":"Waarvoor kun je deze organisatie bellen? Eén zin","required":false,"maxLength":300,"value":"Schoolspullen."}
      {"kind":"choice","name":"areas-in","label":"Gebieden erbij","required":false,"several":true,"options":[{"value":"zuid","label":"Zuid"}]}
      {"kind":"choice","name":"areas-out","label":"Gebieden eraf","required":false,"several":true,"options":[{"value":"noord","label":"Noord"}]}"
    `);
  });

  it("comes back with each reason and what was typed, and is not shown of one that is gone", () => {
    const town = new Town();
    const said = town.presses(save, {
      ...{ name: "", kind: "x", domain: "y", phone: "12", mail: "z", website: "a b" },
      ...{ about: "w".repeat(301), aliases: "v".repeat(121) },
    });
    expect(above(said.replace(/(w|v){100,}/g, "$1…"))).toMatchInlineSnapshot(`
      "Dit kan ik nog niet opslaan:

      Naam is leeg. Vul dit in.

      Andere namen: dit is te lang. Gebruik hoogstens 120 tekens.

      Soort kan ik niet lezen. Schrijf het anders.

      Werkveld kan ik niet lezen. Schrijf het anders.

      Telefoon: dit is geen telefoonnummer. Schrijf het zoals 06 12345678.

      Mail: dit is geen mailadres. Schrijf het zoals naam@organisatie.nl.

      Website: dit is geen webadres. Schrijf het zoals www.organisatie.nl.

      Waarvoor je belt: dit is te lang. Gebruik hoogstens 300 tekens.

      Naam:
      Andere namen, met komma's ertussen: v…
      Soort: x
      Werkveld: y
      Telefoon: 12
      Mail: z
      Website: a b
      Waarvoor kun je deze organisatie bellen? Eén zin: w…
      Gebieden erbij:
      [Opslaan]"
    `);
    expect(town.changes).toStrictEqual([]);
    const gone = "Dit staat niet meer in het netwerk.";
    expect(town.presses({ kind: "organisation-form", id: "weg" })).toContain(gone);
    expect(town.presses({ ...save, id: "weg" }, speelotheek)).toContain(gone);
    expect(town.changes).toStrictEqual([]);
  });
});

describe("what is said when an organisation was saved", () => {
  it("of a new one, with what comes next", () => {
    const town = new Town();
    expect(above(town.presses(save, speelotheek))).toMatchInlineSnapshot(`
      "Toegevoegd: organisatie Speelotheek.

      [Bekijk] [Persoon toevoegen] [Plek toevoegen]

      [Ongedaan maken] [Beheer]"
    `);
    expect(town.changes).toMatchInlineSnapshot(`
      [
        {
          "kind": "recorded",
          "part": "organisations",
          "value": {
            "aliases": [],
            "areas": [],
            "domain": "youth",
            "id": "speelotheek",
            "kind": "formal",
            "name": "Speelotheek",
          },
        },
      ]
    `);
    expect(town.told).toStrictEqual({});
  });

  it("of one that was there, with a button to its card", () => {
    const town = new Town();
    town.presses({ kind: "organisation-form", id: "leergeld" });
    expect(above(town.presses("Opslaan", { name: "Leergeld Stad" }))).toMatchInlineSnapshot(`
      "Opgeslagen: organisatie Leergeld Stad.

      [Bekijk]

      [Ongedaan maken] [Beheer]"
    `);
    expect(town.presses("Bekijk")).toContain("Leergeld Stad\n");
  });

  it("when nothing was changed", () => {
    const town = new Town();
    town.presses({ kind: "organisation-form", id: "leergeld" });
    expect(above(town.presses("Opslaan"))).toMatchInlineSnapshot(`
      "Er is niets anders ingevuld. Alles blijft zoals het was.

      [Bekijk] [Beheer]"
    `);
    expect(town.presses("Bekijk")).toContain("Leergeld Dorp\n");
  });

  it("when somebody else changed the same, who and when, with the newest in the form", () => {
    const town = new Town();
    town.presses({ kind: "organisation-form", id: "leergeld" });
    const mine = town.last;
    town.presses("Opslaan", { about: "Fietsen.", phone: "085 000 0155" });
    town.last = mine;
    expect(
      above(town.presses("Opslaan", { about: "Laptops.", website: "www.laptop.example" })),
    ).toMatchInlineSnapshot(`
      "Sanne de Vries wijzigde dit vandaag al: waarvoor je belt. Hieronder staat het nieuwste. Wat jij invulde is niet opgeslagen.

      Naam: Leergeld Dorp
      Andere namen, met komma's ertussen:
      Soort: informal
      Werkveld: social-work
      Telefoon: 085 000 0155
      Mail:
      Website:
      Waarvoor kun je deze organisatie bellen? Eén zin: Fietsen.
      Gebieden erbij:
      [Opslaan]"
    `);
    expect(town.changes).toStrictEqual([]);
  });

  it("when it is called like others, with a button to save it all the same", () => {
    const town = new Town();
    expect(
      above(town.presses(save, { ...speelotheek, name: "Leergeld dorp" })),
    ).toMatchInlineSnapshot(`
      "Er is al een organisatie die zo heet: Leergeld Dorp. Is het dezelfde, wijzig die dan. Anders kun je toch opslaan.

      Naam: Leergeld dorp
      Andere namen, met komma's ertussen:
      Soort: formal
      Werkveld: youth
      Telefoon:
      Mail:
      Website:
      Waarvoor kun je deze organisatie bellen? Eén zin:
      Gebieden erbij:
      [Toch opslaan]"
    `);
    expect(town.changes).toStrictEqual([]);
    town.presses({ kind: "organisation-form", id: "leergeld" });
    expect(above(town.presses("Opslaan", { aliases: "BHD" }))).toMatchInlineSnapshot(`
      "Er is al een organisatie die zo heet: Budgethulp Dorp. Is het dezelfde, wijzig die dan. Anders kun je toch opslaan.

      Naam: Leergeld Dorp
      Andere namen, met komma's ertussen: BHD
      Soort: informal
      Werkveld: social-work
      Telefoon: 085 000 0101
      Mail:
      Website:
      Waarvoor kun je deze organisatie bellen? Eén zin:
      Gebieden erbij:
      [Toch opslaan]"
    `);
    expect(town.presses("Toch opslaan")).toContain("Opgeslagen: organisatie Leergeld Dorp.");
  });

  it("which was already called like another can be changed in anything else", () => {
    const town = new Town();
    town.presses({ ...save, sure: true }, { ...speelotheek, name: "Leergeld Dorp" });
    town.presses({ kind: "organisation-form", id: "leergeld" });
    expect(town.presses("Opslaan", { about: "Iets." })).toContain(
      "Opgeslagen: organisatie Leergeld Dorp.",
    );
  });
});

describe("where an organisation works", () => {
  it("comes and goes one by one, never twice, and only areas that there are", () => {
    const town = new Town();
    const areas = (form: Readonly<Record<string, readonly string[]>>) => {
      town.presses({ kind: "organisation-form", id: "leergeld" });
      town.presses("Opslaan", form);
      return areasOf(town);
    };
    expect(areas({ "areas-in": ["zuid", "weg"] })).toStrictEqual(["zuid"]);
    expect(areas({ "areas-in": ["noord", "zuid"] })).toStrictEqual(["zuid", "noord"]);
    expect(areas({ "areas-out": ["zuid", "weg"] })).toStrictEqual(["noord"]);
    expect(areas({ "areas-in": ["noord"] })).toStrictEqual(["noord"]);
    expect(town.changes).toStrictEqual([]);
    expect(areas({ "areas-out": ["noord"] })).toStrictEqual([]);
  });
});
