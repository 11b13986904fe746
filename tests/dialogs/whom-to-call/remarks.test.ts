import { describe, expect, it } from "vitest";
import { type Answer, firstAnswer } from "../../../dialogs/whom-to-call/answer.ts";
import { ids } from "../../../src/domain/ids.ts";
import { leergeldNetwork, withSeat } from "../hand-over/stage.ts";
import { pressing, typing } from "../situation.ts";
import { turn } from "./take-turn.ts";

const theme = (id: string, more: object = {}): Answer =>
  firstAnswer({
    about: { kind: "theme", theme: ids.theme.parse(id), because: [], also: [], ...more },
  });
const shown = (answer: object, more: object = {}) =>
  turn({ happening: pressing({ kind: "answer", answer }), ...more }).text.replace(
    /\n\nSpoed:.*/s,
    "",
  );
const about = (kind: string, id: string, also?: readonly string[]) => ({
  ...{ about: { kind, [kind]: id, ...(also && { also }) }, from: 0, acute: false, marks: [] },
});

describe("the answer about an organisation, a person or the coordinator", () => {
  it("names the organisation, who can be called there, and themes", () => {
    expect(shown(about("organisation", "leergeld", []))).toMatchInlineSnapshot(`
      "Leergeld Dorp
      tel. 085 000 0101

      Jan van der Berg, contactpersoon Leergeld Dorp in Noord
      tel. 06 10001010 · mail jan@voorbeeld.example
      Afwezig tot en met 6 december
      Nu neemt waar: IJsbrand 't Hart, tel. 06 10001020 · mail ijsbrand@voorbeeld.example
      Bevestigd 12 dagen geleden door Jan van der Berg zelf.
      [Gesproken] [Geen gehoor] [Klopt niet meer]

      [Alle thema's]"
    `);
    expect(shown(about("organisation", "gemeente", ["school"]))).toMatchInlineSnapshot(`
      "Gemeente Dorp
      tel. 085 000 0101

      Hier staat nog geen contactpersoon bij.

      Sanne de Vries
      coördinator van het netwerk, denkt mee als je er niet uitkomt
      tel. 06 10001040 · mail sanne@voorbeeld.example

      [Schoolkosten] [Alle thema's]"
    `);
  });

  it("says in a line that the seat is empty", () => {
    expect(shown(about("organisation", "budgethulp", []))).toMatchInlineSnapshot(`
      "Budgethulp Dorp
      tel. 085 000 0101

      De plek van contactpersoon is leeg.

      [Alle thema's]"
    `);
  });

  it("names the person, and where they work when they cannot be called", () => {
    expect(shown(about("person", "mies"))).toMatchInlineSnapshot(`
      "Mies Jansen, contactpersoon Voedselbank Dorp
      tel. 06 10001030 · mail mies@voorbeeld.example
      Nu bereikbaar, tot 17.00 uur (ma–do 9.00–17.00)
      Bevestigd 9 maanden geleden. Waarschijnlijk verouderd.
      [Gesproken] [Geen gehoor] [Klopt niet meer]

      [Alle thema's]"
    `);
    const network = withSeat(leergeldNetwork(), "extra", {
      kind: "manager",
      organisation: ids.organisation.parse("leergeld"),
    });
    expect(shown(about("person", "lot"), { network })).toMatchInlineSnapshot(`
      "Lot Visser

      Deze persoon staat niet op de lijst als contactpersoon of webber.

      Leergeld Dorp
      tel. 085 000 0101

      Sanne de Vries
      coördinator van het netwerk, denkt mee als je er niet uitkomt
      tel. 06 10001040 · mail sanne@voorbeeld.example

      [Alle thema's]"
    `);
    expect(shown(about("person", "kees"))).toMatchInlineSnapshot(`
      "Kees Bakker, plaatsvervangend coördinator van het netwerk
      tel. 06 10001050 · mail kees@voorbeeld.example
      Nu bereikbaar, tot 17.00 uur (ma–do 9.00–17.00)
      Bevestigd 12 dagen geleden door Kees Bakker zelf.
      [Gesproken] [Geen gehoor] [Klopt niet meer]

      [Alle thema's]"
    `);
  });

  it("names the coordinator", () => {
    const answer = { about: { kind: "coordinator" }, from: 0, acute: false, marks: [] };
    expect(shown(answer)).toMatchInlineSnapshot(`
      "Coördinator van het netwerk

      Sanne de Vries, coördinator van het netwerk · Gemeente Dorp
      tel. 06 10001040 · mail sanne@voorbeeld.example
      Nu bereikbaar, tot 17.00 uur (ma–do 9.00–17.00)
      Plaatsvervanger: Kees Bakker, tel. 06 10001050 · mail kees@voorbeeld.example
      Bevestigd 12 dagen geleden door Sanne de Vries zelf.
      [Gesproken] [Geen gehoor] [Klopt niet meer]

      [Alle thema's]"
    `);
  });
});

describe("the answer where others read along", () => {
  const inGroup = { kind: "group" };

  it("has organisations and no names", () => {
    expect(shown(theme("school", { because: ["kamp"] }), inGroup)).toMatchInlineSnapshot(`
      "Schoolkosten

      Gemeente Dorp
      tel. 085 000 0101

      Leergeld Dorp
      tel. 085 000 0101

      In een groep noem ik alleen organisaties.

      [Stuur mij de namen]"
    `);
    expect(
      shown(theme("school", { also: ["voedsel"], both: true }), inGroup),
    ).toMatchInlineSnapshot(`
      "Schoolkosten

      Gemeente Dorp
      tel. 085 000 0101

      Leergeld Dorp
      tel. 085 000 0101

      Eten en voedselhulp

      Voedselbank Dorp
      Een pakket eten.
      tel. 085 000 0101

      In een groep noem ik alleen organisaties.

      [Stuur mij de namen]"
    `);
    expect(shown(about("organisation", "leergeld", []), inGroup)).toMatchInlineSnapshot(`
      "Leergeld Dorp
      tel. 085 000 0101

      In een groep noem ik alleen organisaties.

      [Stuur mij de namen]"
    `);
    expect(shown(about("person", "mies"), inGroup)).toMatchInlineSnapshot(
      `"Over mensen antwoord ik je alleen persoonlijk."`,
    );
    expect(shown(theme("energie"), inGroup)).toMatchInlineSnapshot(`
      "Energie en water

      Voor Energie en water staat nog niemand op de lijst van dit netwerk.

      In een groep noem ik alleen organisaties.

      [Stuur mij de namen]"
    `);
  });
});

describe("what to read", () => {
  const guides = (themes: readonly string[]) =>
    turn({ happening: pressing({ kind: "guides", themes }) }).text.replace(/\n\nSpoed:.*/s, "");

  it("is said of each theme of which there is something", () => {
    expect(guides(["school"])).toMatchInlineSnapshot(`
      "Om te lezen over Schoolkosten:

      Geldwijzer
      Wat school kost, en wie er mee kan betalen."
    `);
    expect(guides(["school", "rouw"])).toBe(guides(["school"]));
    expect(guides(["rouw"])).toMatchInlineSnapshot(`"Hierover heb ik nog geen leestips."`);
    expect(guides(["weg"])).toBe(guides(["rouw"]));
  });
});

describe("a text after the question what it is about", () => {
  const state = { kind: "asked", themes: ["school", "voedsel"], acute: false };
  const said = (text: string) => turn({ happening: typing(text), state }).text.split("\n")[0];

  it("is read as the answer to it", () => {
    expect(
      ["1", "2", "3", "iets anders", "schoolkosten", "honger"].map(said),
    ).toMatchInlineSnapshot(`
      [
        "Schoolkosten",
        "Eten en voedselhulp",
        "Kies dan zelf een thema:",
        "Kies dan zelf een thema:",
        "Schoolkosten",
        "Eten en voedselhulp, omdat je schrijft over honger.",
      ]
    `);
  });
});
