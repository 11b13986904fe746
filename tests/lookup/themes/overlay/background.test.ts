import { describe, expect, it } from "vitest";
import { ids } from "../../../../src/domain/ids.ts";
import { countWords, rarityOf } from "../../../../src/lookup/themes/overlay/background.ts";
import { rootsOf } from "../../../../src/lookup/themes/overlay/roots.ts";

const food = ids.theme.parse("voedsel");

describe("how rare a word is", () => {
  const background = countWords({
    phrases: [
      { text: "moeder moeder brood", themes: [food], kind: "situation", weight: 1 },
      { text: "moeder", themes: [food], kind: "term", weight: 1 },
      { text: "honger", themes: [food], kind: "word", weight: 1 },
    ],
    noise: ["moeders"],
  });
  const rarity = (word: string) => rarityOf(background, rootsOf(word)[0] ?? "");

  it("goes from a word of every text to one that stands nowhere", () => {
    expect(background.texts).toBe(3);
    expect(rarity("moeder")).toBe(0);
    expect(rarity("brood")).toBeCloseTo(0.5, 9);
    expect(rarity("kaas")).toBe(1);
  });

  it("is not lessened by the lexicon", () => {
    expect(rarity("honger")).toBe(1);
  });

  it("is all there is when nothing was learnt", () => {
    expect(rarityOf(countWords({ phrases: [], noise: [] }), "brood")).toBe(1);
  });
});

describe("words without their endings", () => {
  it.each([
    ["veehouder", "veehouders"],
    ["agrarisch gezin", "agrarische gezinnen"],
    ["boerderij", "boerderijen"],
    ["stal", "stallen"],
  ])("%s and %s are the same", (one, other) => {
    expect(rootsOf(one)).toStrictEqual(rootsOf(other));
  });

  it("come once each", () => {
    expect(rootsOf("Brood, brood en BRÓÓD!")).toHaveLength(2);
  });
});
