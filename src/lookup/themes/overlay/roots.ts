import { readText } from "../reading.ts";
import { stemOf } from "../stem-word.ts";

const mostRounds = 3;

/** Takes off ending after ending, so that "veehouders" and "veehouder" meet. */
const rootOf = (stem: string): string => {
  let root = stem;
  for (let round = 1; round < mostRounds; round++) {
    const shorter = stemOf(root);
    if (shorter === root) return root;
    root = shorter;
  }
  return root;
};

/**
 * The different words of a text without their endings. Coarser than a stem: with few phrases, missing
 * the plural of a term costs more than taking two words for one.
 */
export const rootsOf = (text: string): readonly string[] => [
  ...new Set(readText(text).stems.map(rootOf)),
];
