import { wordsOf } from "../../domain/words.ts";

/** A word as it is compared, and where it stands in the text. */
export type Token = { readonly low: string; readonly start: number; readonly end: number };

/** The words of a text with their places, in UTF-16 units. */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(({ 0: word, index }) => {
    const [low] = wordsOf(word);
    return low === undefined ? [] : [{ low, start: index, end: index + word.length }];
  });
}

/** Whether a row of words stands at a place. */
export function standsAt(tokens: readonly Token[], at: number, name: readonly string[]): boolean {
  return name.length > 0 && name.every((word, index) => tokens[at + index]?.low === word);
}
