import { describe, expect, it } from "vitest";
import { featureKinds, featuresOf, rowBits } from "../../../src/lookup/themes/features.ts";
import { readText } from "../../../src/lookup/themes/reading.ts";

/** How many features of each kind: words, pairs, letters. */
const countsOf = (words: readonly string[], stems = words): readonly number[] => {
  const kinds = [...featuresOf({ words, stems })].map((feature) => feature >>> rowBits);
  return featureKinds.map((_, kind) => kinds.filter((one) => one === kind).length);
};

const shared = (one: string, other: string): number => {
  const left = new Set(featuresOf(readText(one)));
  return [...new Set(featuresOf(readText(other)))].filter((feature) => left.has(feature)).length;
};

describe("what a text is weighed by", () => {
  it("is nothing when there are no words", () => {
    expect(featuresOf({ words: [], stems: [] })).toHaveLength(0);
  });

  it("is a stem, and the runs of three to five letters with the gaps around the word", () => {
    // " fiets ": five runs of three, four of four, three of five.
    expect(countsOf(["fiets"])).toStrictEqual([1, 0, 12]);
    // " a ": one run of three, and nothing longer fits.
    expect(countsOf(["a"])).toStrictEqual([1, 0, 1]);
  });

  it("is a pair for every two stems that stand side by side", () => {
    expect(countsOf(["a", "b", "c"])).toStrictEqual([3, 2, 3]);
  });

  it("takes the letters from the word as written, not from its stem", () => {
    const one = featuresOf({ words: ["fietsen"], stems: ["fiet"] });
    const other = featuresOf({ words: ["fietsen"], stems: ["auto"] });
    const letters = (features: Uint32Array) => [...features].filter((f) => f >>> rowBits === 2);
    expect(letters(one)).toStrictEqual(letters(other));
    expect(one).not.toStrictEqual(other);
  });

  it("is sorted, so that equal features stand together", () => {
    const features = [...featuresOf(readText("geen eten geen fiets geen geld"))];
    expect(features).toStrictEqual(features.toSorted((a, b) => a - b));
  });
});

describe("texts that look alike", () => {
  it("share letters when one word is in the other", () => {
    expect(shared("voedselbank", "voedselpakket")).toBeGreaterThan(10);
    expect(shared("voedselbank", "xyz")).toBe(0);
  });

  it("share a pair only when the words stand in the same order", () => {
    expect(shared("aa bb", "aa bb")).toBe(shared("aa bb", "bb aa") + 1);
  });

  it("do not share the word of one with the pair or the letters of another", () => {
    expect(shared("abc", "abc")).toBe(7);
    expect(shared("abc", "abc abc")).toBe(7);
  });
});
