import { describe, expect, it } from "vitest";
import { firstAnswer } from "../../../dialogs/whom-to-call/answer.ts";
import { ids } from "../../../src/domain/ids.ts";
import { person, seat } from "../../fixtures/small-network.ts";
import { leergeldNetwork } from "../hand-over/stage.ts";
import { pressing, typing } from "../situation.ts";
import { answeredWith, turn, withContacts } from "./take-turn.ts";

const without = (text: string) => text.replace(/\n\nSpoed:.*/s, "");
const pressed = (action: object, more: object = {}) =>
  without(turn({ happening: pressing(action), ...more }).text);
const typed = (text: string, more: object = {}) =>
  without(turn({ happening: typing(text), ...more }).text);

describe("where nothing is answered yet", () => {
  it("the themes are shown, and more help to who did not find it", () => {
    expect(pressed({ kind: "themes", stuck: false })).toMatchInlineSnapshot(`
      "Kies een thema. Of beschrijf in een zin wat er speelt, zonder namen.

      [Energie en water] [Eten en voedselhulp] [Rouw en verlies] [Schoolkosten] [Schulden]

      Sanne de Vries
      coördinator van het netwerk, denkt mee als je er niet uitkomt
      tel. 06 10001040 · mail sanne@voorbeeld.example"
    `);
    expect(pressed({ kind: "themes", stuck: true })).toMatchInlineSnapshot(`
      "Kies dan zelf een thema:

      [Energie en water] [Eten en voedselhulp] [Rouw en verlies] [Schoolkosten] [Schulden]

      Sanne de Vries
      coördinator van het netwerk, denkt mee als je er niet uitkomt
      tel. 06 10001040 · mail sanne@voorbeeld.example

      [Schrijf de coördinator]"
    `);
    expect(pressed({ kind: "themes", stuck: false }, { kind: "group" })).toMatchInlineSnapshot(`
      "Kies een thema. Of beschrijf in een zin wat er speelt, zonder namen.

      [Energie en water] [Eten en voedselhulp] [Rouw en verlies] [Schoolkosten] [Schulden]"
    `);
  });

  it("a text about nothing that is known leads to a person", () => {
    expect(typed("de kat van de buren")).toMatchInlineSnapshot(`
      "Daarvoor heb ik niemand in dit netwerk. Zoek je hulp voor een kind of gezin? Kies een thema.

      Sanne de Vries
      coördinator van het netwerk, denkt mee als je er niet uitkomt
      tel. 06 10001040 · mail sanne@voorbeeld.example

      [Alle thema's] [Schrijf de coördinator]"
    `);
    expect(typed("de kat van de buren", { kind: "group" })).toMatchInlineSnapshot(`
      "Daarvoor heb ik niemand in dit netwerk. Zoek je hulp voor een kind of gezin? Kies een thema.

      [Alle thema's] [Schrijf de coördinator]"
    `);
  });

  it("an empty question is asked for once more", () => {
    expect(
      without(turn({ happening: pressing({ kind: "ask" }, { question: " " }) }).text),
    ).toMatchInlineSnapshot(`
        "Schrijf eerst in een zin wat er speelt, zonder namen.

        Waar loop je op vast?:
        [Wie bel ik?]"
      `);
  });

  it("a name that several have is asked back, unless more than eight have it", () => {
    const some = (count: number) => {
      const base = leergeldNetwork();
      const role = {
        kind: "contact",
        organisation: ids.organisation.parse("leergeld"),
        themes: [],
        areas: [],
      } as const;
      const many = Array.from({ length: count }, (_, at) => person(`bos-${at}`, `Eva Bos${at}`));
      return {
        ...base,
        people: many.reduce((all, one) => all.with(one.id, one), base.people),
        seats: many.reduce(
          (all, { id }) => all.with(seat(`s-${id}`, role, id).id, seat(`s-${id}`, role, id)),
          base.seats,
        ),
      };
    };
    expect(typed("wie is Eva", { network: some(2) })).toMatchInlineSnapshot(`
      "Ik vond er meer. Wie bedoel je?

      [Eva Bos1] [Eva Bos0] [Alle thema's]"
    `);
    expect(typed("wie is Eva", { network: some(9) })).toContain(
      "Daarvoor heb ik niemand in dit netwerk.",
    );
    const shown = (count: number) =>
      typed("wie is Eva", { network: some(count) }).match(/\[Eva Bos/g)?.length;
    expect([7, 8].map(shown)).toStrictEqual([7, 8]);
  });

  it("a consultation that is not on the list leads to who knows more", () => {
    expect(pressed({ kind: "table", table: "weg" })).toMatchInlineSnapshot(`
      "Dat overleg staat niet op de lijst van dit netwerk. De coördinator kan je verder helpen.

      Sanne de Vries
      coördinator van het netwerk, denkt mee als je er niet uitkomt
      tel. 06 10001040 · mail sanne@voorbeeld.example

      [Schrijf de coördinator]"
    `);
    expect(pressed({ kind: "table", table: "weg" }, { kind: "group" })).toMatchInlineSnapshot(`
      "Dat overleg staat niet op de lijst van dit netwerk. De coördinator kan je verder helpen.

      [Schrijf de coördinator]"
    `);
  });
});

describe("who can be reached at another moment", () => {
  const rouw = ids.theme.parse("rouw");
  const answer = firstAnswer({ about: { kind: "theme", theme: rouw, because: [], also: [] } });
  const state = answeredWith(answer);

  it("is named once, who stands in for two as well", () => {
    const base = withContacts(2);
    const deputies = ["anna", "bob"].map((name) =>
      seat(`d-${name}`, { kind: "deputy", of: ids.seat.parse(`c-${name}`) }, "mies"),
    );
    const gone = ["anna", "bob"].map((name) =>
      person(name, name === "anna" ? "Anna" : "Bob", { availability: { hours: [], absences: [] } }),
    );
    const network = {
      ...base,
      people: gone.reduce((all, one) => all.with(one.id, one), base.people),
      seats: deputies.reduce((all, one) => all.with(one.id, one), base.seats),
    };
    const first = (given: object) =>
      typed("en morgen?", { state, ...given })
        .split("\n\n")
        .find((line) => line.startsWith("Morgen "));
    expect(first({ network })).toBe("Morgen is bereikbaar: Mies Jansen.");
    expect(first({ network: withContacts(2) })).toBe("Morgen zijn bereikbaar: Anna en Bob.");
  });
});
