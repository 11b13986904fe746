import type { Lessons } from "../../lookup/themes/lessons.ts";
import type { Model } from "../../lookup/themes/model.ts";
import { deserialise, serialise } from "../../lookup/themes/model-bytes.ts";
import type { Background } from "../../lookup/themes/overlay/background.ts";

/** What was learnt from one state of the lesson files. */
export type Learnt = {
  /** Stands for the files it was learnt from. */
  readonly key: string;
  readonly model: Model;
  readonly background: Background;
};

/** Raise this when the same files would be read as other lessons, or are kept in another way. */
const storedVersion = 2;

/** Written by {@link writeLearnt} alone: with the right version it is trusted. */
type Head = {
  readonly version: number;
  readonly key: string;
  readonly texts: number;
  /** The bytes of the model, of the counts and of the lessons, in that order. */
  readonly sizes: readonly [number, number, number];
};

/** The length of the head stands in so many bytes before it. */
const lengthBytes = 4;

/**
 * Writes what was learnt as one piece: the model, how common words are, and the lessons, which the
 * model needs when the files that it was learnt from can no longer be read.
 */
export const writeLearnt = ({ key, model, background }: Learnt, lessons: Lessons): Uint8Array => {
  const { texts, counts } = background;
  const encoder = new TextEncoder();
  const pieces = [
    serialise(model, key),
    new Uint8Array(counts.buffer, counts.byteOffset, counts.byteLength),
    encoder.encode(JSON.stringify(lessons)),
  ];
  const sizes = pieces.map(({ length }) => length);
  const head = encoder.encode(JSON.stringify({ version: storedVersion, key, texts, sizes }));
  const length = new Uint8Array(lengthBytes);
  new DataView(length.buffer).setUint32(0, head.length, true);
  return joined([length, head, ...pieces]);
};

const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const piece of pieces) {
    bytes.set(piece, place);
    place += piece.length;
  }
  return bytes;
};

/** Which files it was learnt from, and how to read the rest, which takes longer. */
export type StoredLearnt = { readonly key: string; readonly read: () => Learnt | undefined };

/** What {@link writeLearnt} wrote; nothing when cut off, damaged or of another version. */
export const openLearnt = (bytes: Uint8Array): StoredLearnt | undefined => {
  const start = headEnd(bytes);
  const head = start === undefined ? undefined : parsed(bytes.subarray(lengthBytes, start));
  if (start === undefined || !isHead(head)) return undefined;
  const [model, counts, lessons] = head.sizes;
  if (start + model + counts + lessons !== bytes.length) return undefined;
  const ends = [start, start + model, start + model + counts, bytes.length];
  const piece = (at: number) => bytes.subarray(ends[at], ends[at + 1]);
  return { key: head.key, read: () => readPieces(head, [piece(0), piece(1), piece(2)]) };
};

const headEnd = (bytes: Uint8Array): number | undefined => {
  if (bytes.length < lengthBytes) return undefined;
  const { buffer, byteOffset } = bytes;
  return lengthBytes + new DataView(buffer, byteOffset).getUint32(0, true);
};

const parsed = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
};

const isHead = (head: unknown): head is Head =>
  typeof head === "object" && head !== null && "version" in head && head.version === storedVersion;

const readPieces = (
  { key, texts }: Head,
  [bytes, counts, written]: readonly [Uint8Array, Uint8Array, Uint8Array],
): Learnt | undefined => {
  // Written by us and of the right version, so it is what it was.
  const lessons = parsed(written) as Lessons | undefined;
  const model = lessons && deserialise({ bytes, key, lessons });
  if (!model) return undefined;
  const background = { texts, counts: new Uint16Array(new Uint8Array(counts).buffer) };
  return { key, model, background };
};
