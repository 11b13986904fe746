import { describe, expect, it } from "vitest";
import type { Theme } from "../../../../src/domain/theme.ts";
import { ownMatches } from "../../../../src/lookup/themes/overlay/likeness.ts";
import { indexOwn } from "../../../../src/lookup/themes/overlay/own-index.ts";
import { ownWords } from "../../../../src/lookup/themes/overlay/own-words.ts";
import { rootsOf } from "../../../../src/lookup/themes/overlay/roots.ts";
import { background, theme } from "./town-themes.ts";

const wordsFor = (own: Pick<Theme, "terms" | "situations">, text: string) => {
  const index = indexOwn([theme("a", own)], background);
  const roots = rootsOf(text);
  const [match] = index ? ownMatches(index, background, roots) : [];
  return match && ownWords(match, background, roots);
};

describe("the network's own words that stand in a text", () => {
  it("are a short term as it was written, and no word of it again", () => {
    const terms = ["Warme Maaltijd", "maaltijd"];
    expect(wordsFor({ terms }, "warme maaltijden")).toStrictEqual(["Warme Maaltijd"]);
  });

  it("are the words of a long term", () => {
    const terms = ["kaas melk boter eieren"];
    expect(wordsFor({ terms }, "kaas, melk, boter, eieren")).toHaveLength(3);
  });

  it("are the most telling words of a situation, everyday words left out", () => {
    const situations = ["vader zit thuis met koeien en stieren"];
    expect(wordsFor({ situations }, "vader zit thuis met stieren en koeien")).toStrictEqual([
      "koeien",
      "stieren",
    ]);
  });

  it("are one everyday word when there is nothing else", () => {
    const situations = ["vader zit thuis"];
    expect(wordsFor({ situations }, "vader zit thuis")).toHaveLength(1);
  });

  it("are no names: words with a capital, unless at the beginning, where it is made small", () => {
    const situations = ["Koeien van Kareltje en stieren"];
    expect(wordsFor({ situations }, "koeien van kareltje en stieren")).toStrictEqual([
      "koeien",
      "stieren",
    ]);
  });

  it("are three at most, each once", () => {
    const situations = ["kaas melk boter eieren spek", "kaas melk boter eieren"];
    const words = wordsFor({ situations }, "kaas melk boter eieren spek") ?? [];
    expect(words).toHaveLength(3);
    expect(new Set(words).size).toBe(3);
  });
});
