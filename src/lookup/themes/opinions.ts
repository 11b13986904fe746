import { rowCount } from "./features.ts";
import type { Vector } from "./vector.ts";

/**
 * Matrices side by side, so that all a feature says stands together in memory, in two bytes a
 * number: a question then touches a quarter of the memory that it would with eight-byte numbers
 * in tables of their own, and memory is what a question waits for.
 */
export type Opinions = {
  readonly cells: Int16Array;
  /** What a cell of each column must be multiplied by. */
  readonly scales: Float32Array;
};

const highestCell = 32_767;

const scaleOf = (matrix: Float32Array): number => {
  let highest = 0;
  for (const value of matrix) highest = Math.max(highest, Math.abs(value));
  return highest / highestCell || 1;
};

/** Joins matrices of `rowCount` rows each, in the order of their columns. */
export const joinOpinions = (matrices: readonly Float32Array[]): Opinions => {
  const widths = matrices.map(({ length }) => length / rowCount);
  const width = widths.reduce((a, b) => a + b, 0);
  const cells = new Int16Array(rowCount * width);
  const scales = new Float32Array(width);
  let left = 0;
  for (const [at, matrix] of matrices.entries()) {
    const own = widths[at] ?? 0;
    const scale = scaleOf(matrix);
    for (let cell = 0; cell < matrix.length; cell++) {
      const row = Math.floor(cell / own);
      cells[row * width + left + (cell % own)] = Math.round((matrix[cell] ?? 0) / scale);
    }
    scales.fill(scale, left, left + own);
    left += own;
  }
  return { cells, scales };
};

/** The sum of each column over the rows of a vector, as weighed there. */
export const opinionsOn = ({ cells, scales }: Opinions, { rows, values }: Vector): Float64Array => {
  const width = scales.length;
  const sums = new Float64Array(width);
  for (let at = 0; at < rows.length; at++) {
    const start = (rows[at] ?? 0) * width;
    const value = values[at] ?? 0;
    for (let column = 0; column < width; column++)
      sums[column] = (sums[column] ?? 0) + value * (cells[start + column] ?? 0);
  }
  return sums.map((sum, column) => sum * (scales[column] ?? 0));
};
