import { sameWord } from "../../src/lookup/names/same-word.ts";

/** Words by which something is found, and how much it says when they are (0 to 1). */
export type Clue = { readonly words: readonly string[]; readonly weight: number };

/** Whoever searches is often still typing the last word. */
const FIT = { whole: 1, beginning: 0.8, slip: 0.6 } as const;

/**
 * How well something fits what was asked, 0 to 1: each word counts where it fits best, and a word
 * that fits nowhere makes that it does not fit.
 */
export function closeness(asked: readonly string[], clues: readonly Clue[]): number {
  const each = asked.map((word) =>
    Math.max(0, ...clues.map(({ words, weight }) => weight * fitAmong(word, words))),
  );
  if (each.length === 0 || each.includes(0)) return 0;
  return each.reduce((sum, one) => sum + one, 0) / each.length;
}

function fitAmong(asked: string, words: readonly string[]): number {
  return Math.max(0, ...words.map((word) => fitOf(asked, word)));
}

function fitOf(asked: string, word: string): number {
  if (word === asked) return FIT.whole;
  if (word.startsWith(asked)) return FIT.beginning;
  return sameWord(asked, word) ? FIT.slip : 0;
}
