import { describe, expect, it } from "vitest";
import type { Sample } from "../../../src/lookup/themes/lessons.ts";
import { indexPhrases, nearestScores } from "../../../src/lookup/themes/nearest.ts";

const sample = (label: number, text: string): Sample => {
  const words = text.split(" ");
  return { text, labels: [label], weight: 1, kind: "situation", reading: { words, stems: words } };
};

const scoresOf = (samples: readonly Sample[], classes: number, text: string): readonly number[] => [
  ...nearestScores(indexPhrases(samples, classes), text.split(" ").filter(Boolean)),
];

/** How rare a stem is that `holders` of `texts` phrases hold (BM25). */
const rarity = (holders: number, texts: number): number =>
  Math.log(1 + (texts - holders + 0.5) / (holders + 0.5));

describe("how much the nearest phrases of a theme are like a text", () => {
  it("is nothing without a stem in common", () => {
    const samples = [sample(0, "a b"), sample(1, "c d")];
    expect(scoresOf(samples, 2, "x y z")).toStrictEqual([0, 0]);
    expect(scoresOf(samples, 2, "")).toStrictEqual([0, 0]);
  });

  it("is the same whatever was asked before", () => {
    const index = indexPhrases([sample(0, "a b"), sample(0, "a c"), sample(1, "c d")], 2);
    const alone = [...nearestScores(index, ["a", "c"])];
    expect([...nearestScores(index, ["d", "b"])]).not.toStrictEqual(alone);
    expect([...nearestScores(index, ["a", "c"])]).toStrictEqual(alone);
  });

  it("is how rare the shared stem is, in phrases of the usual length", () => {
    const samples = [sample(0, "a"), sample(1, "b"), sample(2, "c")];
    const [one = 0, other = 0, none] = scoresOf(samples, 3, "a");
    expect(one).toBeCloseTo(rarity(1, 3), 5);
    expect([other, none]).toStrictEqual([0, 0]);
  });

  it("is less for a stem that more phrases hold", () => {
    const samples = [sample(0, "a"), sample(1, "b"), sample(1, "b"), sample(2, "c")];
    const [rare = 0, common = 0] = scoresOf(samples, 3, "a b");
    expect(rare).toBeCloseTo(rarity(1, 4), 5);
    expect(common).toBeCloseTo(2 * rarity(2, 4), 5);
  });

  it("is less in a long phrase than in a short one", () => {
    const samples = [sample(0, "a"), sample(1, "a b c d e")];
    const [short = 0, long = 0] = scoresOf(samples, 2, "a");
    // The long phrase has five stems and four pairs, the short one a stem: ten, so five a phrase.
    expect(short).toBeCloseTo((rarity(2, 2) * 3) / (1 + 2 / 5), 5);
    expect(long).toBeCloseTo((rarity(2, 2) * 3) / (1 + (2 * 9) / 5), 5);
  });

  it("counts a pair in the same order, for half a stem", () => {
    const samples = [sample(0, "a b"), sample(1, "b a")];
    const [same = 0, turned = 0] = scoresOf(samples, 2, "a b");
    const stems = 2 * rarity(2, 2);
    const pair = (0.5 * (rarity(1, 2) * 0.5 * 3)) / (0.5 + 2);
    expect(turned).toBeCloseTo(stems, 5);
    expect(same).toBeCloseTo(stems + pair, 5);
  });

  it("counts what a phrase says twice for more, and what the text says twice once", () => {
    const samples = [sample(0, "a x a"), sample(1, "b y z")];
    const [twice = 0] = scoresOf(samples, 2, "a");
    // Four slots (a, x and two pairs) against five of the other phrase: 4.5 a phrase.
    expect(twice).toBeCloseTo((rarity(1, 2) * 2 * 3) / (2 + (2 * 4) / 4.5), 5);
    expect(scoresOf(samples, 2, "a q a")[0]).toBeCloseTo(twice, 5);
  });

  it("is the sum of the three nearest phrases, whatever their order", () => {
    const phrases = ["a", "a b", "a b c", "a b c d", "e"];
    const alone = phrases.map((text, at) => sample(at, text));
    const apart = scoresOf(alone, 5, "a b c d").toSorted((one, other) => other - one);
    const three = apart.slice(0, 3).reduce((sum, score) => sum + score, 0);
    for (const order of [phrases, phrases.toReversed(), [...phrases.slice(2), "a", "a b"]]) {
      const together = order.map((text) => sample(0, text));
      expect(scoresOf(together, 1, "a b c d")[0]).toBeCloseTo(three, 5);
    }
  });

  it("keeps themes apart, also those without phrases, in whatever order they come", () => {
    const samples = [sample(3, "a"), sample(0, "b"), sample(3, "c"), sample(1, "a")];
    const scores = scoresOf(samples, 5, "a");
    expect(scores.map((score) => score > 0)).toStrictEqual([false, true, false, true, false]);
  });

  it("passes over a stem of more than 1,500 phrases, which tells none apart", () => {
    const many = (count: number) => Array.from({ length: count }, () => sample(0, "a"));
    expect(scoresOf(many(1_501), 1, "a")).toStrictEqual([0]);
    expect(scoresOf(many(1_500), 1, "a")[0]).toBeGreaterThan(0);
  });

  it("counts a phrase of two themes for both, for the second four fifths", () => {
    const both = { ...sample(1, "a"), labels: [1, 0] };
    const [second = 0, first = 0, none] = scoresOf([both, sample(2, "b")], 3, "a");
    expect(first).toBeGreaterThan(0);
    expect(second).toBeCloseTo(0.8 * first, 5);
    expect(none).toBe(0);
  });

  it("does not know texts about nothing", () => {
    expect(scoresOf([{ ...sample(0, "a"), labels: [] }, sample(0, "b")], 1, "a")).toStrictEqual([
      0,
    ]);
  });

  it("is nothing when there are no phrases", () => {
    expect(scoresOf([], 2, "a")).toStrictEqual([0, 0]);
  });
});
