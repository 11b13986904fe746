import { describe, expect, test } from "vitest";
import {
  fragileBlocks,
  fragileLine,
  fragileMessage,
} from "../../../dialogs/report/fragile-message.ts";
import type { Shown } from "../../../dialogs/report/shown.ts";
import { Collection } from "../../../src/domain/collection.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import { fragileSpots } from "../../../src/domain/report/fragile.ts";
import { lookingAt } from "../../../src/domain/report/seat-status.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { keywordKnowledge as knowledge } from "../../fixtures/keyword-knowledge.ts";
import { tuesdayMorning as at, person, seat, smallNetwork } from "../../fixtures/small-network.ts";

const theme = ids.theme.parse;

const shown = (network: Network, asked: Shown["asked"] = []): Shown => ({
  ...{ network, knowledge, at },
  ...(asked && { asked }),
});
const card = (of: Shown) => messageToText(fragileMessage(of)).replace(/\n\nSpoed:[\s\S]*/, "");
const line = (network: Network) =>
  fragileLine(fragileSpots(lookingAt(network, at), []))
    .map(({ text }) => text)
    .join("");

/** So many themes, of which the first so many have so many webbers. */
function themed(count: number, webbers: readonly number[]): Network {
  const town = smallNetwork();
  const themes = Array.from({ length: count }, (_, number) => {
    const name = `Thema ${String(number + 1).padStart(2, "0")}`;
    return { id: theme(`t-${number}`), short: name, label: name, description: name };
  });
  const all = webbers.flatMap((many, of) =>
    Array.from({ length: many }, (_, at) => ({ of, id: `p-${of}-${at}` })),
  );
  return {
    ...town,
    organisations: Collection.of([]),
    themes: Collection.of(themes),
    people: Collection.of([...town.people, ...all.map(({ id }) => person(id, `Naam ${id}`))]),
    seats: Collection.of(
      all.map(({ of, id }) => seat(`w-${id}`, { kind: "webber", theme: theme(`t-${of}`) }, id)),
    ),
  };
}

describe("where the network is thin", () => {
  test("is said of themes, organisations, contacts, and who was named most", () => {
    const asked = [
      { outcome: "answered", theme: theme("school"), week: "2026-W48", times: 7 },
      { outcome: "answered", theme: theme("school"), week: "2026-W45", times: 2 },
      { outcome: "answered", theme: theme("school"), week: "2026-W44", times: 100 },
    ] as const;
    expect(card(shown(smallNetwork(), asked))).toMatchInlineSnapshot(`
      "Waar het netwerk kwetsbaar is

      Thema's met minder dan twee webbers

      - Energie en water: geen webber
      - Eten en voedselhulp: geen webber
      - Rouw en verlies: geen webber
      - Schoolkosten: alleen Fatima El Amrani
      - Schulden: geen webber

      Organisaties die aan één persoon hangen

      - Voedselbank Dorp: alleen Mies Jansen

      Contactpersonen zonder plaatsvervanger

      - contactpersoon Voedselbank Dorp

      Webbers die het meest genoemd zijn, in 4 weken

      - Schoolkosten: 9 keer, Fatima El Amrani"
    `);
  });

  test("is said without who was named when that could not be read", () => {
    const { asked: _, ...unread } = shown(smallNetwork());
    expect(card(unread)).toBe(card(shown(smallNetwork())));
    expect(card(unread)).not.toContain("het meest genoemd");
  });

  test("is nowhere when each theme has two webbers", () => {
    const network = themed(1, [2]);
    expect(card(shown(network))).toMatchInlineSnapshot(`
      "Waar het netwerk kwetsbaar is

      Ik zie nu geen plek waar het op één persoon aankomt."
    `);
    expect(line(network)).toBe("");
    expect(fragileMessage(shown(network)).summary).toBe("Waar het netwerk kwetsbaar is");
    expect(fragileMessage(shown(network)).blocks.at(-1)?.kind).toBe("emergency");
  });

  test.each([
    [8, 8, false],
    [9, 8, true],
  ])("of %i themes lists %i, and counts the others: %s", (count, listed, isMore) => {
    const text = card(shown(themed(count, [])));
    expect(text.match(/- Thema \d\d: geen webber/g)).toHaveLength(listed);
    expect(text.includes("En nog 1")).toBe(isMore);
  });

  test("on paper is all of it", () => {
    const blocks = fragileBlocks(shown(themed(9, [])), Number.POSITIVE_INFINITY);
    expect(messageToText({ summary: "", blocks }).match(/geen webber/g)).toHaveLength(9);
  });
});

describe("the thinnest places in a line", () => {
  test("are two themes and two organisations, and how many more", () => {
    expect(line(smallNetwork())).toMatchInlineSnapshot(
      `"Energie en water heeft geen webber · Eten en voedselhulp heeft geen webber · Voedselbank Dorp hangt aan één persoon · en nog 3."`,
    );
  });

  test.each([
    [[0], "Thema 01 heeft geen webber."],
    [[1], "Thema 01 heeft één webber."],
    [[1, 0], "Thema 01 heeft één webber · Thema 02 heeft geen webber."],
    [[0, 0, 0], "Thema 01 heeft geen webber · Thema 02 heeft geen webber · en nog 1."],
    [[2, 1], "Thema 02 heeft één webber."],
  ])("of themes with %j webbers", (webbers, said) => {
    expect(line(themed(webbers.length, webbers))).toBe(said);
  });
});
