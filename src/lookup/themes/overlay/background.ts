import { bucketOf, hashOf } from "../hash.ts";
import type { Lessons } from "../lessons.ts";
import { rootsOf } from "./roots.ts";

/**
 * How common words are in all that the model learnt from. A network's own few lines cannot tell: there
 * every word is rare. Counts by the hash of the root; 128 kB, shared by all networks.
 */
export type Background = {
  readonly texts: number;
  /** In how many texts a root of this slot stands, at most 65,535. */
  readonly counts: Uint16Array;
};

const slotBits = 16;
const salt = 7;
const highest = 65_535;

const slotOf = (root: string): number => bucketOf(hashOf(root, salt), slotBits);

/** Counts the roots of lessons. A word of the lexicon stands there by itself and says nothing of use. */
export const countWords = ({ phrases, noise }: Pick<Lessons, "phrases" | "noise">): Background => {
  const counts = new Uint16Array(1 << slotBits);
  const spoken = phrases.filter(({ kind }) => kind !== "word").map(({ text }) => text);
  const texts = [...spoken, ...noise];
  for (const text of texts)
    for (const slot of new Set(rootsOf(text).map(slotOf)))
      counts[slot] = Math.min(highest, (counts[slot] ?? 0) + 1);
  return { texts: texts.length, counts };
};

/** From 0, a word of every text, to 1, one that stands nowhere. */
export const rarityOf = ({ texts, counts }: Background, root: string): number => {
  const found = counts[slotOf(root)] ?? 0;
  return texts === 0 ? 1 : 1 - Math.log1p(found) / Math.log1p(texts);
};
