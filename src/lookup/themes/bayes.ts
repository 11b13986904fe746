import { rowCount } from "./features.ts";
import type { Lesson } from "./lesson.ts";
import type { Vector } from "./vector.ts";

const smoothing = 0.2;

type Counts = {
  readonly cells: Float32Array;
  readonly rows: Float64Array;
  readonly classes: Float64Array;
};

const plus = (sums: Float32Array | Float64Array, at: number, value: number): void => {
  sums[at] = (sums[at] ?? 0) + value;
};

const count = (lessons: readonly Lesson[], classes: number): Counts => {
  const counts: Counts = {
    cells: new Float32Array(rowCount * classes),
    rows: new Float64Array(rowCount),
    classes: new Float64Array(classes),
  };
  for (const { vector, target, weight } of lessons)
    for (const { label, share } of target) countOne(counts, vector, { label, by: weight * share });
  return counts;
};

const countOne = (
  { cells, rows, classes }: Counts,
  vector: Vector,
  { label, by }: { readonly label: number; readonly by: number },
): void => {
  for (const [place, row] of vector.rows.entries()) {
    const value = by * (vector.values[place] ?? 0);
    plus(cells, row * classes.length + label, value);
    plus(rows, row, value);
    plus(classes, label, value);
  }
};

/** How unlikely each row is outside each class. Rows that were never seen stay 0. */
const complementOf = ({ cells, rows, classes }: Counts): Float32Array => {
  const width = classes.length;
  const known = rows.filter((sum) => sum > 0).length;
  const total = classes.reduce((a, b) => a + b, 0);
  return cells.map((cell, at) => {
    const row = rows[Math.floor(at / width)] ?? 0;
    const others = total - (classes[at % width] ?? 0);
    return row > 0 ? -Math.log((smoothing + row - cell) / (smoothing * known + others)) : 0;
  });
};

/**
 * Complement naive Bayes with normalised weights (Rennie and others, 2003), each row centred
 * on its mean, which changes no order. It needs no even number of phrases for each theme.
 */
export const trainBayes = (lessons: readonly Lesson[], classes: number): Float32Array => {
  const weights = complementOf(count(lessons, classes));
  const sums = new Float64Array(classes);
  for (const [at, weight] of weights.entries()) plus(sums, at % classes, Math.abs(weight));
  const mean = sums.reduce((a, b) => a + b, 0) / classes;
  for (const [at, weight] of weights.entries())
    weights[at] = (weight * mean) / (sums[at % classes] || 1);
  for (let start = 0; start < weights.length; start += classes) {
    const row = weights.subarray(start, start + classes);
    const middle = row.reduce((a, b) => a + b, 0) / classes;
    for (const [at, weight] of row.entries()) row[at] = weight - middle;
  }
  return weights;
};
