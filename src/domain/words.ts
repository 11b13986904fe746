/**
 * The words of a text as they are compared: lower case, without accents, `ij` for the ligature.
 * The work is bounded: no more than `limit` characters are read.
 */
export function wordsOf(text: string, limit = 4000): readonly string[] {
  const folded = text.slice(0, limit).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
