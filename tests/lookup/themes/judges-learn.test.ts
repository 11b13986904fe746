import { describe, expect, it } from "vitest";
import { trainBayes } from "../../../src/lookup/themes/bayes.ts";
import { rowCount } from "../../../src/lookup/themes/features.ts";
import type { Lesson } from "../../../src/lookup/themes/lesson.ts";
import { trainLinear } from "../../../src/lookup/themes/linear.ts";
import { targetOf } from "../../../src/lookup/themes/target.ts";
import type { Vector } from "../../../src/lookup/themes/vector.ts";

const vector = (rows: readonly number[], values: readonly number[]): Vector => ({
  rows: Uint32Array.from(rows),
  values: Float32Array.from(values),
});

const lessons = (vectors: readonly Vector[], labels: readonly number[]): readonly Lesson[] =>
  vectors.map((one, at) => ({ vector: one, target: targetOf([labels[at] ?? 0]), weight: 1 }));

const rowOf = (matrix: Float32Array, row: number, classes: number): readonly number[] => [
  ...matrix.subarray(row * classes, (row + 1) * classes),
];

const nearly = (numbers: readonly number[]) => numbers.map((number) => expect.closeTo(number, 5));

describe("complement naive Bayes", () => {
  it("says of a row of one class what is left of it outside the other", () => {
    const weights = trainBayes(lessons([vector([5], [1]), vector([9], [1])], [0, 1]), 2);
    // Outside class 0 row 5 does not occur: 0.2 of 1.4. Outside class 1 it is all: 1.2 of 1.4.
    const half = Math.log(1.2 / 0.2) / 2;
    expect(rowOf(weights, 5, 2)).toStrictEqual(nearly([half, -half]));
    expect(rowOf(weights, 9, 2)).toStrictEqual(nearly([-half, half]));
  });

  it("says nothing of rows that were never seen", () => {
    const weights = trainBayes(lessons([vector([5], [1]), vector([9], [1])], [0, 1]), 2);
    expect(weights).toHaveLength(rowCount * 2);
    expect(weights.filter((weight) => weight !== 0)).toHaveLength(4);
  });

  it("does not prefer the class that has more texts", () => {
    const many = Array.from({ length: 30 }, () => vector([5, 7], [1, 1]));
    const few = [vector([9, 7], [1, 1])];
    const weights = trainBayes(lessons([...many, ...few], [...many.map(() => 0), 1]), 2);
    const [left = 0, right = 0] = rowOf(weights, 9, 2);
    expect(right).toBeGreaterThan(left);
    const [one = 0, other = 0] = rowOf(weights, 5, 2);
    expect(one).toBeGreaterThan(other);
  });

  it("makes the weights of each class equally heavy", () => {
    const texts = [vector([5, 6], [1, 0.5]), vector([9], [1]), vector([9, 6], [1, 0.5])];
    const weights = trainBayes(lessons(texts, [0, 1, 1]), 2);
    expect(rowOf(weights, 5, 2)).toStrictEqual(nearly([0.986725, -0.986725]));
    expect(rowOf(weights, 6, 2)).toStrictEqual(nearly([0.110467, -0.110467]));
    expect(rowOf(weights, 9, 2)).toStrictEqual(nearly([-1.097191, 1.097191]));
  });

  it("centres each row on its mean", () => {
    const texts = [vector([5], [1]), vector([6], [1]), vector([5, 6], [0.5, 1])];
    const weights = trainBayes(lessons(texts, [0, 1, 2]), 3);
    const sum = rowOf(weights, 5, 3).reduce((a, b) => a + b, 0);
    expect(sum).toBeCloseTo(0, 5);
    expect(rowOf(weights, 5, 3)[0]).toBeGreaterThan(0.1);
  });
});

describe("complement naive Bayes, of lessons that count unequally", () => {
  it("takes half a lesson for half, and shares a lesson of two classes", () => {
    const one = vector([5], [1]);
    const other = vector([9], [1]);
    const half = trainBayes(
      [
        { vector: one, target: targetOf([0]), weight: 0.5 },
        { vector: other, target: targetOf([1]), weight: 1 },
      ],
      2,
    );
    // Outside class 1 row 5 is all of 0.5, outside class 0 nothing of 1.
    const [left = 0, right = 0] = rowOf(half, 5, 2);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeCloseTo(-right, 5);
    const shared = trainBayes(
      [
        { vector: one, target: targetOf([0, 1]), weight: 1 },
        { vector: other, target: targetOf([1]), weight: 1 },
      ],
      2,
    );
    expect(Math.abs(rowOf(shared, 5, 2)[0] ?? 0)).toBeLessThan(left);
  });
});

describe("logistic regression", () => {
  it("moves four times towards what is right, by less each time", () => {
    const weights = trainLinear([vector([3], [1])], [0], 2);
    // Steps of 6, 4.5, 3 and 1.5, each times what is still missing of certainty.
    let difference = 0;
    for (const step of [6, 4.5, 3, 1.5]) difference += (2 * step) / (1 + Math.exp(difference));
    expect(rowOf(weights, 3, 2)).toStrictEqual(nearly([difference / 2, -difference / 2]));
    expect(weights.filter((weight) => weight !== 0)).toHaveLength(2);
  });

  it("tells classes apart by the rows that differ, not by the row that all have", () => {
    const texts = Array.from({ length: 30 }, (_, at) => vector([1, 10 + (at % 3)], [0.6, 0.8]));
    const labels = texts.map((_, at) => at % 3);
    const weights = trainLinear(texts, labels, 3);
    for (const label of [0, 1, 2]) {
      const row = rowOf(weights, 10 + label, 3);
      expect(row.indexOf(Math.max(...row))).toBe(label);
      expect(Math.max(...row)).toBeGreaterThan(2);
      expect(Math.abs(rowOf(weights, 1, 3)[label] ?? 0)).toBeLessThan(1);
    }
  });

  it("gives the same weights for the same texts", () => {
    const texts = Array.from({ length: 20 }, (_, at) => vector([at % 4, 10 + at], [0.6, 0.8]));
    const labels = texts.map((_, at) => at % 2);
    expect(trainLinear(texts, labels, 2)).toStrictEqual(trainLinear(texts, labels, 2));
  });
});
