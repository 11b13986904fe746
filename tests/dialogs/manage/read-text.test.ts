import { describe, expect, it } from "vitest";
import { Town } from "./town.ts";

/** Without the emergency lines, which stand under everything. */
const above = (said: string) => said.slice(0, said.indexOf("Spoed")).trim();
const secondOf = (name: string) => {
  const town = new Town();
  town.presses(
    { kind: "organisation-save", was: "", sure: true },
    { name, kind: "formal", domain: "debt" },
  );
  town.presses({ kind: "person-save", was: "", sure: true }, { name: "Mies Jansen" });
  return town;
};

describe("what a coordinator types", () => {
  it("shows the menu, and how often who was not there is told", () => {
    expect(above(new Town().types("beheer"))).toMatchInlineSnapshot(`
      "Wat wil je doen in Netwerk Dorp?

      [Zoek en wijzig] [Organisatie toevoegen] [Persoon toevoegen] [Plek toevoegen] [Wat staat er dubbel?] [Doel] [Noodlijnen] [Wie heeft wat gewijzigd?]

      Wie niet bij een overleg was, hoort elke maand wat er is besloten."
    `);
  });

  it.each([
    ["voeg een organisatie toe", "Welke organisatie komt erbij?"],
    ["voeg iemand toe", "Wie komt erbij?"],
    ["voeg een plek toe", "Wat voor plek komt erbij?"],
    ["stel het doel in", "Wat is het gezamenlijke doel van het netwerk? Eén zin."],
    ["noodlijnen", "De noodlijnen van jullie eigen regio."],
    ["dubbelen", "Er staat niets dubbel in dit netwerk"],
    ["wijzigingen", "Er is nog niets gewijzigd."],
    ["wijzig organisatie Leergeld Dorp", "Gegevens van Leergeld Dorp"],
    ["wijzig persoon Mies Jansen", "Gegevens van Mies Jansen"],
    ["wijzig organisatie Mies Jansen", "Mies Jansen vind ik niet in dit netwerk."],
    ["wijzig persoon Leergeld Dorp", "Leergeld Dorp vind ik niet in dit netwerk."],
    ["beëindig organisatie Leergeld Dorp", "Wil je organisatie Leergeld Dorp beëindigen?"],
    ["beëindig plekken van Mies Jansen", "Wil je de plekken van Mies Jansen beëindigen?"],
    ["voeg Mies Jansen en Mies Jansen samen", "Mies Jansen\n\nMies Jansen\ntel. 06 10001030"],
  ])("goes straight to it: %s", (text, said) => {
    expect(new Town().types(text).slice(0, said.length)).toBe(said);
  });

  it("lets choose which of two is to be changed or ended", () => {
    const town = secondOf("Leergeld Dorp");
    expect(above(town.types("wijzig organisatie Leergeld Dorp"))).toMatchInlineSnapshot(`
      "Ik vind er meer dan één. Wie bedoel je?

      [Leergeld Dorp] [Leergeld Dorp]"
    `);
    expect(town.presses("Leergeld Dorp")).toContain("Soort: ");
    expect(above(town.types("beëindig organisatie Leergeld Dorp"))).toMatchInlineSnapshot(`
      "Ik vind er meer dan één. Wie bedoel je?

      [Leergeld Dorp] [Leergeld Dorp]"
    `);
    expect(above(town.types("beëindig plekken van Mies Jansen"))).toMatchInlineSnapshot(`
      "Ik vind er meer dan één. Wie bedoel je?

      [Mies Jansen] [Mies Jansen]"
    `);
    expect(above(town.types("voeg Mies Jansen en Kees Bakker samen"))).toMatchInlineSnapshot(`
      "Ik vind er meer dan één. Wie bedoel je?

      [Mies Jansen] [Mies Jansen]"
    `);
    expect(above(town.types("wijzigingen van Leergeld Dorp"))).toMatchInlineSnapshot(`
      "Ik vind er meer dan één. Wie bedoel je?

      [Leergeld Dorp] [Leergeld Dorp]"
    `);
  });

  it("lets a name that is not there be typed again", () => {
    expect(above(new Town().types("wijzigingen van Nergens"))).toMatchInlineSnapshot(`
      "Nergens vind ik niet in dit netwerk. Controleer de naam.

      Naam:
      [Zoek]"
    `);
    expect(above(new Town().types("beëindig organisatie Nergens"))).toMatchInlineSnapshot(`
      "Nergens vind ik niet in dit netwerk. Controleer de naam.

      Naam:
      [Zoek]"
    `);
  });

  it("keeps the fuller of two that are the same, and asks what is the same as one of another kind", () => {
    const town = new Town();
    expect(town.types("voeg Mies Jansen en Kees Bakker samen")).toContain("Kees Bakker verdwijnt");
    town.presses({ kind: "who", id: "budget-contact" }, { who: "Kees Bakker" });
    expect(town.types("voeg Mies Jansen en Kees Bakker samen")).toContain("Mies Jansen verdwijnt");
    expect(town.types("voeg Leergeld Dorp en Gemeente Dorp samen")).toContain(
      "Gemeente Dorp verdwijnt",
    );
    expect(town.types("voeg Gemeente Dorp en Leergeld Dorp samen")).toContain(
      "Gemeente Dorp verdwijnt",
    );
    expect(above(town.types("voeg Mies Jansen en Leergeld Dorp samen"))).toMatchInlineSnapshot(`
      "Welke is dezelfde als Mies Jansen?

      Naam:
      [Vergelijk]"
    `);
  });
});

describe("looking for a name", () => {
  it("asks for it, and says when there is none", () => {
    const town = new Town();
    expect(above(town.presses({ kind: "find-form" }))).toMatchInlineSnapshot(`
      "Welke organisatie of persoon zoek je?

      Naam:
      [Zoek]"
    `);
    expect(town.fields).toStrictEqual([
      { kind: "text", name: "name", label: "Naam", required: true, maxLength: 120 },
    ]);
    expect(above(town.presses("Zoek", { name: "" }))).toMatchInlineSnapshot(`
      "Vul een naam in.

      Naam:
      [Zoek]"
    `);
    expect(above(town.presses("Zoek", { name: `Q${"x".repeat(70)}` }))).toMatchInlineSnapshot(`
      "Qxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… vind ik niet in dit netwerk. Controleer de naam.

      Naam:
      [Zoek]"
    `);
  });

  it("shows at most ten to choose from, a person with where they work", () => {
    const town = new Town();
    const noor = (more: object) =>
      town.presses({ kind: "person-save", was: "" }, { name: "Noor Kuipers", ...more });
    noor({ organisation: "Leergeld Dorp" });
    noor({});
    expect(above(town.presses({ kind: "find" }, { name: "Noor Kuipers" }))).toMatchInlineSnapshot(`
      "Ik vind er meer dan één. Wie bedoel je?

      [Noor Kuipers] [Noor Kuipers, Leergeld Dorp]"
    `);
    for (let at = 0; at < 9; at++) noor({});
    town.presses({ kind: "find" }, { name: "Noor Kuipers" });
    expect(town.last?.say[0]?.message.blocks[1]).toHaveProperty("buttons.length", 10);
    town.types("wijzigingen van Noor Kuipers");
    expect(town.last?.say[0]?.message.blocks[1]).toHaveProperty("buttons.length", 10);
  });
});

describe("who may not", () => {
  it("hears who does, and can write them", () => {
    const town = new Town();
    expect(above(town.types("beheer", { person: "mies" }))).toMatchInlineSnapshot(`
      "Het netwerk beheren doet de coördinator: Sanne de Vries. Wil je iets laten wijzigen, schrijf dan een bericht.

      [Schrijf de coördinator]"
    `);
    expect(town.last).toMatchObject({ changes: [], tell: [], counts: [], state: { kind: "keep" } });
  });
});
