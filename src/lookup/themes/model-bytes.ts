import { gatherAcute } from "./emergency.ts";
import { frame, type Numbers, unframe } from "./framed-arrays.ts";
import type { Judges } from "./judges.ts";
import type { Lessons } from "./lessons.ts";
import { formatVersion, type Model } from "./model.ts";
import type { Reason } from "./reasons.ts";

/** Written by `serialise` alone: with the right key it is trusted. */
type Head = Pick<Model, "mix" | "calibration" | "gate"> & {
  readonly key: string;
  readonly reasons: readonly (readonly [string, readonly Reason[]])[];
  /** How many numbers each array holds, in the order of `arraysOf`. */
  readonly lengths: readonly number[];
};

/** The same bytes as half as many numbers. */
const asIntegers = ({ buffer, byteOffset, byteLength }: Int16Array): Uint32Array =>
  new Uint32Array(buffer, byteOffset, byteLength / 4);

const arraysOf = ({ judges: { weights, index } }: Model): readonly Numbers[] => [
  weights.rarity,
  weights.opinions.scales,
  asIntegers(weights.opinions.cells),
  index.weights,
  index.bounds,
  index.starts,
  index.phrases,
  weights.outputs,
];

const versioned = (key: string): string => `${formatVersion}:${key}`;

/** Writes a model as bytes. `key` says which lessons it was learnt from. */
export const serialise = (model: Model, key: string): Uint8Array => {
  const { mix, calibration, gate, reasons } = model;
  const arrays = arraysOf(model);
  const lengths = arrays.map(({ length }) => length);
  const settings = { mix, calibration, gate };
  const head: Head = { key: versioned(key), ...settings, reasons: [...reasons], lengths };
  return frame(head, arrays);
};

const isHeadFor = (head: unknown, key: string): head is Head =>
  typeof head === "object" && head !== null && "key" in head && head.key === versioned(key);

/** Bytes, the key they should have, and the lessons that key stands for. */
export type Stored = {
  readonly bytes: Uint8Array;
  readonly key: string;
  readonly lessons: Lessons;
};

/** The arrays of a frame, in the order of `arraysOf`; undefined when numbers are missing. */
const judgesFrom = (numbers: ArrayBuffer, lengths: readonly number[]): Judges | undefined => {
  const starts = lengths.map((_, at) => lengths.slice(0, at).reduce((a, b) => a + 4 * b, 0));
  if (numbers.byteLength !== 4 * lengths.reduce((a, b) => a + b, 0)) return undefined;
  const floats = (at: number) => new Float32Array(numbers, starts[at], lengths[at]);
  const integers = (at: number) => new Uint32Array(numbers, starts[at], lengths[at]);
  const cells = new Int16Array(numbers, starts[2], 2 * (lengths[2] ?? 0));
  return {
    weights: {
      rarity: floats(0),
      opinions: { scales: floats(1), cells },
      outputs: floats(7),
    },
    index: {
      weights: floats(3),
      bounds: integers(4),
      starts: integers(5),
      phrases: integers(6),
    },
  };
};

/** Reads what `serialise` wrote; undefined when cut off, older, or written with another key. */
export const deserialise = ({ bytes, key, lessons }: Stored): Model | undefined => {
  const framed = unframe(bytes);
  if (framed === undefined || !isHeadFor(framed.head, key)) return undefined;
  const { mix, calibration, gate, reasons, lengths } = framed.head;
  const judges = judgesFrom(framed.numbers, lengths);
  if (judges === undefined) return undefined;
  return {
    themes: lessons.themes,
    judges,
    mix,
    calibration,
    gate,
    reasons: new Map(reasons),
    acute: gatherAcute(lessons),
  };
};
