import { cleanText, hasPiledMarks } from "./clean-text.ts";

const LONGEST_NAME = 80;

/**
 * How an account calls itself, which anybody can choose: it stands in a sentence that a coordinator
 * acts on, so no number, no link and no end of a quotation is left in it. Nothing when that leaves
 * nothing to read.
 */
export function readableName(displayName: string | undefined): string | undefined {
  if (displayName === undefined || hasPiledMarks(displayName)) return undefined;
  const letters = cleanText(displayName).replace(/[^\p{L}\p{M} '’-]/gu, "");
  const name = cleanText(letters.slice(0, LONGEST_NAME));
  return name === "" ? undefined : name;
}
