import { describe, expect, it } from "vitest";
import type { Fact } from "../../../../src/domain/change.ts";
import { ids } from "../../../../src/domain/ids.ts";
import { Town } from "../town.ts";

/** Without the emergency lines, which stand under everything. */
const above = (said: string) => said.slice(0, said.indexOf("Spoed")).trim();
const person = (id: string) => ({ part: "people", id });
const organisation = (id: string) => ({ part: "organisations", id });
const byClock = { kind: "clock" } as const;
const gone = "Dit staat niet meer in het netwerk.";
const added = (town: Town, name: string, more: Readonly<Record<string, string>> = {}) =>
  town.presses({ kind: "person-save", was: "", sure: true }, { name, ...more });
const extraSeat = (at: number): Fact => ({
  kind: "recorded",
  part: "seats",
  value: {
    id: ids.seat.parse(`leergeld-extra-${at}`),
    role: { kind: "manager", organisation: ids.organisation.parse("leergeld") },
    ...{ holdings: [], doubts: [] },
  },
});

describe("the list of what seems to be there twice", () => {
  it("proposes to keep the one with the most seats", () => {
    const town = new Town();
    expect(above(town.types("wat staat er dubbel?"))).toMatchInlineSnapshot(`
      "Er staat niets dubbel in dit netwerk, voor zover ik zie.

      [Beheer]"
    `);
    added(town, "K. Bakker", { mail: "kees@voorbeeld.example" });
    added(town, "Zoë Jansen", { mail: "mies@voorbeeld.example" });
    town.presses(
      { kind: "organisation-save", was: "", sure: true },
      { name: "bhd", kind: "formal", domain: "debt" },
    );
    expect(above(town.presses({ kind: "doubles" }))).toMatchInlineSnapshot(`
      "Deze lijken dubbel. Tik om te vergelijken:

      [K. Bakker en Kees Bakker] [Mies Jansen en Zoë Jansen] [bhd en Budgethulp Dorp]"
    `);
    const list = town.last;
    expect(above(town.presses("K. Bakker en Kees Bakker"))).toMatchInlineSnapshot(`
      "Zijn K. Bakker en Kees Bakker dezelfde? Dan gaat alles naar Kees Bakker:

      - K. Bakker verdwijnt

      [Ja, voeg samen] [Andersom: alles naar K. Bakker] [Niet doen]"
    `);
    town.last = list;
    expect(town.presses("Mies Jansen en Zoë Jansen")).toContain("- Zoë Jansen verdwijnt");
    town.last = list;
    expect(town.presses("bhd en Budgethulp Dorp")).toContain("- bhd verdwijnt");
  });

  it("shows ten pairs and counts the others", () => {
    const town = new Town();
    const pairs = (count: number) => {
      const said = town.presses({ kind: "doubles" });
      expect(town.last?.say[0]?.message.blocks.at(1)).toHaveProperty(
        "buttons.length",
        Math.min(count, 10),
      );
      return said;
    };
    for (const name of ["Ans", "Bep", "Cor", "Dirk"]) {
      added(town, name, { mail: "mies@voorbeeld.example" });
    }
    expect(pairs(10)).not.toContain("En nog");
    town.presses(
      { kind: "organisation-save", was: "", sure: true },
      { name: "bhd", kind: "formal", domain: "debt" },
    );
    expect(pairs(11)).toContain("En nog 1. Voeg eerst deze samen.");
  });
});

describe("naming the other one", () => {
  it("is asked on a card, of an organisation or a person", () => {
    const town = new Town();
    const form = (subject: object) => above(town.presses({ kind: "merge-form", subject }));
    expect(form(person("mies"))).toMatchInlineSnapshot(`
      "Welke is dezelfde als Mies Jansen?

      Naam:
      [Vergelijk]"
    `);
    expect(town.fields).toStrictEqual([
      { kind: "text", name: "name", label: "Naam", required: true, maxLength: 120 },
    ]);
    expect(form(organisation("leergeld"))).toContain("Welke is dezelfde als Leergeld Dorp?");
    expect(form({ part: "seats", id: "leergeld-contact" })).toContain(gone);
    expect(form(person("weg"))).toContain(gone);
    expect(form(person("gone-12345678-aaaa"))).toContain(gone);
    expect(form(organisation("weg"))).toContain(gone);
  });

  it("says that it is not there, or is the same one", () => {
    const town = new Town();
    const named = (name: string, subject: object = person("mies")) =>
      above(town.presses({ kind: "merge-with", subject }, { name }));
    expect(named("Nergens")).toMatchInlineSnapshot(`
      "Nergens vind ik niet in dit netwerk. Controleer de naam.

      Naam:
      [Vergelijk]"
    `);
    expect(named("Mies Jansen")).toMatchInlineSnapshot(`
      "Dat is dezelfde. Kies een andere.

      Naam:
      [Vergelijk]"
    `);
    // What is named is of the same kind as the card.
    expect(named("Leergeld Dorp")).toContain("Leergeld Dorp vind ik niet in dit netwerk.");
    expect(named("x", { part: "seats", id: "leergeld-contact" })).toContain(gone);
  });

  it("lets choose when several are called so, at most ten", () => {
    const town = new Town();
    for (let at = 0; at < 11; at++) added(town, "Noor Kuipers");
    const subject = person("mies");
    town.presses({ kind: "merge-with", subject }, { name: "Noor Kuipers" });
    expect(town.last?.say[0]?.message.summary).toBe("Ik vind er meer dan één. Wie bedoel je?");
    expect(town.last?.say[0]?.message.blocks[1]).toHaveProperty("buttons.length", 10);
    expect(town.presses("Noor Kuipers")).toContain(
      "Zijn Noor Kuipers en Mies Jansen dezelfde? Dan gaat alles naar Mies Jansen:",
    );
  });
});

describe("what is said before two become one", () => {
  it("of people: seats, what is new, and who disappears", () => {
    const town = new Town();
    added(town, "M. Jansen", { jobTitle: "coach", organisation: "Voedselbank Dorp" });
    town.presses({ kind: "who", id: "budget-contact" }, { who: "M. Jansen" });
    town.happens(
      [
        {
          kind: "account-linked",
          account: ids.account.parse("teams:tenant:mj"),
          person: ids.person.parse("m-jansen"),
          channel: "teams",
        },
      ],
      byClock,
    );
    const pair = { from: person("m-jansen"), into: person("mies") };
    expect(above(town.presses({ kind: "merge", ...pair }))).toMatchInlineSnapshot(`
      "Zijn M. Jansen en Mies Jansen dezelfde? Dan gaat alles naar Mies Jansen:

      - de plek contactpersoon Budgethulp Dorp
      - 1 gekoppeld account
      - nieuw bij deze: functie en organisatie
      - M. Jansen verdwijnt

      [Ja, voeg samen] [Andersom: alles naar M. Jansen] [Niet doen]"
    `);
    expect(town.changes).toStrictEqual([]);
    expect(above(town.presses("Ja, voeg samen"))).toMatchInlineSnapshot(`
      "Samengevoegd: alles staat nu bij Mies Jansen.

      [Bekijk]

      [Ongedaan maken] [Beheer]"
    `);
    expect(town.changes.map(({ kind }) => kind)).toMatchInlineSnapshot(`
      [
        "recorded",
        "recorded",
        "account-linked",
        "removed",
      ]
    `);
    expect(town.told).toMatchInlineSnapshot(`
      {
        "mies": "Sanne de Vries heeft als coördinator van Netwerk Dorp iets gewijzigd dat over jou gaat.

      - Je bent nu contactpersoon Budgethulp Dorp.
      - Gewijzigd in je gegevens: functie en organisatie.

      Klopt het niet? Geef het door aan de coördinator.

      [Bekijk mijn gegevens]",
      }
    `);
    expect(town.presses("Bekijk")).toContain("Functie: coach");
  });

  it("of organisations: seats, people, what is new, and which name stays", () => {
    const town = new Town();
    town.presses({ kind: "person-form", id: "mies" });
    town.presses("Opslaan", { organisation: "Voedselbank Dorp" });
    const pair = { from: organisation("voedselbank"), into: organisation("budgethulp") };
    expect(above(town.presses({ kind: "merge", ...pair }))).toMatchInlineSnapshot(`
      "Zijn Voedselbank Dorp en Budgethulp Dorp dezelfde? Dan gaat alles naar Budgethulp Dorp:

      - de plek contactpersoon Voedselbank Dorp
      - Mies Jansen hoort erbij
      - nieuw bij deze: waarvoor je belt
      - de naam Voedselbank Dorp blijft bekend
      - Voedselbank Dorp verdwijnt

      [Ja, voeg samen] [Andersom: alles naar Voedselbank Dorp] [Niet doen]"
    `);
    town.presses("Niet doen");
    expect(town.changes).toStrictEqual([]);
    town.presses({ kind: "person-form", id: "kees" });
    town.presses("Opslaan", { organisation: "Voedselbank Dorp" });
    expect(town.presses({ kind: "merge", ...pair })).toContain(
      "- Kees Bakker en Mies Jansen horen erbij",
    );
    expect(above(town.presses("Ja, voeg samen"))).toMatchInlineSnapshot(`
      "Samengevoegd: alles staat nu bij Budgethulp Dorp.

      [Bekijk]

      [Ongedaan maken] [Beheer]"
    `);
  });

  it("lists twelve lines and counts the others", () => {
    const lines = (extra: number) => {
      const town = new Town();
      town.happens(
        Array.from({ length: extra }, (_, at) => extraSeat(at)),
        byClock,
      );
      const pair = { from: organisation("leergeld"), into: organisation("gemeente") };
      const said = town.presses({ kind: "merge", ...pair });
      return said.split("\n").filter((line) => line.startsWith("- "));
    };
    const fit = 12 - lines(0).length;
    expect(lines(fit)).toHaveLength(12);
    expect(lines(fit).at(-1)).toBe("- Leergeld Dorp verdwijnt");
    expect(lines(fit + 1).at(-1)).toBe("- en nog 1");
  });

  it("says it again when something changed since", () => {
    const town = new Town();
    town.presses({ kind: "merge", from: person("kees"), into: person("mies") });
    const asked = town.last;
    town.presses({ kind: "who", id: "budget-contact" }, { who: "Kees Bakker" });
    town.last = asked;
    expect(above(town.presses("Ja, voeg samen"))).toMatchInlineSnapshot(`
      "Er is intussen iets veranderd. Kijk nog eens wat er weggaat.

      Zijn Kees Bakker en Mies Jansen dezelfde? Dan gaat alles naar Mies Jansen:

      - de plek contactpersoon Budgethulp Dorp
      - de plek plaatsvervangend coördinator van het netwerk
      - Kees Bakker verdwijnt

      [Ja, voeg samen] [Andersom: alles naar Kees Bakker] [Niet doen]"
    `);
    expect(town.changes).toStrictEqual([]);
  });

  it("is refused of the coordinator who asks, who can do it the other way round", () => {
    const town = new Town();
    const pair = { from: person("sanne"), into: person("kees") };
    expect(above(town.presses({ kind: "merge", ...pair }))).toMatchInlineSnapshot(`
      "Jezelf kun je niet laten opgaan in een ander. Doe het andersom.

      [Andersom: alles naar Sanne de Vries]"
    `);
    expect(town.presses("Andersom: alles naar Sanne de Vries")).toContain("Kees Bakker verdwijnt");
  });

  it("is refused of what is gone, of one and the same, and of two kinds", () => {
    const town = new Town();
    const mies = town.network.people.get(ids.person.parse("mies"));
    if (!mies) throw new Error("no mies");
    const value = { ...mies, id: ids.person.parse("gone-12345678-aaaa") };
    town.happens([{ kind: "recorded", part: "people", value }], byClock);
    for (const [from, into] of [
      [person("weg"), person("mies")],
      [person("mies"), person("weg")],
      [person("gone-12345678-aaaa"), person("mies")],
      [person("mies"), person("gone-12345678-aaaa")],
      [person("mies"), person("mies")],
      [organisation("weg"), organisation("leergeld")],
      [organisation("leergeld"), organisation("weg")],
      [organisation("leergeld"), person("mies")],
      [person("mies"), organisation("leergeld")],
      [
        { part: "seats", id: "leergeld-contact" },
        { part: "seats", id: "budget-contact" },
      ],
    ]) {
      expect(town.presses({ kind: "merge", from, into })).toContain(gone);
      expect(town.presses({ kind: "merge-sure", from, into, shown: "x" })).toContain(gone);
      expect(town.changes).toStrictEqual([]);
    }
  });
});
