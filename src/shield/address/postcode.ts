import { isYear } from "../birth/dates.ts";
import type { Piece, Reading } from "../reading.ts";
import type { Token } from "../tokens.ts";
import { houseNumberEnd } from "./house-number.ts";
import { numberWords, shortNames, shortWords } from "./wording.ts";

/** A Dutch postcode, with the number of the house where one follows. */
export function findPostcodes(reading: Reading): readonly Piece[] {
  const { tokens } = reading;
  return reading.numbers.flatMap((index) => {
    const [digits, letters] = tokens.slice(index, index + 2);
    if (!digits || !letters || !isPostcode(tokens, index, letters)) return [];
    const to = numberBehind(reading, index + 2) ?? letters.to;
    return [{ kind: "address" as const, from: digits.from, to }];
  });
}

/** No postcode ends in SA, SD or SS (NEN 5825). */
function isPostcode(tokens: readonly Token[], index: number, letters: Token): boolean {
  const digits = tokens[index];
  if (!/^[1-9]\d{3}$/.test(digits?.text ?? "") || !/^[a-z]{2}$/i.test(letters.text)) return false;
  if (/^s[ads]$/i.test(letters.text) || isPartOfMore(tokens, index)) return false;
  const isApart = letters.isApart;
  if (letters.text === letters.text.toUpperCase()) {
    return !(isApart && isYear(digits?.text ?? "") && shortNames.has(letters.low));
  }
  return !shortWords.has(letters.low);
}

/** An amount, or the end of a longer number or code. */
function isPartOfMore(tokens: readonly Token[], index: number): boolean {
  const [two, one, digits] = [tokens[index - 2], tokens[index - 1], tokens[index]];
  if (!one || !digits) return false;
  if (/^[€$£]$/.test(one.text)) return true;
  if (digits.isApart) return false;
  const isCode = one.kind === "word" && one.text.length < 4;
  return isCode || (/^[.,-]$/.test(one.text) && two?.kind === "number");
}

/** The end of the number in `, 12a`, ` nr. 12` or ` 12`; nothing when there is none. */
function numberBehind(reading: Reading, index: number): number | undefined {
  const { tokens } = reading;
  let at = index;
  while (at < index + 4 && isBetween(tokens[at])) at++;
  const end = houseNumberEnd(reading, at);
  return end === undefined ? undefined : tokens[end - 1]?.to;
}

function isBetween(token: Token | undefined): boolean {
  return /^[,.:-]$/.test(token?.text ?? "") || numberWords.has(token?.low ?? "");
}
