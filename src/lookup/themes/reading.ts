import { stemOf } from "./stem-word.ts";

/** Text beyond this is not read: it bounds the work of one question. */
export const readAtMost = 2_000;

/** A text as words (lower case, no accents, letters and digits only) and the stem of each. */
export type Reading = { readonly words: readonly string[]; readonly stems: readonly string[] };

/** Reads any string, also one with lone surrogates, NUL or right-to-left marks. */
export const readText = (text: string): Reading => {
  const plain = text.slice(0, readAtMost).toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  const words = plain.match(/[\p{L}\p{N}]{1,40}/gu) ?? [];
  return { words, stems: words.map(stemOf) };
};
