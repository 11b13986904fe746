import { describe, expect, it } from "vitest";
import { ids } from "../../../../src/domain/ids.ts";
import { Town } from "../town.ts";

/** Without the emergency lines, which stand under everything. */
const above = (said: string) => said.slice(0, said.lastIndexOf("Spoed")).trim();
const fields = (town: Town) => town.fields.map((field) => JSON.stringify(field)).join("\n");
const line = (at: number, number = `085 000 014${at}`) => ({
  [`name-${at}`]: `Buurtteam ${at}`,
  [`number-${at}`]: number,
  [`about-${at}`]: "crisis in de buurt",
});

describe("the form of the goal", () => {
  it("begins with the goal, and says what it is", () => {
    const town = new Town();
    expect(above(town.presses({ kind: "goal-form" }))).toMatchInlineSnapshot(`
      "Wat is het gezamenlijke doel van het netwerk? Eén zin.

      Doel: geen kind aan de kant
      [Opslaan]"
    `);
    expect(fields(town)).toMatchInlineSnapshot(
      `"{"kind":"text","name":"goal","label":"Doel","required":false,"maxLength":300,"value":"geen kind aan de kant"}"`,
    );
  });

  it("takes three hundred letters and not one more, which stay in the field", () => {
    const town = new Town();
    town.presses({ kind: "goal-form" });
    const said = town.presses("Opslaan", { goal: "x".repeat(301) });
    expect(above(said.replace(/x{301}/, "x…"))).toMatchInlineSnapshot(`
      "Het doel past niet. Gebruik hoogstens 300 tekens.

      Wat is het gezamenlijke doel van het netwerk? Eén zin.

      Doel: x…
      [Opslaan]"
    `);
    expect(town.changes).toStrictEqual([]);
    expect(above(town.presses("Opslaan", { goal: "x".repeat(300) }))).toMatchInlineSnapshot(`
      "Het doel is opgeslagen.

      [Ongedaan maken] [Beheer]"
    `);
    expect(town.network.description.goal).toBe("x".repeat(300));
  });

  it("says that nothing changed, or that the goal was taken away", () => {
    const town = new Town();
    town.presses({ kind: "goal-form" });
    expect(above(town.presses("Opslaan"))).toMatchInlineSnapshot(`
      "Er is niets anders ingevuld. Alles blijft zoals het was.

      [Beheer]"
    `);
    expect(town.changes).toStrictEqual([]);
    town.presses({ kind: "goal-form" });
    expect(above(town.presses("Opslaan", { goal: "" }))).toMatchInlineSnapshot(`
      "Het doel is weggehaald.

      [Ongedaan maken] [Beheer]"
    `);
    expect(town.changes).toMatchInlineSnapshot(`
      [
        {
          "description": {
            "name": "Netwerk Dorp",
            "zone": "Europe/Amsterdam",
          },
          "kind": "described",
        },
      ]
    `);
    town.presses({ kind: "goal-form" });
    expect(town.fields[0]).not.toHaveProperty("value");
    expect(town.presses("Opslaan")).toContain("Alles blijft zoals het was.");
  });

  it("shows the newest when somebody else changed it, and not what was typed", () => {
    const town = new Town();
    town.presses({ kind: "goal-form" });
    const mine = town.last;
    town.presses("Opslaan", { goal: "iedereen doet mee" });
    town.last = mine;
    expect(above(town.presses("Opslaan", { goal: "iets anders" }))).toMatchInlineSnapshot(`
      "Iemand anders wijzigde het doel intussen. Hieronder staat het nieuwste. Wat jij invulde is niet opgeslagen.

      Wat is het gezamenlijke doel van het netwerk? Eén zin.

      Doel: iedereen doet mee
      [Opslaan]"
    `);
    expect(town.changes).toStrictEqual([]);
  });
});

describe("the form of the lines of the region", () => {
  it("has five empty rows when there are none", () => {
    const town = new Town();
    expect(above(town.presses({ kind: "lines-form" }))).toMatchInlineSnapshot(`
      "De noodlijnen van jullie eigen regio. Hoogstens vijf. De landelijke staan er altijd bij; die kun je niet weghalen.

      Naam 1:
      Nummer 1:
      Waarvoor 1:
      Naam 2:
      Nummer 2:
      Waarvoor 2:
      Naam 3:
      Nummer 3:
      Waarvoor 3:
      Naam 4:
      Nummer 4:
      Waarvoor 4:
      Naam 5:
      Nummer 5:
      Waarvoor 5:
      [Opslaan]"
    `);
    expect(fields(town)).toMatchInlineSnapshot(`
      "{"kind":"text","name":"name-1","label":"Naam 1","required":false,"maxLength":120}
      {"kind":"phone","name":"number-1","label":"Nummer 1","required":false}
      {"kind":"text","name":"about-1","label":"Waarvoor 1","required":false,"maxLength":300}
      {"kind":"text","name":"name-2","label":"Naam 2","required":false,"maxLength":120}
      {"kind":"phone","name":"number-2","label":"Nummer 2","required":false}
      {"kind":"text","name":"about-2","label":"Waarvoor 2","required":false,"maxLength":300}
      {"kind":"text","name":"name-3","label":"Naam 3","required":false,"maxLength":120}
      {"kind":"phone","name":"number-3","label":"Nummer 3","required":false}
      {"kind":"text","name":"about-3","label":"Waarvoor 3","required":false,"maxLength":300}
      {"kind":"text","name":"name-4","label":"Naam 4","required":false,"maxLength":120}
      {"kind":"phone","name":"number-4","label":"Nummer 4","required":false}
      {"kind":"text","name":"about-4","label":"Waarvoor 4","required":false,"maxLength":300}
      {"kind":"text","name":"name-5","label":"Naam 5","required":false,"maxLength":120}
      {"kind":"phone","name":"number-5","label":"Nummer 5","required":false}
      {"kind":"text","name":"about-5","label":"Waarvoor 5","required":false,"maxLength":300}"
    `);
  });

  it("keeps two, says so, and begins with them the next time", () => {
    const town = new Town();
    town.presses({ kind: "lines-form" });
    expect(above(town.presses("Opslaan", { ...line(1), ...line(3) }))).toMatchInlineSnapshot(`
      "Opgeslagen: 2 eigen noodlijnen.

      [Ongedaan maken] [Beheer]"
    `);
    expect(town.changes).toMatchInlineSnapshot(`
      [
        {
          "kind": "emergency-lines-set",
          "lines": [
            {
              "about": "crisis in de buurt",
              "name": "Buurtteam 1",
              "number": "085 000 0141",
            },
            {
              "about": "crisis in de buurt",
              "name": "Buurtteam 3",
              "number": "085 000 0143",
            },
          ],
        },
      ]
    `);
    town.presses({ kind: "lines-form" });
    expect(town.fields.map(({ value }) => value ?? "")).toMatchInlineSnapshot(`
      [
        "Buurtteam 1",
        "085 000 0141",
        "crisis in de buurt",
        "Buurtteam 3",
        "085 000 0143",
        "crisis in de buurt",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
      ]
    `);
    expect(above(town.presses("Opslaan"))).toMatchInlineSnapshot(`
      "Er is niets anders ingevuld. Alles blijft zoals het was.

      [Beheer]"
    `);
    expect(town.changes).toStrictEqual([]);
    town.presses({ kind: "lines-form" });
    const none = Object.fromEntries(town.fields.map(({ name }) => [name, ""]));
    expect(above(town.presses("Opslaan", none))).toMatchInlineSnapshot(`
      "Er zijn geen eigen noodlijnen meer. De landelijke blijven.

      [Ongedaan maken] [Beheer]"
    `);
  });

  it("says of each row what is wrong with it, and keeps none", () => {
    const town = new Town();
    town.presses({ kind: "lines-form" });
    const said = town.presses("Opslaan", {
      ...line(1, "bel maar"),
      ...{ ...line(2), "name-2": "" },
      ...line(3),
      ...line(4, "085 0000 143"),
      ...{ ...line(5), "about-5": "x".repeat(301) },
    });
    expect(above(said.replace(/x{301}/, "x…"))).toMatchInlineSnapshot(`
      "“bel maar” bij noodlijn 1 is geen telefoonnummer.

      Noodlijn 2 is niet af. Vul naam, nummer en waarvoor in, of laat alle drie leeg.

      Het nummer van noodlijn 4 staat er al bij.

      Noodlijn 5 is te lang. Maak het korter.

      Naam 1: Buurtteam 1
      Nummer 1: bel maar
      Waarvoor 1: crisis in de buurt
      Naam 2:
      Nummer 2: 085 000 0142
      Waarvoor 2: crisis in de buurt
      Naam 3: Buurtteam 3
      Nummer 3: 085 000 0143
      Waarvoor 3: crisis in de buurt
      Naam 4: Buurtteam 4
      Nummer 4: 085 0000 143
      Waarvoor 4: crisis in de buurt
      Naam 5: Buurtteam 5
      Nummer 5: 085 000 0145
      Waarvoor 5: x…
      [Opslaan]"
    `);
    expect(town.changes).toStrictEqual([]);
  });

  it("needs the name, the number and what for", () => {
    for (const left of ["name-1", "number-1", "about-1"]) {
      const town = new Town();
      town.presses({ kind: "lines-form" });
      expect(town.presses("Opslaan", { ...line(1), [left]: "" })).toContain(
        "Noodlijn 1 is niet af. Vul naam, nummer en waarvoor in, of laat alle drie leeg.",
      );
    }
  });

  it("shows the newest when somebody else changed them", () => {
    const town = new Town();
    town.presses({ kind: "lines-form" });
    const mine = town.last;
    town.presses("Opslaan", line(1));
    town.last = mine;
    const said = town.presses("Opslaan", line(2));
    expect(above(said)).toMatchInlineSnapshot(`
      "Iemand anders wijzigde de noodlijnen intussen. Hieronder staat het nieuwste. Wat jij invulde is niet opgeslagen.

      Naam 1: Buurtteam 1
      Nummer 1: 085 000 0141
      Waarvoor 1: crisis in de buurt
      Naam 2:
      Nummer 2:
      Waarvoor 2:
      Naam 3:
      Nummer 3:
      Waarvoor 3:
      Naam 4:
      Nummer 4:
      Waarvoor 4:
      Naam 5:
      Nummer 5:
      Waarvoor 5:
      [Opslaan]"
    `);
    expect(town.fields[0]).toMatchObject({ value: "Buurtteam 1" });
    expect(town.changes).toStrictEqual([]);
  });
});

describe("the form of a pause", () => {
  it("proposes two months", () => {
    const town = new Town();
    expect(above(town.presses({ kind: "pause-form", id: "voedselbank" }))).toMatchInlineSnapshot(`
      "Tot welke dag vraag ik de mensen van Voedselbank Dorp niets?

      Tot welke dag?: 2027-01-24
      [Pauzeren]"
    `);
    expect(fields(town)).toMatchInlineSnapshot(
      `"{"kind":"day","name":"until","label":"Tot welke dag?","required":true,"value":"2027-01-24"}"`,
    );
  });

  it("is not shown of an organisation that is gone", () => {
    const gone = "Dit staat niet meer in het netwerk.";
    expect(new Town().presses({ kind: "pause-form", id: "weg" })).toContain(gone);
    expect(new Town().presses({ kind: "pause", id: "weg" }, { until: "2027-01-01" })).toContain(
      gone,
    );
  });

  it("takes tomorrow up to a year from now, and says why not another day", () => {
    const town = new Town();
    const until = (day: string) => {
      return above(town.presses({ kind: "pause", id: "voedselbank" }, { until: day }));
    };
    expect(until("2026-11-24")).toMatchInlineSnapshot(`
      "Kies een dag na vandaag.

      Tot welke dag vraag ik de mensen van Voedselbank Dorp niets?

      Tot welke dag?: 2027-01-24
      [Pauzeren]"
    `);
    expect(until("2026-11-23")).toContain("Die dag is al voorbij.");
    expect(until("2027-11-25")).toMatchInlineSnapshot(`
      "Kies een dag tot en met 24 november 2027.

      Tot welke dag vraag ik de mensen van Voedselbank Dorp niets?

      Tot welke dag?: 2027-01-24
      [Pauzeren]"
    `);
    expect(until("")).toMatchInlineSnapshot(`
      "De dag lees ik niet. Schrijf het zoals 1 mei, of 2027-05-01.

      Tot welke dag vraag ik de mensen van Voedselbank Dorp niets?

      Tot welke dag?: 2027-01-24
      [Pauzeren]"
    `);
    expect(town.changes).toStrictEqual([]);
    expect(until("2026-11-25")).toMatchInlineSnapshot(`
      "Ik vraag 1 persoon van Voedselbank Dorp niets tot 25 november. Vinden en bellen kan gewoon.

      [Bekijk]

      [Ongedaan maken] [Beheer]"
    `);
    expect(town.changes).toStrictEqual([
      { kind: "asking-paused", person: "mies", until: "2026-11-25" },
    ]);
    expect(until("2027-11-24")).toContain("niets tot 24 november 2027.");
  });

  it("says so when there is nobody to pause, with a button to the organisation", () => {
    const town = new Town();
    expect(
      above(town.presses({ kind: "pause", id: "budgethulp" }, { until: "1 mei" })),
    ).toMatchInlineSnapshot(`
      "Bij Budgethulp Dorp is niemand om te pauzeren.

      [Bekijk]"
    `);
    expect(town.changes).toStrictEqual([]);
    expect(town.presses("Bekijk")).toContain("Budgethulp Dorp\n");
  });

  it("lets choose when several are called so, and shows the form of the one chosen", () => {
    const town = new Town();
    town.presses(
      { kind: "organisation-save", was: "", sure: true },
      { name: "Leergeld Dorp", kind: "formal", domain: "debt" },
    );
    expect(above(town.types("pauzeer organisatie Leergeld Dorp"))).toMatchInlineSnapshot(`
      "Ik vind er meer dan één. Wie bedoel je?

      [Leergeld Dorp] [Leergeld Dorp]"
    `);
    expect(town.presses("Leergeld Dorp")).toContain(
      "Tot welke dag vraag ik de mensen van Leergeld Dorp niets?",
    );
    expect(above(town.types("pauzeer organisatie Nergens"))).toMatchInlineSnapshot(`
      "Nergens vind ik niet in dit netwerk. Controleer de naam.

      Naam:
      [Zoek]"
    `);
  });

  it("counts one person and more", () => {
    const town = new Town();
    for (const id of ["jan", "kees"]) {
      town.presses({ kind: "person-form", id });
      town.presses("Opslaan", { organisation: "Voedselbank Dorp" });
    }
    expect(above(town.types("pauzeer Voedselbank Dorp tot 1 mei"))).toMatchInlineSnapshot(`
      "Ik vraag 3 mensen van Voedselbank Dorp niets tot 1 mei 2027. Vinden en bellen kan gewoon.

      [Bekijk]

      [Ongedaan maken] [Beheer]"
    `);
    expect(town.network.askings.get(ids.person.parse("jan"))?.pausedUntil).toBe("2027-05-01");
  });
});
