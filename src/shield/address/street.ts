import { notNames } from "../birth/wording.ts";
import { wordBefore } from "../numbers/number-rows.ts";
import type { Token } from "../tokens.ts";
import {
  livingLinks,
  livingWords,
  nameHeads,
  nameLinks,
  noStreets,
  placeEnds,
  streetAdjectives,
  streetEnds,
  sureHeads,
  wholeNames,
} from "./wording.ts";

/** The longest name of a street, in words: "Laan van de Heilige Drie Koningen". */
const WORDS = 7;

/** What else it takes before a name is one of a street. */
export type Certainty = "sure" | "only-with-letter" | "only-with-town";

/** At which token the name of a street begins, and how sure it is that it is one. */
export type Street = { readonly first: number; readonly certainty: Certainty };

/** The name of a street that ends right before a token; nothing when none does. */
export function streetBefore(tokens: readonly Token[], end: number): Street | undefined {
  const last = tokens[end - 1];
  if (last?.text === ".")
    return end > 1 && isShort(tokens[end - 2]) ? named(tokens, end - 2) : undefined;
  if (!last || last.kind === "sign") return undefined;
  const headed = headBefore(tokens, end);
  if (headed !== undefined) return { first: headed, certainty: "sure" };
  if (last.kind !== "word") return undefined;
  return named(tokens, end - 1) ?? livedIn(tokens, end);
}

/** "Kerkstr." */
function isShort(token: Token | undefined): boolean {
  return /..(?:str|ln|pln)$/.test(token?.low ?? "");
}

/** By how its last word ends. */
function named(tokens: readonly Token[], at: number): Street | undefined {
  const word = tokens[at];
  if (!word) return undefined;
  const first = nameStart(tokens, at);
  const isCapital = startsCapital(word) || (isNamePart(tokens[at - 1]) && word.isApart);
  const isWhole = wholeNames.has(word.low) || isTwoNames(tokens, at);
  if (noStreets.has(word.low) || wholeNames.has(word.low)) {
    return isCapital && isWhole ? { first, certainty: "sure" } : undefined;
  }
  if (streetEnds.test(word.low)) return { first, certainty: "sure" };
  if (!placeEnds.test(word.low)) return undefined;
  // "Stadsring51" is the name of an organisation.
  const isApart = tokens[at + 1]?.isApart !== false;
  const isSure = isApart && (isCapital || isLivedIn(tokens, at));
  return { first, certainty: isSure ? "sure" : "only-with-letter" };
}

/** "Lange Straat", "Grote Markt": two capitals next to each other. */
function isTwoNames(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  return word !== undefined && startsCapital(word) && isNamePart(tokens[at - 1]);
}

/** "Laan van Nieuw Oost-Indië", "Plein 1944": a word that begins the names of streets, and what follows. */
function headBefore(tokens: readonly Token[], end: number): number | undefined {
  for (let at = end - 2; at >= 0 && at >= end - WORDS; at--) {
    const [head, next] = [tokens[at], tokens[at + 1]];
    if (!head || head.kind === "sign" || next?.kind === "sign") return undefined;
    if (!nameHeads.has(head.low)) continue;
    const isYearName = startsCapital(head) && next?.kind === "number" && at === end - 2;
    const goesOn = nameLinks.has(next?.low ?? "") && at < end - 2;
    if (isYearName || (goesOn && isProper(tokens, at, end))) return at;
  }
  return undefined;
}

/** With a capital before or behind: "de weg naar school 3" has none. */
function isProper(tokens: readonly Token[], at: number, end: number): boolean {
  const [head, last] = [tokens[at], tokens[end - 1]];
  if (head === undefined || last?.kind !== "word") return false;
  return (
    (startsCapital(head) && startsCapital(last)) ||
    (sureHeads.has(head.low) && !nameLinks.has(last.low))
  );
}

/** Any name will do behind a word for living, or with an adjective: "woont op Spui 3", "Lange Voorhout 8". */
function livedIn(tokens: readonly Token[], end: number): Street | undefined {
  const last = tokens[end - 1];
  if (!last || !isNamePart(last)) return undefined;
  const first = nameStart(tokens, end - 1);
  const isAdjective = first < end - 1 && streetAdjectives.has(tokens[first]?.low ?? "");
  const isSure = isAdjective || isLivedIn(tokens, first);
  return { first, certainty: isSure ? "sure" : "only-with-town" };
}

function isLivedIn(tokens: readonly Token[], first: number): boolean {
  return livingWords.has(wordBefore(tokens, first, livingLinks) ?? "");
}

/** The first of the capitals that stand before the last word of a name, with what links them. */
function nameStart(tokens: readonly Token[], last: number): number {
  let first = last;
  for (let at = last - 1; at >= 0 && at > last - WORDS; at--) {
    const token = tokens[at];
    if (!token || !isJoined(tokens, at)) break;
    if (token.text === "'" || startsCapital(token)) first = at;
  }
  return first;
}

/** Part of the name that goes on behind it: a word with a space, an initial with a dot, "'s-". */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const [token, behind] = [tokens[at], tokens[at + 1]];
  if (!token || !behind) return false;
  if (token.text === "'") return !behind.isApart && /^[st]-/.test(behind.text);
  if (token.text === ".") return isInitial(tokens[at - 1]);
  if (behind.text === ".") return isInitial(token);
  return behind.isApart && (isNamePart(token) || nameLinks.has(token.low));
}

/** "J." and "St." */
function isInitial(token: Token | undefined): boolean {
  return /^\p{Lu}\p{L}?$/u.test(token?.text ?? "");
}

/** A capital that no sentence begins with. */
function isNamePart(token: Token | undefined): boolean {
  if (token?.kind !== "word" || !startsCapital(token) || livingWords.has(token.low)) return false;
  return !notNames.has(token.low) || streetAdjectives.has(token.low);
}

/** "'s-Gravenweg" begins with one as well. */
function startsCapital({ text }: Token): boolean {
  return /^(?:[st]-)?\p{Lu}/u.test(text);
}
