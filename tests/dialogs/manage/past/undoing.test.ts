import { describe, expect, it } from "vitest";
import type { Fact } from "../../../../src/domain/change.ts";
import { ids } from "../../../../src/domain/ids.ts";
import { times } from "../../../../src/domain/time.ts";
import { Town } from "../town.ts";

/** Without the emergency lines, which stand under everything. */
const above = (said: string) => said.slice(0, said.indexOf("Spoed")).trim();
const saved = (form: Readonly<Record<string, string | readonly string[]>>, id = "leergeld") => {
  const town = new Town();
  town.presses({ kind: "organisation-form", id });
  town.presses("Opslaan", form);
  return town;
};
const mies = ids.person.parse("mies");
const byClock = { kind: "clock" } as const;
const sanne = { kind: "person", person: ids.person.parse("sanne") } as const;
const paused = (day: string): Fact => {
  return { kind: "asking-paused", person: mies, until: times.day.parse(day) };
};

describe("what undoing would bring back", () => {
  it("of an organisation, field by field", () => {
    const town = saved({
      ...{ name: "Leergeld Stad", kind: "formal", domain: "youth", aliases: "SLD, LS" },
      ...{ phone: "", about: "Schoolspullen.", "areas-in": ["noord", "zuid"] },
    });
    expect(above(town.presses("Ongedaan maken"))).toMatchInlineSnapshot(`
      "Dit wordt weer zoals het was:

      - organisatie Leergeld Stad: naam weer Leergeld Dorp
      - organisatie Leergeld Stad: andere namen weer leeg
      - organisatie Leergeld Stad: soort weer informeel (vooral vrijwilligers)
      - organisatie Leergeld Stad: werkveld weer Welzijn
      - organisatie Leergeld Stad: gebieden weer leeg
      - organisatie Leergeld Stad: waarvoor je belt weer leeg
      - organisatie Leergeld Stad: telefoon weer 085 000 0101

      [Ja, maak ongedaan] [Niet doen]"
    `);
    expect(town.changes).toStrictEqual([]);
    town.presses("Ja, maak ongedaan");
    town.types("wijzigingen");
    expect(above(town.presses("Ongedaan maken"))).toMatchInlineSnapshot(`
      "Dit wordt weer zoals het was:

      - organisatie Leergeld Dorp: naam weer Leergeld Stad
      - organisatie Leergeld Dorp: soort weer formeel (beroepskrachten)
      - organisatie Leergeld Dorp: werkveld weer Jeugd
      - organisatie Leergeld Dorp: telefoon weer leeg
      - organisatie Leergeld Dorp: andere namen weer SLD en LS
      - organisatie Leergeld Dorp: gebieden weer Noord en Zuid
      - organisatie Leergeld Dorp: waarvoor je belt weer Schoolspullen.

      [Ja, maak ongedaan] [Niet doen]"
    `);
  });

  it("of a person, and shows the list when one does not go on", () => {
    const town = new Town();
    town.presses({ kind: "person-form", id: "fatima" });
    town.presses("Opslaan", { jobTitle: "coach", organisation: "Leergeld Dorp", expert: "yes" });
    expect(above(town.presses("Ongedaan maken"))).toMatchInlineSnapshot(`
      "Dit wordt weer zoals het was:

      - Fatima El Amrani: functie weer intern begeleider
      - Fatima El Amrani: organisatie weer Gemeente Dorp
      - Fatima El Amrani: ervaringsdeskundige weer leeg

      [Ja, maak ongedaan] [Niet doen]"
    `);
    const asked = town.last;
    expect(above(town.presses("Niet doen"))).toMatchInlineSnapshot(`
      "De laatste wijzigingen in dit netwerk, de nieuwste eerst.

      vandaag 10.02, Sanne de Vries in Teams: Fatima El Amrani gewijzigd (functie, organisatie en ervaringsdeskundige).

      [Ongedaan maken]"
    `);
    town.last = asked;
    expect(above(town.presses("Ja, maak ongedaan"))).toMatchInlineSnapshot(`
      "Het is ongedaan gemaakt.

      [Ongedaan maken] [Beheer]"
    `);
    expect(town.told).toMatchInlineSnapshot(`
      {
        "fatima": "Sanne de Vries heeft als coördinator van Netwerk Dorp iets gewijzigd dat over jou gaat.

      - Gewijzigd in je gegevens: functie, organisatie en ervaringsdeskundige.

      Klopt het niet? Geef het door aan de coördinator.

      [Bekijk mijn gegevens]",
      }
    `);
    expect(above(town.types("wijzigingen"))).toMatchInlineSnapshot(`
      "De laatste wijzigingen in dit netwerk, de nieuwste eerst.

      vandaag 10.05, Sanne de Vries in Teams: ongedaan gemaakt: Fatima El Amrani gewijzigd (functie, organisatie en ervaringsdeskundige).

      [Ongedaan maken]

      vandaag 10.02, Sanne de Vries in Teams: Fatima El Amrani gewijzigd (functie, organisatie en ervaringsdeskundige)."
    `);
  });

  it("of a seat: who sat there, what it was for, or both", () => {
    const town = new Town();
    town.presses({ kind: "who", id: "voedselbank-contact" }, { who: "Kees Bakker" });
    expect(above(town.presses("Ongedaan maken"))).toMatchInlineSnapshot(`
      "Dit wordt weer zoals het was:

      - contactpersoon Voedselbank Dorp: weer Mies Jansen

      [Ja, maak ongedaan] [Niet doen]"
    `);
    town.presses({ kind: "who", id: "budget-contact" }, { who: "Kees Bakker" });
    expect(above(town.presses("Ongedaan maken"))).toMatchInlineSnapshot(`
      "Dit wordt weer zoals het was:

      - contactpersoon Budgethulp Dorp: weer leeg

      [Ja, maak ongedaan] [Niet doen]"
    `);
    town.presses({ kind: "scope", id: "leergeld-contact" }, { "themes-in": ["rouw"] });
    expect(above(town.presses("Ongedaan maken"))).toMatchInlineSnapshot(`
      "Dit wordt weer zoals het was:

      - de plek contactpersoon Leergeld Dorp in Noord: weer zoals het was

      [Ja, maak ongedaan] [Niet doen]"
    `);
  });

  it("of the goal and the lines", () => {
    const town = new Town();
    town.presses({ kind: "goal-form" });
    town.presses("Opslaan", { goal: "" });
    town.presses("Ongedaan maken");
    town.presses("Ja, maak ongedaan");
    expect(above(town.presses("Ongedaan maken"))).toMatchInlineSnapshot(`
      "Dit wordt weer zoals het was:

      - het doel: weer leeg

      [Ja, maak ongedaan] [Niet doen]"
    `);
    town.presses({ kind: "lines-form" });
    town.presses("Opslaan", { "name-1": "Team", "number-1": "085 000 0142", "about-1": "crisis" });
    expect(above(town.presses("Ongedaan maken"))).toMatchInlineSnapshot(`
      "Dit wordt weer zoals het was:

      - noodlijnen: weer geen eigen

      [Ja, maak ongedaan] [Niet doen]"
    `);
    town.presses("Ja, maak ongedaan");
    expect(above(town.presses("Ongedaan maken"))).toMatchInlineSnapshot(`
      "Dit wordt weer zoals het was:

      - noodlijnen: weer Team

      [Ja, maak ongedaan] [Niet doen]"
    `);
  });

  it("of a pause that there was before, and of none", () => {
    const town = new Town();
    town.happens([paused("2026-12-24")], byClock);
    town.presses({ kind: "pause", id: "voedselbank" }, { until: "1 mei" });
    expect(above(town.presses("Ongedaan maken"))).toMatchInlineSnapshot(`
      "Dit wordt weer zoals het was:

      - Mies Jansen: op pauze tot 24 december

      [Ja, maak ongedaan] [Niet doen]"
    `);
    const other = new Town();
    other.presses({ kind: "pause", id: "voedselbank" }, { until: "1 mei" });
    expect(above(other.presses("Ongedaan maken"))).toMatchInlineSnapshot(`
      "Dit wordt weer zoals het was:

      - Mies Jansen: krijgt weer vragen

      [Ja, maak ongedaan] [Niet doen]"
    `);
  });

  it("of what was ended: all that comes back", () => {
    const town = new Town();
    town.presses({ kind: "end", subject: { part: "organisations", id: "leergeld" } });
    town.presses("Ja, beëindig");
    expect(above(town.presses("Ongedaan maken"))).toMatchInlineSnapshot(`
      "Dit wordt weer zoals het was:

      - de plek plaatsvervangend contactpersoon Leergeld Dorp in Noord komt terug
      - de plek contactpersoon Leergeld Dorp in Noord komt terug
      - organisatie Leergeld Dorp komt terug

      [Ja, maak ongedaan] [Niet doen]"
    `);
    town.presses("Ja, maak ongedaan");
    expect(town.told).toMatchInlineSnapshot(`
      {
        "ijsbrand": "Sanne de Vries heeft als coördinator van Netwerk Dorp iets gewijzigd dat over jou gaat.

      - Je bent nu plaatsvervangend contactpersoon Leergeld Dorp in Noord.

      Klopt het niet? Geef het door aan de coördinator.

      [Bekijk mijn gegevens]",
        "jan": "Sanne de Vries heeft als coördinator van Netwerk Dorp iets gewijzigd dat over jou gaat.

      - Je bent nu contactpersoon Leergeld Dorp in Noord.

      Klopt het niet? Geef het door aan de coördinator.

      [Bekijk mijn gegevens]",
      }
    `);
  });

  it("in twelve lines, and the others are counted", () => {
    const role = { kind: "webber", theme: ids.theme.parse("rouw") } as const;
    const lines = (count: number) => {
      const town = new Town();
      const themes = Array.from({ length: count }, (_, at) => ids.theme.parse(`thema-${at}`));
      const facts = themes.flatMap((theme): readonly Fact[] => {
        const id = ids.seat.parse(`webber-${theme}`);
        const value = { id, role: { ...role, theme }, holdings: [], doubts: [] };
        return [
          { kind: "stated", was: { kind: "removed", part: "seats", id } },
          { kind: "recorded", part: "seats", value },
        ];
      });
      town.happens(facts, sanne, "many");
      town.types("wijzigingen");
      const said = town.presses("Ongedaan maken");
      return said.split("\n").filter((line) => line.startsWith("- "));
    };
    expect(lines(12)).toHaveLength(12);
    expect(lines(12).at(-1)).toMatch(/^- de plek webber thema-\d+ verdwijnt weer$/);
    expect(lines(13)).toHaveLength(13);
    expect(lines(13).at(-1)).toBe("- en nog 1");
  });
});

describe("the list of changes", () => {
  it("says where and by whom, and what is told of one time, three things at most", () => {
    const town = new Town();
    const seats = [...town.network.seats].map(({ id }) => id);
    const confirmed = (count: number) =>
      seats.slice(0, count).map((one): Fact => ({ kind: "seat-confirmed", seat: one }));
    town.happens(confirmed(3), byClock);
    town.happens(confirmed(4), { kind: "operator", command: "import" });
    town.happens(confirmed(1), { kind: "person", person: ids.person.parse("weg") });
    expect(above(town.types("wijzigingen"))).toMatchInlineSnapshot(`
      "De laatste wijzigingen in dit netwerk, de nieuwste eerst.

      vandaag 10.00, iemand die ik niet ken in Teams: webber schoolkosten bevestigd.

      vandaag 10.00, de beheerder in Teams: webber schoolkosten bevestigd, coördinator van het netwerk bevestigd, contactpersoon Voedselbank Dorp bevestigd en nog 1.

      vandaag 10.00, Dan bel ik… zelf in Teams: webber schoolkosten bevestigd, coördinator van het netwerk bevestigd en contactpersoon Voedselbank Dorp bevestigd."
    `);
  });

  it("of one record has only what is about it", () => {
    const town = saved({ about: "Iets." });
    town.happens([{ kind: "seat-confirmed", seat: ids.seat.parse("leergeld-deputy") }], byClock);
    town.happens([{ kind: "seat-confirmed", seat: ids.seat.parse("coordinator") }], byClock);
    town.happens([paused("2027-01-01")], byClock);
    town.happens([{ kind: "network-left", person: mies }], byClock);
    const of = (part: string, id: string) =>
      above(town.presses({ kind: "changes", subject: { part, id } }));
    expect(of("organisations", "leergeld")).toMatchInlineSnapshot(`
      "De laatste wijzigingen van Leergeld Dorp, de nieuwste eerst.

      vandaag 10.02, Dan bel ik… zelf in Teams: plaatsvervangend contactpersoon Leergeld Dorp in Noord bevestigd.

      vandaag 10.02, Sanne de Vries in Teams: organisatie Leergeld Dorp gewijzigd (waarvoor je belt).

      [Ongedaan maken]"
    `);
    expect(of("organisations", "voedselbank")).toMatchInlineSnapshot(`
      "De laatste wijzigingen van Voedselbank Dorp, de nieuwste eerst.

      vandaag 10.02, Dan bel ik… zelf in Teams: Mies Jansen op pauze tot 1 januari 2027."
    `);
    expect(of("people", "mies")).toMatchInlineSnapshot(`
      "De laatste wijzigingen van Mies Jansen, de nieuwste eerst.

      vandaag 10.02, Dan bel ik… zelf in Teams: Mies Jansen hoort niet in dit netwerk.

      vandaag 10.02, Dan bel ik… zelf in Teams: Mies Jansen op pauze tot 1 januari 2027."
    `);
    expect(of("seats", "coordinator")).toMatchInlineSnapshot(`
      "De laatste wijzigingen van coördinator van het netwerk, de nieuwste eerst.

      vandaag 10.02, Dan bel ik… zelf in Teams: coördinator van het netwerk bevestigd."
    `);
    expect(of("seats", "webber-school")).toMatchInlineSnapshot(`
      "Van webber schoolkosten is niets gewijzigd, voor zover ik dat nog weet.

      [Beheer]"
    `);
    for (const part of ["organisations", "people", "seats"]) {
      expect(of(part, "weg")).toContain("Dit staat niet meer in het netwerk.");
    }
  });

  it("is nothing yet, with a way back", () => {
    expect(above(new Town().types("wijzigingen"))).toMatchInlineSnapshot(`
      "Er is nog niets gewijzigd.

      [Beheer]"
    `);
  });
});

describe("what was once undone or changed again", () => {
  it("is refused, with why and a way back", () => {
    const town = saved({ about: "Iets." });
    town.presses("Ongedaan maken");
    const asked = town.last;
    town.presses("Ja, maak ongedaan");
    town.last = asked;
    expect(above(town.presses("Ja, maak ongedaan"))).toMatchInlineSnapshot(`
      "Dit is al ongedaan gemaakt. Je hoeft niets meer te doen.

      [Beheer]"
    `);
    expect(above(town.presses({ kind: "undo", change: "onbekend" }))).toMatchInlineSnapshot(`
      "Deze wijziging is te lang geleden om hier ongedaan te maken. Wijzig het zelf.

      [Beheer]"
    `);
    expect(above(town.presses({ kind: "undo-sure", change: "onbekend" }))).toMatchInlineSnapshot(`
      "Deze wijziging is te lang geleden om hier ongedaan te maken. Wijzig het zelf.

      [Beheer]"
    `);
    expect(town.changes).toStrictEqual([]);
  });
});
