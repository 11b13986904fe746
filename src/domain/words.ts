/**
 * The words of a text as they are compared: lower case, without accents, `ij` for the ligature.
 * The work is bounded: no more than `limit` characters are read.
 */
export function wordsOf(text: string, limit = 4000): readonly string[] {
  const read = text.slice(0, limit);
  if (read !== last.text) last = { text: read, words: wordsIn(read) };
  return last.words;
}

/** What was read last: one dialog after the other reads the same text to see whether it is meant. */
let last: { readonly text: string; readonly words: readonly string[] } = { text: "", words: [] };

function wordsIn(text: string): readonly string[] {
  const folded = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
