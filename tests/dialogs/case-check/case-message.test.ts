import { describe, expect, it } from "vitest";
import { type Checked, caseMessage } from "../../../dialogs/case-check/case-message.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import { times } from "../../../src/domain/time.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { person, seat, smallNetwork } from "../../fixtures/small-network.ts";

const theme = ids.theme.parse;
const about = (id: string, ...because: readonly string[]) => ({ theme: theme(id), because });

function shown(themes: Checked["themes"], more: Partial<Checked> = {}) {
  return caseMessage({
    ...{ network: smallNetwork(), emergencyLines: [], themes },
    ...{ today: times.day.parse("2026-11-24"), inGroup: false, toldTooMuch: false, acute: false },
    ...more,
  });
}
const text = (...given: Parameters<typeof shown>) => messageToText(shown(...given)).trim();

/** So many more webbers of school, who work somewhere or not. */
function webbers(count: number, organisation?: string): Network {
  const town = smallNetwork();
  const at =
    organisation === undefined ? {} : { organisation: ids.organisation.parse(organisation) };
  const people = Array.from({ length: count }, (_, one) => person(`p-${one}`, `Naam ${one}`, at));
  const seats = people.map(({ id }) =>
    seat(`w-${id}`, { kind: "webber", theme: theme("rouw") }, id),
  );
  return {
    ...town,
    people: people.reduce((all, one) => all.with(one.id, one), town.people),
    seats: seats.reduce((all, one) => all.with(one.id, one), town.seats),
  };
}

describe("what a case comes to", () => {
  it("is each theme with who is there, why, and what is missing", () => {
    const themes = [
      about("school", "schoolreis"),
      about("schulden"),
      about("voedsel", "eten", "honger"),
    ];
    expect(text(themes)).toMatchInlineSnapshot(`
      "Deze casus raakt 3 thema's

      Schoolkosten, omdat er staat schoolreis. Webber: Fatima El Amrani · contactpersoon: Jan van der Berg

      Schulden. Niemand. Dit thema mist iemand.

      Eten en voedselhulp, omdat er staat eten en honger. Geen webber · contactpersoon: Mies Jansen

      Wat er mist, bij 2 thema's:

      - Schulden: niemand op de lijst
      - Eten en voedselhulp: wel contactpersonen, geen webber

      Ik heb dit meegeteld in de gaten van het netwerk. De casus zelf niet.

      [Nog een casus]

      Spoed:"
    `);
    expect(shown(themes).summary).toBe("Deze casus raakt 3 thema's");
  });

  it("is complete when there is a webber for each theme", () => {
    expect(text([about("school", "schoolreis")])).toMatchInlineSnapshot(`
      "Deze casus raakt 1 thema

      Schoolkosten, omdat er staat schoolreis. Webber: Fatima El Amrani · contactpersoon: Jan van der Berg

      Voor elk thema is er een webber.

      [Nog een casus]

      Spoed:"
    `);
  });

  it("counts nothing when there is somebody to call", () => {
    expect(text([about("voedsel")])).not.toContain("Ik heb dit meegeteld");
    expect(text([about("rouw")])).toContain("Ik heb dit meegeteld");
  });

  it("is nothing when no theme is known", () => {
    expect(text([])).toMatchInlineSnapshot(`
      "Ik herken in deze casus geen thema van dit netwerk. Schrijf erbij wat het gezin nodig heeft.

      [Nog een casus]

      Spoed:"
    `);
  });

  it("names three words that led to it, and three people", () => {
    const said = text([about("rouw", "a", "b", "c", "d")], { network: webbers(4) });
    expect(said).toContain("Rouw en verlies, omdat er staat a, b en c. ");
    expect(said).toMatch(/Webber: Naam \d, Naam \d, Naam \d en nog 1\n/);
    expect(text([about("rouw")], { network: webbers(3) })).toMatch(
      /Webber: Naam \d, Naam \d en Naam \d\n/,
    );
  });

  it("names who is webber and contact once", () => {
    const town = smallNetwork();
    const own = seat("webber-voedsel", { kind: "webber", theme: theme("voedsel") }, "mies");
    const said = text([about("voedsel")], {
      network: { ...town, seats: town.seats.with(own.id, own) },
    });
    expect(said).toContain("Eten en voedselhulp. Webber: Mies Jansen\n");
  });

  it("in a group names where people work, and who agreed to be named", () => {
    const inGroup = { inGroup: true };
    expect(text([about("school")], inGroup)).toContain("Webber: Gemeente Dorp · contactpersoon: ");
    expect(text([about("rouw")], { network: webbers(2, "gemeente"), ...inGroup })).toContain(
      "Webber: Gemeente Dorp\n",
    );
    const network = webbers(1, "gemeente");
    const one = network.people.get(ids.person.parse("p-0"));
    if (!one) throw new Error("nobody");
    const people = network.people.with(one.id, { ...one, shownInGroups: true });
    expect(text([about("rouw")], { network: { ...network, people }, ...inGroup })).toContain(
      "Webber: Naam 0\n",
    );
  });

  it("in a group counts people of whom it is not known where they work", () => {
    const of = (count: number) => text([about("rouw")], { network: webbers(count), inGroup: true });
    expect(of(1)).toContain("Webber: 1 mens\n");
    expect(of(2)).toContain("Webber: 2 mensen\n");
  });

  it("says when too much was told, and where help is first when it cannot wait", () => {
    expect(text([about("school")], { toldTooMuch: true })).toContain(
      "Laat namen en nummers van gezinnen liever weg. Ik bewaar de casus niet.\n\n[Nog een casus]",
    );
    const kinds = (acute: boolean) =>
      shown([about("school")], { acute }).blocks.map(({ kind }) => kind);
    expect(kinds(true)[0]).toBe("emergency");
    expect(kinds(false).at(-1)).toBe("emergency");
    expect(kinds(true).filter((kind) => kind === "emergency")).toHaveLength(1);
  });
});
