import { bucketOf, hashOf, hashStart, hashStep } from "./hash.ts";
import type { Reading } from "./reading.ts";

/** Features are hashed into 2^16 rows; a collision costs less than a dictionary would. */
export const rowBits = 16;
export const rowCount = 1 << rowBits;

/** The kinds of features, each with a weight of its own in a text. */
export const featureKinds = [
  { name: "word", weight: 0.7 },
  { name: "pair", weight: 0.5 },
  { name: "letters", weight: 1 },
] as const;

const shortestRun = 3;
const longestRun = 5;

const feature = (kind: number, hash: number): number => (kind << rowBits) | bucketOf(hash, rowBits);

const addLetterRuns = (word: string, into: number[]): void => {
  const padded = ` ${word} `;
  for (let from = 0; from + shortestRun <= padded.length; from++) {
    let hash = hashStart(2);
    const end = Math.min(padded.length, from + longestRun);
    for (let at = from; at < end; at++) {
      hash = hashStep(hash, padded.charCodeAt(at));
      if (at - from + 1 >= shortestRun) into.push(feature(2, hash));
    }
  }
};

/**
 * What a text is weighed by: stems, pairs of stems and runs of 3 to 5 letters.
 * Sorted, so that equal features, and features of one kind, stand together.
 */
export const featuresOf = ({ words, stems }: Reading): Uint32Array => {
  const found: number[] = [];
  for (const [at, stem] of stems.entries()) {
    found.push(feature(0, hashOf(stem, 0)));
    if (at > 0) found.push(feature(1, hashOf(`${stems[at - 1]} ${stem}`, 1)));
    addLetterRuns(words[at] ?? "", found);
  }
  return new Uint32Array(found).sort();
};
