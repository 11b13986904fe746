import type { Piece, Reading } from "../reading.ts";
import type { Token } from "../tokens.ts";
import { houseNumberEnd, looksLikeYear } from "./house-number.ts";
import { findPostcodes } from "./postcode.ts";
import { streetBefore } from "./street.ts";
import { numberWords } from "./wording.ts";

/** Streets with the number of a house, and postcodes. */
export function findAddresses(reading: Reading): readonly Piece[] {
  const houses = reading.numbers.flatMap((index) => {
    const house = houseAt(reading, index);
    return house ? [house] : [];
  });
  return [...houses, ...findPostcodes(reading)];
}

/** The address whose number stands at a token. */
function houseAt(reading: Reading, index: number): Piece | undefined {
  const { tokens } = reading;
  const end = houseNumberEnd(reading, index);
  const last = end === undefined ? undefined : tokens[end - 1];
  if (!last) return undefined;
  const street = streetBefore(tokens, behindStreet(tokens, index));
  const first = street && tokens[street.first];
  const isBare = last === tokens[index];
  if (!first || (isBare && looksLikeYear(last))) return undefined;
  if (street.certainty === "only-with-letter" && isBare) return undefined;
  if (street.certainty === "only-with-town" && !hasTownBehind(tokens, end ?? index))
    return undefined;
  return { kind: "address", from: first.from, to: last.to };
}

/** "…, 2511 AB" or "…, 2800 Mechelen" */
function hasTownBehind(tokens: readonly Token[], end: number): boolean {
  const at = tokens[end]?.text === "," ? end + 1 : end;
  const [digits, town] = tokens.slice(at, at + 2);
  const isCode = /^[1-9]\d{3}$/.test(digits?.text ?? "") && !looksLikeYear(digits);
  return isCode && /^\p{Lu}/u.test(town?.text ?? "");
}

/** Where the name ends: before `nr.`, `huisnummer:` and the like, or before the number. */
function behindStreet(tokens: readonly Token[], index: number): number {
  let at = index;
  while (at > index - 4 && /^[.:,]$/.test(tokens[at - 1]?.text ?? "")) at--;
  if (!numberWords.has(tokens[at - 1]?.low ?? "")) return index;
  at--;
  while (at > index - 4 && /^[,:]$/.test(tokens[at - 1]?.text ?? "")) at--;
  return at;
}
