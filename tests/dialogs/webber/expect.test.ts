import { describe, expect, it } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { townAfter } from "../../domain/meeting/town.ts";
import { seat, smallNetwork } from "../../fixtures/small-network.ts";
import { presses, says } from "./stage.ts";

const kept = (words: object, id = "webber-school") => ({
  kind: "expectation-set" as const,
  expectation: { id: ids.seat.parse(id), person: ids.person.parse("fatima"), ...words },
});
const both = { mayExpect: "Ik bel terug.", needs: "Tijd." };
const known = townAfter([kept(both)]);
const fills = (form: Readonly<Record<string, string>>, network = known) =>
  presses({ kind: "expect" }, form, { network });

describe("the form for what one may expect of a webber", () => {
  it("is empty before anything was said", () => {
    const form = says("verwachtingen");
    expect(form.text).toMatchInlineSnapshot(`
      "Anderen zien dit op de lijst van webbers, achter je naam.

      Wat anderen van mij mogen verwachten:
      Wat ik nodig heb:
      [Bewaar]"
    `);
    expect(form.fields).toMatchInlineSnapshot(`
      [
        {
          "kind": "text",
          "label": "Wat anderen van mij mogen verwachten",
          "maxLength": 300,
          "multiline": true,
          "name": "mayExpect",
          "required": false,
        },
        {
          "kind": "text",
          "label": "Wat ik nodig heb",
          "maxLength": 300,
          "multiline": true,
          "name": "needs",
          "required": false,
        },
      ]
    `);
    expect(form.changes).toStrictEqual([]);
  });

  it("holds what was said before", () => {
    expect(
      says("verwachtingen", { network: known }).fields.map(({ value }) => value),
    ).toStrictEqual([...["Ik bel terug.", "Tijd."]]);
    expect(presses({ kind: "expect-form" }, {}, { network: known }).text).toMatchInlineSnapshot(`
      "Anderen zien dit op de lijst van webbers, achter je naam.

      Wat anderen van mij mogen verwachten: Ik bel terug.
      Wat ik nodig heb: Tijd.
      [Bewaar]"
    `);
  });

  it("is not for who is no webber", () => {
    const no = "Dit is voor webbers. Je bent nu geen webber.";
    expect(says("verwachtingen", { person: "jan" }).text).toBe(no);
    expect(presses({ kind: "expect" }, both, { person: "jan" }).text).toBe(no);
    expect(presses({ kind: "stop" }, {}, { person: "jan" }).text).toBe(no);
  });

  it("comes back without what may not be kept, with the reason, and the rest as it was", () => {
    const again = fills({ mayExpect: "Bel 06 12345678 gerust", needs: "Koffie" });
    expect(again.text).toMatchInlineSnapshot(`
      "Hier staat een telefoonnummer in. Dat heb ik weggelaten. Klopt het zo, bewaar het dan.

      Wat anderen van mij mogen verwachten: Bel [telefoonnummer weggelaten] gerust
      Wat ik nodig heb: Koffie
      [Bewaar]"
    `);
    expect(again.changes).toStrictEqual([]);
    const spoken = says("wat heb ik nodig: bel 06 12345678", { network: known });
    expect(spoken.fields.map(({ value }) => value)).toMatchInlineSnapshot(`
      [
        "Ik bel terug.",
        "bel [telefoonnummer weggelaten]",
      ]
    `);
  });

  it("names each kind of what may not be kept once", () => {
    const again = fills({ mayExpect: "06 12345678", needs: "06 12345679 of x@y.nl" });
    expect(again.text.split("\n")[0]).toMatchInlineSnapshot(
      `"Hier staat een telefoonnummer en een mailadres in. Dat heb ik weggelaten. Klopt het zo, bewaar het dan."`,
    );
  });

  it.each(["mayExpect", "needs"])("takes three hundred signs of %s and no more", (name) => {
    const [fine, long] = ["a".repeat(300), "a".repeat(301)];
    expect(fills({ ...both, [name]: fine }).changes).toStrictEqual([
      kept({ ...both, [name]: fine }),
    ]);
    const again = fills({ ...both, [name]: long });
    expect(again.changes).toStrictEqual([]);
    expect(again.text).toContain("Dit is te lang. Zeg het in hooguit 300 tekens.");
    expect(again.fields.find((field) => field.name === name)?.value).toBe(fine);
  });
});

describe("what a webber says", () => {
  it("is read back with the way to change it", () => {
    const said = fills({ mayExpect: " Ik   luister. ", needs: "Rust" });
    expect(said.text).toMatchInlineSnapshot(`
      "Genoteerd.

      Anderen mogen van je verwachten: “Ik luister.”

      Jij hebt nodig: “Rust”

      [Verwachtingen]"
    `);
    expect(said.changes).toStrictEqual([kept({ mayExpect: "Ik luister.", needs: "Rust" })]);
    expect(said.outcome.say[0]?.as).toBe("replacement");
  });

  it("of one of both leaves the other; emptied in the form it is gone", () => {
    expect(says("wat heb ik nodig: rust", { network: known }).changes).toStrictEqual([
      kept({ ...both, needs: "rust" }),
    ]);
    const one = fills({ mayExpect: "", needs: "Rust" });
    expect(one.changes).toStrictEqual([kept({ needs: "Rust" })]);
    expect(one.text).toBe("Genoteerd.\n\nJij hebt nodig: “Rust”\n\n[Verwachtingen]");
    const other = fills({ mayExpect: "Rust", needs: "" });
    expect(other.text).toBe(
      "Genoteerd.\n\nAnderen mogen van je verwachten: “Rust”\n\n[Verwachtingen]",
    );
    expect(fills({ mayExpect: "", needs: "" }).text).toBe(
      "Goed, er staat nu niets meer.\n\n[Verwachtingen]",
    );
  });

  it("counts for each theme of theirs", () => {
    const theme = ids.theme.parse("rouw");
    const rouw = seat("webber-rouw", { kind: "webber", theme }, "fatima");
    const network = { ...smallNetwork(), seats: smallNetwork().seats.with(rouw.id, rouw) };
    const { changes } = fills({ mayExpect: "Rust", needs: "" }, network);
    expect(changes).toHaveLength(2);
    expect(changes).toContainEqual(kept({ mayExpect: "Rust" }));
    expect(changes).toContainEqual(kept({ mayExpect: "Rust" }, "webber-rouw"));
  });
});

describe("who stops as webber", () => {
  /** Fatima is webber of so many themes. */
  function webberOf(count: number) {
    const themes = Array.from({ length: count }, (_, at) => ids.theme.parse(`t-${at}`));
    const seats = themes.map((theme) => seat(`w-${theme}`, { kind: "webber", theme }, "fatima"));
    const town = smallNetwork();
    const rest = town.seats.without(ids.seat.parse("webber-school"));
    const network = { ...town, seats: seats.reduce((all, one) => all.with(one.id, one), rest) };
    return {
      ...network,
      themes: themes.reduce(
        (all, id) => all.with(id, { id, short: id, label: id, description: id }),
        town.themes,
      ),
    };
  }

  it("gets a button for each seat, six at most", () => {
    expect(presses({ kind: "stop" }).text).toMatchInlineSnapshot(`
      "Fijn dat je het zegt. Met de knop zoeken we wie je plek overneemt.

      [Draag over: webber schoolkosten]"
    `);
    const six = presses({ kind: "stop" }, {}, { network: webberOf(6) }).text;
    expect(six.match(/\[Draag over/g)).toHaveLength(6);
    expect(six).not.toContain("en nog");
    const seven = presses({ kind: "stop" }, {}, { network: webberOf(7) }).text;
    expect(seven.match(/\[Draag over/g)).toHaveLength(6);
    expect(seven.endsWith("en nog 1")).toBe(true);
  });
});
