import { describe, expect, it } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import { townAfter } from "../../domain/meeting/town.ts";
import { person, smallNetwork } from "../../fixtures/small-network.ts";
import { nominated, presses, says } from "./stage.ts";

const fills = (form: Readonly<Record<string, string>>, more = {}) =>
  presses({ kind: "nominate-filled" }, form, more);

/** So many people who are called the same. */
function namesakes(count: number): Network {
  const town = smallNetwork();
  const all = Array.from({ length: count }, (_, at) => person(`p-${at}`, "Ans Smit"));
  return { ...town, people: all.reduce((known, one) => known.with(one.id, one), town.people) };
}

describe("the form for who should be webber", () => {
  it("asks a theme, by name, and who", () => {
    const form = presses({ kind: "nominate-form" });
    expect(form.text).toMatchInlineSnapshot(`
      "Als ik niet meer weet wat ik moet doen, dan bel ik … Wie is dat voor jou?

      Thema:
      Naam:
      [Draag voor]"
    `);
    expect(form.fields).toMatchInlineSnapshot(`
      [
        {
          "kind": "choice",
          "label": "Thema",
          "name": "theme",
          "options": [
            {
              "label": "Energie en water",
              "value": "energie",
            },
            {
              "label": "Eten en voedselhulp",
              "value": "voedsel",
            },
            {
              "label": "Rouw en verlies",
              "value": "rouw",
            },
            {
              "label": "Schoolkosten",
              "value": "school",
            },
            {
              "label": "Schulden",
              "value": "schulden",
            },
          ],
          "required": true,
        },
        {
          "kind": "text",
          "label": "Naam",
          "maxLength": 80,
          "name": "who",
          "required": true,
        },
      ]
    `);
    expect(form.outcome.say[0]?.as).toBe("new");
  });

  it("holds the theme of the list it stood under", () => {
    const form = presses({ kind: "nominate-form", theme: "schulden" });
    expect(form.fields.map(({ value }) => value)).toStrictEqual(["schulden", undefined]);
    expect(says("voordragen").text).toBe(presses({ kind: "nominate-form" }).text);
  });

  it("comes back for what is missing, with what was filled in", () => {
    const theme = fills({ theme: "weg", who: "Jan van der Berg" });
    expect(theme.text.split("\n")[0]).toBe("Voor welk thema? Kies het hier.");
    expect(theme.fields.map(({ value }) => value)).toStrictEqual([undefined, "Jan van der Berg"]);
    const name = fills({ theme: "schulden", who: "  " });
    expect(name.text.split("\n")[0]).toBe("Ik zie nog geen naam. Wie draag je voor?");
    expect(name.fields.map(({ value }) => value)).toStrictEqual(["schulden", undefined]);
    const none = fills({});
    expect(none.text.split("\n")[0]).toBe("Voor welk thema? Kies het hier.");
  });

  it("takes eighty signs of a name, and no half sign", () => {
    const long = fills({ theme: "weg", who: `${"x".repeat(79)}😀` });
    expect(long.fields[1]?.value?.isWellFormed()).toBe(true);
    expect(long.fields[1]?.value).toHaveLength(80);
  });

  it("is for who has a seat", () => {
    const no = "Voordragen is voor wie een plek heeft in dit netwerk.";
    const network = namesakes(1);
    const more = { network, person: "p-0" };
    expect(presses({ kind: "nominate-form" }, {}, more).text).toBe(no);
    expect(fills({ theme: "schulden", who: "Jan van der Berg" }, more).text).toBe(no);
    expect(says("ik draag Jan van der Berg voor als webber schulden", more).text).toBe(no);
    const naming = { kind: "nominate", person: "jan", theme: "schulden" };
    expect(presses(naming, {}, more).text).toBe(no);
  });
});

describe("who is meant by a name", () => {
  const said = (name: string, network = smallNetwork()) =>
    fills({ theme: "schulden", who: name }, { network });

  it("is whoever is called so, also by a part of the name", () => {
    expect(said("Jan van der Berg").text).toBe(
      "Genoteerd: Jan van der Berg als webber voor schulden. De coördinator beslist of ik het vraag.",
    );
    expect(said("Mies").text).toContain("Genoteerd: Mies Jansen als webber");
    for (const self of ["mij", "mijzelf", "mezelf", "mij zelf", "ikzelf"]) {
      expect(said(self).text).toBe(
        "Genoteerd: jijzelf als webber voor schulden. De coördinator beslist of ik je vraag.",
      );
    }
  });

  it("is nobody when nobody is called so: then there is the coordinator", () => {
    expect(said("Henk Onbekend").text).toMatchInlineSnapshot(`
      "Ik vind “Henk Onbekend” niet in dit netwerk. De coördinator kan iemand toevoegen.

      [Bericht aan de coördinator]"
    `);
    expect(said("Henk Onbekend").changes).toStrictEqual([]);
  });

  it("is asked of more with one name, with where they work", () => {
    const network = namesakes(2);
    const gemeente = ids.organisation.parse("gemeente");
    const one = person("p-0", "Ans Smit", { organisation: gemeente });
    const people = network.people.with(one.id, one);
    expect(said("Ans Smit", { ...network, people }).text).toMatchInlineSnapshot(`
      "Er is meer dan één “Ans Smit”. Wie bedoel je?

      [Ans Smit · Gemeente Dorp] [Ans Smit]"
    `);
  });

  it.each([
    [6, false],
    [7, true],
  ])("of %i shows six; there are more: %s", (count, isMore) => {
    const { text } = said("Ans Smit", namesakes(count));
    expect(text.match(/\[Ans Smit\]/g)).toHaveLength(6);
    expect(text.endsWith("en nog 1")).toBe(isMore);
  });
});

describe("what comes of naming somebody", () => {
  const naming = (who: string, theme = "schulden") => ({ kind: "nominate", person: who, theme });

  it("is nothing when the person or the theme is gone", () => {
    expect(presses(naming("weg")).text).toBe("Deze persoon staat niet meer in het netwerk.");
    expect(presses(naming("jan", "weg")).text).toBe("Dit thema staat niet meer in het netwerk.");
    expect(presses(naming("fatima", "school")).text).toBe(
      "Fatima El Amrani is al webber voor schoolkosten.",
    );
  });

  it("is what the coordinator reads, with what can be done", () => {
    expect(presses(naming("jan")).told).toMatchInlineSnapshot(`
      [
        "Fatima El Amrani draagt Jan van der Berg voor als webber voor schulden.

      [Vraag Jan van der Berg] [Niet doen]

      Je krijgt dit als coördinator van Netwerk Dorp.",
      ]
    `);
    expect(presses(naming("fatima")).told).toMatchInlineSnapshot(`
      [
        "Fatima El Amrani wil zelf webber voor schulden worden.

      [Vraag Fatima El Amrani] [Niet doen]

      Je krijgt dit als coördinator van Netwerk Dorp.",
      ]
    `);
  });

  it("by the coordinator is decided at once", () => {
    const own = presses(naming("jan"), {}, { person: "sanne" });
    expect(own.text).toMatchInlineSnapshot(`
      "Genoteerd: Jan van der Berg als webber voor schulden. De coördinator beslist of ik het vraag.

      [Vraag Jan van der Berg] [Niet doen]"
    `);
    expect(own.told).toStrictEqual([]);
  });

  it("is a voice more, of which each is counted once", () => {
    const network = townAfter([nominated({ seconds: [ids.person.parse("kees")] })]);
    const again = presses(naming("jan"), {}, { network, person: "kees" });
    expect(again.text).toBe("Je droeg Jan van der Berg al voor.");
    const third = presses(naming("jan"), {}, { network, person: "mies" });
    expect(third.text).toBe(
      "Genoteerd: jij draagt Jan van der Berg ook voor. 3 mensen zeggen dit nu.",
    );
    expect(third.told).toStrictEqual([]);
    const other = presses(naming("jan", "rouw"), {}, { network, person: "mies" });
    expect(other.changes).toMatchObject([{ kind: "webber-nominated" }]);
  });

  it("stays when there is no coordinator, and that is said", () => {
    const town = smallNetwork();
    const seats = town.seats
      .without(ids.seat.parse("coordinator"))
      .without(ids.seat.parse("coordinator-deputy"));
    const alone = presses(naming("jan"), {}, { network: { ...town, seats } });
    expect(alone.text).toBe(
      "Genoteerd: Jan van der Berg als webber voor schulden. De coördinator beslist of ik het vraag. Er is nu geen coördinator die ik het kan laten weten. De voordracht blijft staan.",
    );
    expect(alone.changes).toHaveLength(1);
    expect(alone.told).toStrictEqual([]);
  });
});
