import { bucketOf, hashOf } from "./hash.ts";
import type { Sample } from "./lessons.ts";
import { startsOf } from "./starts.ts";

/** Which phrases hold a stem or a pair of stems, and how much that says about each (BM25). */
export type PhraseIndex = {
  /** The phrases of class c stand from `bounds[c]` up to `bounds[c + 1]`. */
  readonly bounds: Uint32Array;
  /** The postings of slot s stand from `starts[s]` up to `starts[s + 1]`. */
  readonly starts: Uint32Array;
  readonly phrases: Uint32Array;
  readonly weights: Float32Array;
};

const slotBits = 18;
const saturation = 2;
const pairWeight = 0.5;
/** What stands in more phrases than this tells none apart; skipping it bounds the work. */
const mostHolders = 1_500;

/** The slots of a text with how much a match there counts. */
const slotsOf = (stems: readonly string[]): ReadonlyMap<number, number> => {
  const slots = new Map<number, number>();
  for (const [at, stem] of stems.entries()) {
    const slot = bucketOf(hashOf(stem, 3), slotBits);
    slots.set(slot, (slots.get(slot) ?? 0) + 1);
    if (at === 0) continue;
    const pair = bucketOf(hashOf(`${stems[at - 1]} ${stem}`, 4), slotBits);
    slots.set(pair, (slots.get(pair) ?? 0) + pairWeight);
  }
  return slots;
};

const slotsIn = function* (texts: readonly ReadonlyMap<number, number>[]): Iterable<number> {
  for (const slots of texts) yield* slots.keys();
};

/** A phrase under one of its classes. */
type Entry = { readonly label: number; readonly stems: readonly string[]; readonly counts: number };

/** A class that a phrase is about as well, but not first. */
const alsoCounts = 0.8;

/** Each phrase once for each of its classes, sorted by class. */
const entriesOf = (samples: readonly Sample[]): readonly Entry[] =>
  samples
    .flatMap(({ labels, reading }) =>
      labels.map((label, at) => ({
        label,
        stems: reading.stems,
        counts: at === 0 ? 1 : alsoCounts,
      })),
    )
    .sort((a, b) => a.label - b.label);

/** Builds the index of the samples that are about a theme. */
export const indexPhrases = (samples: readonly Sample[], classes: number): PhraseIndex => {
  const sorted = entriesOf(samples);
  const texts = sorted.map(({ stems }) => slotsOf(stems));
  const starts = startsOf(slotsIn(texts), 1 << slotBits);
  const size = starts[starts.length - 1] ?? 0;
  const index: PhraseIndex = {
    bounds: startsOf(
      sorted.map(({ label }) => label),
      classes,
    ),
    starts,
    phrases: new Uint32Array(size),
    weights: new Float32Array(size),
  };
  const mean = size / Math.max(1, texts.length);
  const next = starts.slice();
  for (const [phrase, slots] of texts.entries())
    for (const [slot, count] of slots) {
      const place = next[slot] ?? 0;
      const holders = (starts[slot + 1] ?? 0) - (starts[slot] ?? 0);
      const rarity = Math.log(1 + (texts.length - holders + 0.5) / (holders + 0.5));
      index.phrases[place] = phrase;
      index.weights[place] =
        ((sorted[phrase]?.counts ?? 1) * rarity * count * (saturation + 1)) /
        (count + (saturation * slots.size) / mean);
      next[slot] = place + 1;
    }
  return index;
};

/** What a question is worked out on. */
type Desk = {
  /** For each phrase its class. */
  readonly labels: Uint16Array;
  /** For each phrase how much the text is like it; nothing but noughts between two questions. */
  readonly likeness: Float32Array;
  /** Room for the phrases that the text is like at all. */
  readonly seen: Uint32Array;
};

/** One for each index: a fresh table as long as the phrases costs more than all else in a question. */
const desks = new WeakMap<PhraseIndex, Desk>();

const deskOf = (index: PhraseIndex): Desk => {
  const known = desks.get(index);
  if (known) return known;
  const phrases = index.bounds.at(-1) ?? 0;
  const labels = new Uint16Array(phrases);
  for (let label = 0; label < index.bounds.length - 1; label++)
    labels.fill(label, index.bounds[label], index.bounds[label + 1]);
  const likeness = new Float32Array(phrases);
  const made = { labels, likeness, seen: new Uint32Array(phrases) };
  desks.set(index, made);
  return made;
};

/** Fills in the likeness of each phrase that shares anything with a text; how many those are. */
const fillIn = (index: PhraseIndex, { likeness, seen }: Desk, stems: readonly string[]): number => {
  let size = 0;
  for (const [slot, count] of slotsOf(stems)) {
    const weight = Math.min(1, count);
    const start = index.starts[slot] ?? 0;
    const end = index.starts[slot + 1] ?? 0;
    if (end - start > mostHolders) continue;
    for (let place = start; place < end; place++) {
      const phrase = index.phrases[place] ?? 0;
      const before = likeness[phrase] ?? 0;
      if (before === 0) seen[size++] = phrase;
      likeness[phrase] = before + weight * (index.weights[place] ?? 0);
    }
  }
  return size;
};

/** Of each class the three highest scores so far, the highest first. */
const keepThree = (highest: Float64Array, label: number, score: number): void => {
  const [first, second, third] = [3 * label, 3 * label + 1, 3 * label + 2];
  if (score <= (highest[third] ?? 0)) return;
  highest[third] = Math.min(score, highest[second] ?? 0);
  highest[second] = Math.min(Math.max(score, highest[second] ?? 0), highest[first] ?? 0);
  highest[first] = Math.max(score, highest[first] ?? 0);
};

/** For each class how much its three nearest phrases together are like the text. */
export const nearestScores = (index: PhraseIndex, stems: readonly string[]): Float64Array => {
  const desk = deskOf(index);
  const { labels, likeness, seen } = desk;
  const highest = new Float64Array(3 * (index.bounds.length - 1));
  const size = fillIn(index, desk, stems);
  for (let at = 0; at < size; at++) {
    const phrase = seen[at] ?? 0;
    keepThree(highest, labels[phrase] ?? 0, likeness[phrase] ?? 0);
    likeness[phrase] = 0;
  }
  return new Float64Array(index.bounds.length - 1).map(
    (_, label) =>
      (highest[3 * label] ?? 0) + (highest[3 * label + 1] ?? 0) + (highest[3 * label + 2] ?? 0),
  );
};
