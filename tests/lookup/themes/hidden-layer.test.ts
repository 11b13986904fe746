import { describe, expect, it } from "vitest";
import { rowCount } from "../../../src/lookup/themes/features.ts";
import {
  classScores,
  type HiddenLayer,
  hiddenSize,
  trainHiddenLayer,
} from "../../../src/lookup/themes/hidden-layer.ts";
import type { Lesson } from "../../../src/lookup/themes/lesson.ts";
import { targetOf } from "../../../src/lookup/themes/target.ts";

const lesson = (labels: readonly number[], ...rows: readonly number[]): Lesson => ({
  vector: {
    rows: Uint32Array.from(rows),
    values: Float32Array.from(rows, () => 1 / Math.sqrt(rows.length)),
  },
  target: targetOf(labels),
  weight: 1,
});

const scoresOf = (
  { inputs, outputs }: HiddenLayer,
  classes: number,
  ...rows: readonly number[]
) => {
  const sums = new Float64Array(hiddenSize);
  for (const row of rows)
    for (let unit = 0; unit < hiddenSize; unit++)
      sums[unit] = (sums[unit] ?? 0) + (inputs[row * hiddenSize + unit] ?? 0);
  return [...classScores(outputs, sums, new Float64Array(classes))];
};

const best = (scores: readonly number[]) => scores.indexOf(Math.max(...scores));
const often = (count: number, ...lessons: readonly Lesson[]) =>
  Array.from({ length: count }, () => lessons).flat();

describe("a hidden layer", () => {
  it("learns to tell classes apart by the rows that differ", () => {
    const lessons = often(60, lesson([0], 1, 10), lesson([1], 1, 11), lesson([2], 1, 12));
    const layer = trainHiddenLayer(lessons, 3, 1);
    expect([10, 11, 12].map((row) => best(scoresOf(layer, 3, 1, row)))).toStrictEqual([0, 1, 2]);
  });

  it("learns a row by its company: what stands beside the same rows is alike", () => {
    const lessons = often(
      80,
      lesson([0], 1, 2),
      lesson([0], 2, 3),
      lesson([1], 4, 5),
      lesson([1], 5, 6),
    );
    const layer = trainHiddenLayer(lessons, 2, 1);
    expect([1, 3, 4, 6].map((row) => best(scoresOf(layer, 2, row)))).toStrictEqual([0, 0, 1, 1]);
  });

  it("gives a text of two classes to both, the first more", () => {
    const lessons = often(80, lesson([0, 1], 1, 2), lesson([2], 3, 4));
    const [first = 0, second = 0, third = 0] = scoresOf(trainHiddenLayer(lessons, 3, 1), 3, 1, 2);
    expect(first).toBeGreaterThan(second);
    expect(second).toBeGreaterThan(third + 1);
  });

  it("learns nothing from what does not count", () => {
    const lessons = often(50, { ...lesson([1], 1, 2), weight: 0 });
    const layer = trainHiddenLayer(lessons, 2, 1);
    expect(layer).toStrictEqual(trainHiddenLayer([], 2, 1));
  });

  it("is the same for the same lessons and seed, and another for another seed", () => {
    const lessons = often(5, lesson([0], 1, 2), lesson([1], 3));
    expect(trainHiddenLayer(lessons, 2, 1)).toStrictEqual(trainHiddenLayer(lessons, 2, 1));
    expect(trainHiddenLayer(lessons, 2, 2)).not.toStrictEqual(trainHiddenLayer(lessons, 2, 1));
  });

  it("has numbers for every row, and learns from a text of any length", () => {
    const long = lesson([1], ...Array.from({ length: 3_000 }, (_, at) => at));
    const layer = trainHiddenLayer([long], 2, 1);
    expect(layer.inputs).toHaveLength(rowCount * hiddenSize);
    expect(layer.inputs.every(Number.isFinite)).toBe(true);
  });
});

describe("the scores of the classes", () => {
  it("count a hidden number below nought for a tenth", () => {
    const sums = new Float64Array(hiddenSize);
    sums[0] = 2;
    sums[1] = -2;
    const outputs = new Float32Array(hiddenSize * 2);
    outputs.set([1, 0, 0, 1]);
    const scores = classScores(outputs, sums, Float64Array.from([9, 9]));
    expect([...scores].map((score) => score.toFixed(6))).toStrictEqual(["2.000000", "-0.200000"]);
  });
});
