import { describe, expect, it } from "vitest";
import type { Fact } from "../../../../src/domain/change.ts";
import { ids } from "../../../../src/domain/ids.ts";
import { times } from "../../../../src/domain/time.ts";
import { Town } from "../town.ts";

const open = (part: string, id: string) => ({ kind: "open", subject: { part, id } });
const byClock = { kind: "clock" } as const;
const organisation = (town: Town, id: string) => {
  const found = town.network.organisations.get(ids.organisation.parse(id));
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const person = (town: Town, id: string) => {
  const found = town.network.people.get(ids.person.parse(id));
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const recorded = (part: string, value: object) => ({ kind: "recorded", part, value }) as Fact;
/** Without the emergency lines, which stand under everything. */
const above = (said: string) => said.slice(0, said.indexOf("Spoed")).trim();

describe("the card of an organisation", () => {
  it("says all that is kept of it, its seats with who sits there, and what can be done", () => {
    const town = new Town();
    town.happens(
      [
        recorded("people", { ...person(town, "jan"), organisation: "leergeld" }),
        recorded("people", { ...person(town, "ijsbrand"), organisation: "leergeld" }),
        recorded("organisations", {
          ...organisation(town, "leergeld"),
          ...{ aliases: ["SLD", "Schoolgeld"], areas: ["zuid", "noord"] },
        }),
      ],
      byClock,
    );
    expect(above(town.presses(open("organisations", "leergeld")))).toMatchInlineSnapshot(`
      "Leergeld Dorp

      Leergeld Dorp
      tel. 085 000 0101

      Andere namen: SLD en Schoolgeld
      Soort: informeel (vooral vrijwilligers)
      Werkveld: Welzijn
      Gebieden: Zuid en Noord
      Mensen: IJsbrand 't Hart en Jan van der Berg

      1 plek. Tik op een plek om die te wijzigen.

      [contactpersoon Leergeld Dorp in Noord: Jan van der Berg]

      [Wijzigen] [Persoon toevoegen] [Plek toevoegen] [Pauzeren] [Samenvoegen] [Organisatie beëindigen] [Wie wijzigde dit?]"
    `);
  });

  it("says what is not there: no other names, people or seats, and no limit to where it works", () => {
    const town = new Town();
    town.presses(
      { kind: "organisation-save", was: "", sure: true },
      { name: "Speelotheek", kind: "formal", domain: "youth" },
    );
    expect(above(town.presses(open("organisations", "speelotheek")))).toMatchInlineSnapshot(`
      "Speelotheek

      Speelotheek

      Soort: formeel (beroepskrachten)
      Werkveld: Jeugd
      Gebieden: overal in het netwerk
      Mensen: nog niemand

      Er zijn nog geen plekken.

      [Wijzigen] [Persoon toevoegen] [Plek toevoegen] [Pauzeren] [Samenvoegen] [Organisatie beëindigen] [Wie wijzigde dit?]"
    `);
  });

  it("shows ten seats with a button, and counts the others", () => {
    const town = new Town();
    const seats = Array.from({ length: 12 }, (_, at) =>
      recorded("seats", {
        id: `budget-extra-${at}`,
        role: { kind: "manager", organisation: "budgethulp" },
        holdings: [],
      }),
    );
    const before = town.presses(open("organisations", "budgethulp"));
    const had = before.match(/Budgethulp Dorp: /g)?.length ?? 0;
    town.happens(seats, byClock);
    const said = town.presses(open("organisations", "budgethulp"));
    expect(said).toContain(`${had + 12} plekken. Tik op een plek om die te wijzigen.`);
    expect(said.match(/\[(?:leidinggevende|contactpersoon) Budgethulp Dorp: /g)).toHaveLength(10);
    expect(said).toContain(`En nog ${had + 2} plekken.`);
  });

  it("is told to be gone when it is", () => {
    for (const part of ["organisations", "people", "seats"]) {
      const said = new Town().presses(open(part, "weg"));
      expect(said).toContain("Dit staat niet meer in het netwerk.");
    }
  });
});

describe("the card of a person", () => {
  it("says how to reach them, what they do and where, and which seats they have", () => {
    const town = new Town();
    town.happens(
      [
        recorded("people", {
          ...person(town, "mies"),
          ...{ jobTitle: "coach", organisation: "voedselbank", expertByExperience: true },
        }),
      ],
      byClock,
    );
    expect(above(town.presses(open("people", "mies")))).toMatchInlineSnapshot(`
      "Mies Jansen

      Mies Jansen
      tel. 06 10001030 · mail mies@voorbeeld.example

      Functie: coach
      Organisatie: Voedselbank Dorp
      Ervaringsdeskundige: ja

      1 plek. Tik op een plek om die te wijzigen.

      [contactpersoon Voedselbank Dorp: Mies Jansen]

      [Wijzigen] [Plek geven] [Samenvoegen] [Plekken beëindigen] [Wie wijzigde dit?]"
    `);
  });

  it("says until when nothing is asked of them, and no longer", () => {
    const town = new Town();
    const pause = (until: string) =>
      town.happens(
        [
          {
            kind: "asking-paused",
            person: ids.person.parse("mies"),
            until: times.day.parse(until),
          },
        ],
        byClock,
      );
    pause("2026-12-24");
    expect(town.presses(open("people", "mies"))).toContain("Wordt niets gevraagd tot 24 december.");
    pause("2026-11-24");
    expect(town.presses(open("people", "mies"))).not.toContain("Wordt niets gevraagd");
  });

  it("of whom nothing else is known is a name without seats", () => {
    const town = new Town();
    town.presses({ kind: "person-save", was: "", sure: true }, { name: "Noor Kuipers" });
    expect(above(town.presses(open("people", "noor-kuipers")))).toMatchInlineSnapshot(`
      "Noor Kuipers

      Noor Kuipers

      Er zijn nog geen plekken.

      [Wijzigen] [Plek geven] [Samenvoegen] [Plekken beëindigen] [Wie wijzigde dit?]"
    `);
  });
});

describe("the card of a seat", () => {
  it("of a contact says what for, who and who deputises", () => {
    expect(above(new Town().presses(open("seats", "leergeld-contact")))).toMatchInlineSnapshot(`
      "contactpersoon Leergeld Dorp in Noord

      Thema's: Schoolkosten
      Gebieden: Noord
      Wie: Jan van der Berg

      [Iemand anders] [Klopt] [Thema's en gebieden] [Plaatsvervanger toevoegen] [Plaatsvervanger: IJsbrand 't Hart] [Plek weghalen] [Wie wijzigde dit?]"
    `);
  });

  it("of a deputy has no deputy of its own", () => {
    expect(above(new Town().presses(open("seats", "leergeld-deputy")))).toMatchInlineSnapshot(`
      "plaatsvervangend contactpersoon Leergeld Dorp in Noord

      Wie: IJsbrand 't Hart

      [Iemand anders] [Klopt] [Plek weghalen] [Wie wijzigde dit?]"
    `);
  });

  it("says who comes, and that it is empty until then", () => {
    const town = new Town();
    town.presses({ kind: "who", id: "budget-contact" }, { who: "Mies Jansen", from: "2027-01-01" });
    expect(above(town.presses(open("seats", "budget-contact")))).toMatchInlineSnapshot(`
      "contactpersoon Budgethulp Dorp

      Thema's: Schulden
      Gebieden: overal in het netwerk
      Wie: deze plek is leeg
      Daarna: Mies Jansen, vanaf 1 januari 2027

      [Iemand anders] [Thema's en gebieden] [Plaatsvervanger toevoegen] [Plek weghalen] [Wie wijzigde dit?]"
    `);
  });

  it("says until when who sits there does, and who comes after", () => {
    const town = new Town();
    town.presses(
      { kind: "who", id: "leergeld-contact" },
      { who: "Mies Jansen", from: "2027-01-01" },
    );
    expect(above(town.presses(open("seats", "leergeld-contact")))).toMatchInlineSnapshot(`
      "contactpersoon Leergeld Dorp in Noord

      Thema's: Schoolkosten
      Gebieden: Noord
      Wie: Jan van der Berg, tot en met 31 december
      Daarna: Mies Jansen, vanaf 1 januari 2027

      [Iemand anders] [Klopt] [Thema's en gebieden] [Plaatsvervanger toevoegen] [Plaatsvervanger: IJsbrand 't Hart] [Plek weghalen] [Wie wijzigde dit?]"
    `);
  });
});
