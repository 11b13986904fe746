import { trainBayes } from "./bayes.ts";
import { trainLinear } from "./linear.ts";
import { targetOf } from "./target.ts";
import type { Vector } from "./vector.ts";

/** Two opinions on how far a text stands from all themes; higher is farther. */
export type Distance = { readonly linear: number; readonly bayes: number };

/** How the two opinions are weighed, and from where on a text is about no theme. */
export type Gate = Distance & { readonly limit: number };

/** There are far fewer texts about nothing than phrases, so each counts more than once. */
const noiseCounts = 4;

/** The second column minus the first: one number says which of the two classes it is. */
const difference = (matrix: Float32Array): Float32Array => {
  const rows = new Float32Array(matrix.length / 2);
  for (let row = 0; row < rows.length; row++)
    rows[row] = (matrix[2 * row + 1] ?? 0) - (matrix[2 * row] ?? 0);
  return rows;
};

/** Learns, as a weight for each row, what sets texts about nothing apart from phrases of a theme. */
export const learnDistance = (vectors: readonly Vector[], isNoise: readonly boolean[]) => {
  const labels = isNoise.map(Number);
  const places = labels.flatMap((label, at) =>
    label === 0 ? [at] : Array.from({ length: noiseCounts }, () => at),
  );
  const linear = trainLinear(
    places.flatMap((at) => vectors[at] ?? []),
    places.map((at) => labels[at] ?? 0),
    2,
  );
  const lessons = vectors.map((vector, at) => ({
    vector,
    target: targetOf([labels[at] ?? 0]),
    weight: 1,
  }));
  return { linear: difference(linear), bayes: difference(trainBayes(lessons, 2)) };
};

const spreadOf = (values: readonly number[]): number => {
  const mean = values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
  const square = values.reduce((a, b) => a + (b - mean) ** 2, 0) / Math.max(1, values.length);
  return Math.sqrt(square) || 1;
};

const weighed = (gate: Distance, { linear, bayes }: Distance): number =>
  linear * gate.linear + bayes * gate.bayes;

/** A limit that everything passes; unlike infinity it survives JSON. */
const noLimit = Number.MAX_VALUE;

/**
 * Puts the limit where `share` of the given texts, all about a theme and not learnt from, still
 * pass. They should be as short as what people type: long texts are easy to recognise.
 */
export const fitGate = (about: readonly Distance[], share: number): Gate => {
  const scale = {
    linear: 1 / spreadOf(about.map(({ linear }) => linear)),
    bayes: 1 / spreadOf(about.map(({ bayes }) => bayes)),
  };
  const sorted = about.map((distance) => weighed(scale, distance)).sort((a, b) => a - b);
  return { ...scale, limit: sorted[Math.floor(share * sorted.length)] ?? noLimit };
};

/** So much farther off may be what plainly names its theme: "wie kan helpen met huur" is short. */
const leeway = 1.5;

/**
 * So far beyond the limit a text is about nothing for sure. Tried on forty texts: "wat is het weer"
 * and thrown letters stand four and more beyond it; what this network cannot help with, such as a
 * parking permit, at most one and a half.
 */
const farBeyond = 3;

/** Whether a text at this distance is certain to ask for no help at all. */
export const isFarOff = (gate: Gate, distance: Distance): boolean =>
  weighed(gate, distance) > gate.limit + farBeyond;

/** Whether a text at this distance is about a theme at all. `isNamed`: it says so in plain words. */
export const passesGate = (gate: Gate, distance: Distance, isNamed = false): boolean =>
  weighed(gate, distance) <= gate.limit + (isNamed ? leeway : 0);
