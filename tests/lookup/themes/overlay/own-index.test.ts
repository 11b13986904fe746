import { describe, expect, it } from "vitest";
import { ownMatches } from "../../../../src/lookup/themes/overlay/likeness.ts";
import {
  holdersOf,
  indexOwn,
  type OwnIndex,
} from "../../../../src/lookup/themes/overlay/own-index.ts";
import { rootsOf } from "../../../../src/lookup/themes/overlay/roots.ts";
import { background, theme } from "./town-themes.ts";

const halfMegabyte = 500_000;

const bytesOf = ({ weights, sizes, starts, phrases, checks }: OwnIndex): number =>
  [weights, sizes, starts, phrases, checks].reduce((sum, { byteLength }) => sum + byteLength, 0);

const holders = (index: OwnIndex, word: string): readonly number[] => {
  const found: number[] = [];
  for (const root of rootsOf(word)) holdersOf(index, root, (phrase) => found.push(phrase));
  return found;
};

/** Two thousand texts of five hundred kilobytes, each of as many different short words as fit. */
const most = (() => {
  let word = 0;
  return Array.from({ length: 2_000 }, () => {
    let text = "";
    while (text.length < 246) text += `${(word++ % 40_000).toString(36)} `;
    return text;
  });
})();

describe("the index of a network's own phrases", () => {
  it("finds each phrase that holds a word, over all themes", () => {
    const index = indexOwn(
      [
        theme("b", { situations: ["Koeien en stieren."] }),
        theme("a", { terms: ["koeien", "melk"], situations: ["Zonder melk geen koeien."] }),
        theme("c"),
      ],
      background,
    );
    if (!index) throw new Error("an index expected");
    expect(index.themes.map(({ id, from }) => [id, from])).toStrictEqual([
      ["a", 0],
      ["b", 3],
    ]);
    expect(holders(index, "Koeien")).toStrictEqual([0, 2, 3]);
    expect(holders(index, "melk")).toStrictEqual([1, 2]);
    expect(holders(index, "schapen")).toStrictEqual([]);
  });

  it("is none when there are no phrases", () => {
    expect(indexOwn([], background)).toBeUndefined();
    expect(indexOwn([theme("a"), theme("b", { terms: [] })], background)).toBeUndefined();
  });

  it("takes under half a megabyte for the most that a network may have", () => {
    const index = indexOwn([theme("a", { situations: most })], background);
    if (!index) throw new Error("an index expected");
    expect(bytesOf(index)).toBeLessThan(halfMegabyte);
    expect(index.weights).toHaveLength(2_000);
  });

  it("sees no more places for a question than it holds, and finds nothing past its bound", () => {
    const same = Array.from({ length: 2_000 }, () => most[0] ?? "");
    const index = indexOwn([theme("a", { situations: [...same, "koeien"] })], background);
    if (!index) throw new Error("an index expected");
    expect(index.phrases.length).toBeLessThanOrEqual(100_000);
    let seen = 0;
    for (const root of rootsOf(most[0] ?? "")) holdersOf(index, root, () => seen++);
    expect(seen).toBeLessThanOrEqual(index.phrases.length);
    expect(ownMatches(index, background, rootsOf("koeien"))).toStrictEqual([]);
  });
});
