import type { Token } from "../tokens.ts";
import {
  firstNames,
  notInitials,
  notNames,
  nounEnd,
  particles,
  places,
  titles,
} from "./wording.ts";

/** A name in the tokens: from its first to behind its last. */
export type Name = {
  readonly first: number;
  readonly next: number;
  /** `sure`: of several parts, with a title, or a first name that many have. */
  readonly certainty: "sure" | "likely";
};

/** No name is longer. */
const PARTS = 7;

/** The name that ends right before a token; nothing when none does. */
export function nameBefore(tokens: readonly Token[], next: number): Name | undefined {
  let first = next;
  while (first > 0 && next - first < PARTS && isPart(tokens, first - 1, next)) first--;
  while (first < next && !canBegin(tokens, first)) first++;
  const name = judged(tokens, first, next) ?? inLowerCase(tokens, next) ?? initials(tokens, next);
  return name && { ...name, first: withSurname(tokens, name.first) };
}

/** "Bakker, Jayden" */
function withSurname(tokens: readonly Token[], first: number): number {
  const [surname, sign] = tokens.slice(Math.max(0, first - 2), first);
  const isSurname = sign?.text === "," && isCapital(surname) && !isNoName(surname?.low ?? "");
  return isSurname ? first - 2 : first;
}

/** "k.d.b." */
function initials(tokens: readonly Token[], next: number): Name | undefined {
  let first = next;
  let letters = "";
  while (tokens[first - 1]?.text === "." && /^\p{L}$/u.test(tokens[first - 2]?.low ?? "")) {
    if (letters.length > 4) return undefined;
    first -= 2;
    letters = `${tokens[first]?.low}${letters}`;
  }
  const isName = letters.length > 1 && !notInitials.has(letters);
  return isName ? { first, next, certainty: "sure" } : undefined;
}

/** The name that begins at a token; nothing when none does. */
export function nameFrom(tokens: readonly Token[], first: number): Name | undefined {
  let next = first;
  while (next - first < PARTS && isPart(tokens, next, tokens.length)) next++;
  while (next > first && !isCapital(tokens[next - 1]) && tokens[next - 1]?.text !== ".") next--;
  return judged(tokens, first, next);
}

function isNoName(low: string): boolean {
  return notNames.has(low) || places.has(low);
}

/** A capital, an initial with its dot, or what links them. */
function isPart(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (/^[./]$/.test(token.text)) return isShort(tokens[at - 1]);
  if (token.kind !== "word") return token.text === "'" && tokens[at + 1]?.low === "t";
  if (titles.has(token.low)) return true;
  if (isNoName(token.low) && !particles.has(token.low)) return false;
  return isCapital(token) || (particles.has(token.low) && at + 1 < end);
}

/** Written with a dot or a stroke behind it: "K.", "mw.", "v.d.", "v/d". */
function isShort(token: Token | undefined): boolean {
  return isInitial(token) || titles.has(token?.low ?? "") || /^[vd]$/.test(token?.low ?? "");
}

function canBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (titles.has(token.low)) return true;
  return isCapital(token) && (!isNoName(token.low) || particles.has(token.low));
}

function judged(tokens: readonly Token[], first: number, next: number): Name | undefined {
  const parts = tokens.slice(first, next);
  const words = parts.filter(({ kind, low }) => kind === "word" && !isNoName(low));
  const proper = words.filter((word) => isCapital(word) && !titles.has(word.low));
  const last = proper.at(-1);
  if (!last) return undefined;
  const isKnown = proper.some(({ low }) => firstNames.has(partOf(low)));
  const isTitled = parts.some(({ low }) => titles.has(low));
  if (proper.length > 1 || isKnown || isTitled || words.length > 1) {
    return { first, next, certainty: "sure" };
  }
  const isNoun = nounEnd.test(last.low) || last.text === last.text.toUpperCase();
  return isNoun && !isInitial(last) ? undefined : { first, next, certainty: "likely" };
}

/** "kevin de bruin": a first name that many have, and at most one other word behind it. */
function inLowerCase(tokens: readonly Token[], next: number): Name | undefined {
  let others = 0;
  for (let at = next - 1; at >= 0 && at > next - PARTS; at--) {
    const token = tokens[at];
    if (token?.kind !== "word" || others > 1) return undefined;
    if (firstNames.has(partOf(token.low))) return { first: at, next, certainty: "sure" };
    if (particles.has(token.low)) continue;
    if (isNoName(token.low)) return undefined;
    others++;
  }
  return undefined;
}

/** "anne-fleur" begins as "anne" does. */
function partOf(low: string): string {
  return low.split("-", 1)[0] ?? low;
}

function isInitial(token: Token | undefined): boolean {
  return /^\p{Lu}$/u.test(token?.text ?? "");
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === "word" && /^\p{Lu}/u.test(token.text);
}
