import { rowCount } from "./features.ts";
import { seededRandom, shuffled } from "./random.ts";
import { softmaxInPlace } from "./softmax.ts";
import { addRows, type Vector } from "./vector.ts";

const rounds = 4;
const firstStep = 6;
const seed = 20_261_122;

const moveRows = (matrix: Float32Array, vector: Vector, by: Float64Array): void => {
  const { rows, values } = vector;
  const width = by.length;
  for (let at = 0; at < rows.length; at++) {
    const start = (rows[at] ?? 0) * width;
    const value = values[at] ?? 0;
    for (let label = 0; label < width; label++)
      matrix[start + label] = (matrix[start + label] ?? 0) + value * (by[label] ?? 0);
  }
};

/**
 * Multinomial logistic regression by stochastic gradient descent, few rounds with a falling step:
 * stopping early is the regularisation. A row for each feature, a column for each class.
 */
export const trainLinear = (
  vectors: readonly Vector[],
  labels: readonly number[],
  classes: number,
): Float32Array => {
  const matrix = new Float32Array(rowCount * classes);
  const random = seededRandom(seed);
  const scores = new Float64Array(classes);
  for (let round = 0; round < rounds; round++) {
    const step = firstStep * (1 - round / rounds);
    for (const at of shuffled(vectors.length, random)) {
      const vector = vectors[at];
      if (vector === undefined) continue;
      scores.fill(0);
      addRows(matrix, vector, scores);
      softmaxInPlace(scores);
      for (let label = 0; label < classes; label++)
        scores[label] = step * ((label === labels[at] ? 1 : 0) - (scores[label] ?? 0));
      moveRows(matrix, vector, scores);
    }
  }
  return matrix;
};
