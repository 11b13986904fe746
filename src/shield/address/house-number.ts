import { isYear } from "../birth/dates.ts";
import type { Reading } from "../reading.ts";
import type { Token } from "../tokens.ts";
import { additions, counted, livingLinks } from "./wording.ts";

/**
 * Where the number of a house that begins at a token ends, as the token behind it; nothing when it
 * is no such number: an amount, a count, a date, a time.
 */
export function houseNumberEnd({ tokens, dateOf }: Reading, at: number): number | undefined {
  const number = tokens[at];
  if (number?.kind !== "number" || !/^[1-9]\d{0,4}$/.test(number.text)) return undefined;
  const form = dateOf.get(number)?.form;
  if (form === "signs" || form === "month-name") return undefined;
  const behind = tokens[at + 1];
  if (!behind) return at + 1;
  if (isAmount(tokens, at) || counted.has(behind.low)) return undefined;
  return additionEnd(tokens, at + 1);
}

/** Whether the number may as well be a year. */
export function looksLikeYear(token: Token | undefined): boolean {
  return isYear(token?.text ?? "");
}

/** `12,50`, `9.30`, `12 %`. */
function isAmount(tokens: readonly Token[], at: number): boolean {
  const [sign, digits] = tokens.slice(at + 1, at + 3);
  if (/^[%€$£]$/.test(sign?.text ?? "")) return true;
  const isPart = digits?.kind === "number" && !digits.isApart && digits.text.length <= 3;
  return /^[.,:]$/.test(sign?.text ?? "") && sign?.isApart === false && isPart;
}

/** Behind `a`, `-II`, `bis`, `/3`, ` hs`, `bus 4`. */
function additionEnd(tokens: readonly Token[], at: number): number {
  const [one, two] = tokens.slice(at, at + 2);
  if (!one) return at;
  if (one.kind === "word" && isLetter(one, two)) return additionEnd(tokens, at + 1);
  if (additions.has(one.low)) {
    const isBox = two?.kind === "number" && two.text.length < 5 && one.text.length === 3;
    return at + (isBox ? 2 : 1);
  }
  const isJoined = /^[-/]$/.test(one.text) && two !== undefined && two.text.length <= 4;
  if (isJoined && two.kind !== "sign" && (!two.isApart || !one.isApart)) {
    return isJoinedWord(two) ? at + 2 : at;
  }
  return at;
}

/** Close to the number up to four letters; apart from it one. */
function isLetter(token: Token, behind: Token | undefined): boolean {
  if (!token.isApart) return /^\p{L}{1,4}$/u.test(token.text);
  const isOne = /^[a-z]$/i.test(token.text) && !/^[uex]$/.test(token.text);
  return isOne && behind?.text !== "'";
}

/** "Dorpsstraat 12 - in de buurt" goes on with a word. */
function isJoinedWord(token: Token): boolean {
  return token.kind === "number" || additions.has(token.low) || !livingLinks.has(token.low);
}
