import { wordsOf } from "../domain/words.ts";

const forms: ReadonlySet<string> = new Set([
  "ander netwerk",
  "een ander netwerk",
  "welk netwerk",
  "wissel van netwerk",
  "wissel netwerk",
  "netwerk wisselen",
]);

/** Whether somebody wants to ask in another network. */
export function asksForOtherNetwork(text: string): boolean {
  return forms.has(wordsOf(text, 100).join(" "));
}
