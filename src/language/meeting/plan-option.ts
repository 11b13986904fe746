import { wordsOf } from "../../domain/words.ts";

const small = new Set([
  "de",
  "het",
  "op",
  "om",
  "die",
  "dan",
  "maar",
  "graag",
  "doe",
  "van",
  "uur",
]);
const ordinals = ["eerste", "tweede", "derde", "vierde", "vijfde"];
const digits = ["1", "2", "3", "4", "5"];

/**
 * Which of some options a text means: by its place ("de tweede"), or by words that stand in one of
 * them alone ("zaterdag", "5 december"). Only when the whole text is that.
 */
export function readOption(text: string, labels: readonly string[]): number | undefined {
  if (text.includes("?")) return undefined;
  const said = wordsOf(text, 60).filter((word) => !small.has(word));
  const [only, ...others] = said;
  if (only === undefined || said.length > 5) return undefined;
  const found = labels.flatMap((label, index) => {
    const words = new Set(wordsOf(label));
    return said.every((word) => words.has(word)) ? [index] : [];
  });
  if (found.length === 1) return found[0];
  if (others.length > 0 || found.length > 1) return undefined;
  const place = Math.max(ordinals.indexOf(only), digits.indexOf(only));
  return place >= 0 && place < labels.length ? place : undefined;
}
