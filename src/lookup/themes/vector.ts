import { featureKinds, rowBits, rowCount } from "./features.ts";

/** A text as weights on rows of a matrix; of length 1, or empty when nothing in it is known. */
export type Vector = { readonly rows: Uint32Array; readonly values: Float32Array };

/** Rows seen in fewer texts than this say nothing yet; of many texts three are asked, which halves the work. */
const seenAtLeast = (texts: number): number => (texts > 10_000 ? 3 : 2);

const rowOf = (feature: number): number => feature & (rowCount - 1);
const kindOf = (feature: number): number => feature >>> rowBits;

/** How telling each row is: the rarer, the more. 0 for rows that were not seen often enough. */
export const rarityOf = (texts: readonly Uint32Array[]): Float32Array => {
  const seen = new Float32Array(rowCount);
  const least = seenAtLeast(texts.length);
  for (const features of texts)
    for (const [at, feature] of features.entries())
      if (feature !== features[at - 1]) seen[rowOf(feature)] = (seen[rowOf(feature)] ?? 0) + 1;
  return seen.map((count) => (count < least ? 0 : Math.log((texts.length + 1) / (count + 1))));
};

/** What each kind of feature is multiplied by, so that it gets its share of a length of 1. */
const scalesOf = (squares: Float64Array): readonly number[] => {
  const present = featureKinds.filter((_, kind) => (squares[kind] ?? 0) > 0);
  const length = Math.hypot(...present.map(({ weight }) => weight));
  return featureKinds.map(
    ({ weight }, kind) => weight / (Math.sqrt(squares[kind] ?? 0) * length || 1),
  );
};

/**
 * Weighs sorted features by rarity and gives each kind of feature its share, however many there
 * are. Plain loops over typed arrays: every question and every training text passes here.
 */
export const vectorOf = (features: Uint32Array, rarity: Float32Array): Vector => {
  const found = new Uint32Array(features.length);
  const values = new Float32Array(features.length);
  const squares = new Float64Array(featureKinds.length);
  let size = 0;
  for (let at = 0; at < features.length; ) {
    const feature = features[at] ?? 0;
    const from = at;
    while (features[at] === feature && at < features.length) at++;
    const value = (1 + Math.log(at - from)) * (rarity[rowOf(feature)] ?? 0);
    if (value === 0) continue;
    squares[kindOf(feature)] = (squares[kindOf(feature)] ?? 0) + value * value;
    found[size] = feature;
    values[size] = value;
    size++;
  }
  const scales = scalesOf(squares);
  for (let at = 0; at < size; at++) {
    const feature = found[at] ?? 0;
    values[at] = (values[at] ?? 0) * (scales[kindOf(feature)] ?? 0);
    found[at] = rowOf(feature);
  }
  return { rows: found.subarray(0, size), values: values.subarray(0, size) };
};

/** Adds the rows of a matrix, weighed by a vector, to `into`: a score for each class. */
export const addRows = (matrix: Float32Array, vector: Vector, into: Float64Array): void => {
  const { rows, values } = vector;
  const width = into.length;
  for (let at = 0; at < rows.length; at++) {
    const start = (rows[at] ?? 0) * width;
    const value = values[at] ?? 0;
    for (let label = 0; label < width; label++)
      into[label] = (into[label] ?? 0) + value * (matrix[start + label] ?? 0);
  }
};
