import { describe, expect, it } from "vitest";
import type { Fact } from "../../../../src/domain/change.ts";
import { ids } from "../../../../src/domain/ids.ts";
import { Town } from "../town.ts";

/** Without the emergency lines, which stand under everything. */
const above = (said: string) => said.slice(0, said.indexOf("Spoed")).trim();
const end = (part: string, id: string) => ({ kind: "end", subject: { part, id } });
const byClock = { kind: "clock" } as const;
const extraSeat = (at: number): Fact => ({
  kind: "recorded",
  part: "seats",
  value: {
    id: ids.seat.parse(`leergeld-extra-${at}`),
    role: { kind: "manager", organisation: ids.organisation.parse("leergeld") },
    ...{ holdings: [], doubts: [] },
  },
});

describe("ending an organisation", () => {
  it("says which seats go, with who sits there, and who stays without one", () => {
    const town = new Town();
    for (const id of ["mies", "kees"]) {
      town.presses({ kind: "person-form", id });
      town.presses("Opslaan", { organisation: "Leergeld Dorp" });
    }
    expect(above(town.presses(end("organisations", "leergeld")))).toMatchInlineSnapshot(`
      "Wil je organisatie Leergeld Dorp beëindigen? Dit gaat weg:

      - de plek contactpersoon Leergeld Dorp in Noord (Jan van der Berg)
      - de plek plaatsvervangend contactpersoon Leergeld Dorp in Noord (IJsbrand 't Hart)
      - organisatie Leergeld Dorp

      Kees Bakker en Mies Jansen blijven zonder organisatie op de lijst, tot de bewaartermijn voorbij is.

      [Ja, beëindig] [Niet doen]"
    `);
    expect(town.changes).toStrictEqual([]);
    expect(above(town.presses("Ja, beëindig"))).toMatchInlineSnapshot(`
      "Organisatie Leergeld Dorp is beëindigd.

      [Ongedaan maken] [Beheer]"
    `);
    expect(town.changes.map((fact) => [fact.kind, "id" in fact && fact.id])).toMatchInlineSnapshot(`
      [
        [
          "removed",
          "leergeld-deputy",
        ],
        [
          "removed",
          "leergeld-contact",
        ],
        [
          "recorded",
          false,
        ],
        [
          "recorded",
          false,
        ],
        [
          "removed",
          "leergeld",
        ],
      ]
    `);
    expect(town.told).toMatchInlineSnapshot(`
      {
        "ijsbrand": "Sanne de Vries heeft als coördinator van Netwerk Dorp iets gewijzigd dat over jou gaat.

      - Je bent geen plaatsvervangend contactpersoon Leergeld Dorp in Noord meer.

      Klopt het niet? Geef het door aan de coördinator.

      [Bekijk mijn gegevens]",
        "jan": "Sanne de Vries heeft als coördinator van Netwerk Dorp iets gewijzigd dat over jou gaat.

      - Je bent geen contactpersoon Leergeld Dorp in Noord meer.

      Klopt het niet? Geef het door aan de coördinator.

      [Bekijk mijn gegevens]",
        "kees": "Sanne de Vries heeft als coördinator van Netwerk Dorp iets gewijzigd dat over jou gaat.

      - Gewijzigd in je gegevens: organisatie.

      Klopt het niet? Geef het door aan de coördinator.

      [Bekijk mijn gegevens]",
        "mies": "Sanne de Vries heeft als coördinator van Netwerk Dorp iets gewijzigd dat over jou gaat.

      - Gewijzigd in je gegevens: organisatie.

      Klopt het niet? Geef het door aan de coördinator.

      [Bekijk mijn gegevens]",
      }
    `);
  });

  it("says of one alone that they stay, and of an empty seat that it is", () => {
    const town = new Town();
    town.presses({ kind: "person-form", id: "mies" });
    town.presses("Opslaan", { organisation: "Budgethulp Dorp" });
    expect(above(town.presses(end("organisations", "budgethulp")))).toMatchInlineSnapshot(`
      "Wil je organisatie Budgethulp Dorp beëindigen? Dit gaat weg:

      - de plek contactpersoon Budgethulp Dorp (leeg)
      - organisatie Budgethulp Dorp

      Mies Jansen blijft zonder organisatie op de lijst, tot de bewaartermijn voorbij is.

      [Ja, beëindig] [Niet doen]"
    `);
    expect(town.presses("Niet doen")).toContain("Budgethulp Dorp\n");
    expect(town.changes).toStrictEqual([]);
  });

  it("lists twelve lines and counts the others", () => {
    const lines = (extra: number) => {
      const town = new Town();
      town.happens(
        Array.from({ length: extra }, (_, at) => extraSeat(at)),
        byClock,
      );
      const said = town.presses(end("organisations", "leergeld"));
      return said.split("\n").filter((line) => line.startsWith("- "));
    };
    expect(lines(9)).toHaveLength(12);
    expect(lines(9).at(-1)).toBe("- organisatie Leergeld Dorp");
    expect(lines(10)).toHaveLength(13);
    expect(lines(10).at(-1)).toBe("- en nog 1");
  });

  it("is asked again when something changed since, with that first", () => {
    const town = new Town();
    town.presses(end("organisations", "leergeld"));
    town.happens([extraSeat(1)], byClock);
    expect(above(town.presses("Ja, beëindig"))).toMatchInlineSnapshot(`
      "Er is intussen iets veranderd. Kijk nog eens wat er weggaat.

      Wil je organisatie Leergeld Dorp beëindigen? Dit gaat weg:

      - de plek contactpersoon Leergeld Dorp in Noord (Jan van der Berg)
      - de plek leidinggevende Leergeld Dorp (leeg)
      - de plek plaatsvervangend contactpersoon Leergeld Dorp in Noord (IJsbrand 't Hart)
      - organisatie Leergeld Dorp

      [Ja, beëindig] [Niet doen]"
    `);
    expect(town.changes).toStrictEqual([]);
    expect(town.presses("Ja, beëindig")).toContain("Organisatie Leergeld Dorp is beëindigd.");
  });
});

describe("ending the seats of a person", () => {
  it("frees them from today, and says who is told", () => {
    const town = new Town();
    expect(above(town.presses(end("people", "mies")))).toMatchInlineSnapshot(`
      "Wil je de plekken van Mies Jansen beëindigen? Vandaag is de eerste dag zonder:

      - de plek contactpersoon Voedselbank Dorp (Mies Jansen)

      [Ja, beëindig] [Niet doen]"
    `);
    expect(above(town.presses("Ja, beëindig"))).toMatchInlineSnapshot(`
      "Mies Jansen heeft geen plekken meer. Ik laat het weten, en ik zoek opvolgers.

      [Ongedaan maken] [Beheer]"
    `);
    expect(town.told).toMatchInlineSnapshot(`
      {
        "mies": "Sanne de Vries heeft als coördinator van Netwerk Dorp iets gewijzigd dat over jou gaat.

      - Je bent geen contactpersoon Voedselbank Dorp meer.

      Klopt het niet? Geef het door aan de coördinator.

      [Bekijk mijn gegevens]",
      }
    `);
  });

  it("is nothing when there are none", () => {
    const town = new Town();
    town.presses(end("people", "mies"));
    const asked = town.last;
    town.presses("Ja, beëindig");
    expect(above(town.presses(end("people", "mies")))).toMatchInlineSnapshot(
      `"Mies Jansen heeft geen plekken."`,
    );
    town.last = asked;
    expect(above(town.presses("Ja, beëindig"))).toMatchInlineSnapshot(
      `"Mies Jansen heeft geen plekken."`,
    );
    expect(town.changes).toStrictEqual([]);
  });
});

describe("taking a seat away", () => {
  it("says who sits there, and that the deputy's seat goes too", () => {
    const town = new Town();
    expect(above(town.presses(end("seats", "leergeld-contact")))).toMatchInlineSnapshot(`
      "Wil je de plek contactpersoon Leergeld Dorp in Noord weghalen? Dit gaat weg:

      - de plek contactpersoon Leergeld Dorp in Noord (Jan van der Berg)
      - de plek plaatsvervangend contactpersoon Leergeld Dorp in Noord (IJsbrand 't Hart)

      [Ja, beëindig] [Niet doen]"
    `);
    expect(above(town.presses("Ja, beëindig"))).toMatchInlineSnapshot(`
      "De plek contactpersoon Leergeld Dorp in Noord is weggehaald.

      [Ongedaan maken] [Beheer]"
    `);
    expect(town.told).toMatchInlineSnapshot(`
      {
        "ijsbrand": "Sanne de Vries heeft als coördinator van Netwerk Dorp iets gewijzigd dat over jou gaat.

      - Je bent geen plaatsvervangend contactpersoon Leergeld Dorp in Noord meer.

      Klopt het niet? Geef het door aan de coördinator.

      [Bekijk mijn gegevens]",
        "jan": "Sanne de Vries heeft als coördinator van Netwerk Dorp iets gewijzigd dat over jou gaat.

      - Je bent geen contactpersoon Leergeld Dorp in Noord meer.

      Klopt het niet? Geef het door aan de coördinator.

      [Bekijk mijn gegevens]",
      }
    `);
  });

  it("names who comes when nobody sits there yet", () => {
    const town = new Town();
    town.presses({ kind: "who", id: "budget-contact" }, { who: "Mies Jansen", from: "2027-01-01" });
    expect(above(town.presses(end("seats", "budget-contact")))).toMatchInlineSnapshot(`
      "Wil je de plek contactpersoon Budgethulp Dorp weghalen? Dit gaat weg:

      - de plek contactpersoon Budgethulp Dorp (Mies Jansen)

      [Ja, beëindig] [Niet doen]"
    `);
  });

  it("is refused of the last coordinator", () => {
    const town = new Town();
    expect(above(town.presses(end("seats", "coordinator")))).toMatchInlineSnapshot(
      `"Dan is er geen coördinator meer. Geef eerst iemand anders die plek."`,
    );
    expect(above(town.presses(end("people", "sanne")))).toMatchInlineSnapshot(
      `"Dan is er geen coördinator meer. Geef eerst iemand anders die plek."`,
    );
    expect(town.presses(end("seats", "coordinator-deputy"))).toContain("[Ja, beëindig]");
  });
});

it("what is gone cannot be ended", () => {
  const gone = "Dit staat niet meer in het netwerk.";
  for (const part of ["organisations", "people", "seats"]) {
    const town = new Town();
    const subject = { part, id: "weg" };
    expect(town.presses({ kind: "end", subject })).toContain(gone);
    expect(town.presses({ kind: "end-sure", subject, shown: "x" })).toContain(gone);
    expect(town.changes).toStrictEqual([]);
  }
});
