import { describe, expect, it } from "vitest";
import { softmaxInPlace } from "../../../src/lookup/themes/softmax.ts";

const chancesOf = (...scores: readonly number[]): readonly number[] => {
  const chances = Float64Array.from(scores);
  softmaxInPlace(chances);
  return [...chances];
};

describe("scores as probabilities", () => {
  it("are as many times likelier as e to the difference of the scores", () => {
    const [one = 0, three = 0] = chancesOf(0, Math.log(3));
    expect(one).toBeCloseTo(0.25, 12);
    expect(three).toBeCloseTo(0.75, 12);
  });

  it("do not change when all scores move together, however high or low", () => {
    for (const shift of [1e6, -1e6]) {
      const [one = 0, three = 0] = chancesOf(shift, shift + Math.log(3));
      expect(one).toBeCloseTo(0.25, 6);
      expect(three).toBeCloseTo(0.75, 6);
    }
  });

  it("are even when the scores are", () => {
    expect(chancesOf(-5, -5, -5, -5)).toStrictEqual([0.25, 0.25, 0.25, 0.25]);
  });
});
