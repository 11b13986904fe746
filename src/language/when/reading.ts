import { monthNumber, weekdayNumber } from "../day-words.ts";
import { smallNumber } from "../small-number.ts";
import type { Found, Said } from "./piece.ts";
import type { Token } from "./tokens.ts";

/** The word at a place as it is compared; empty beyond the text. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.low ?? "";
}

/** The words of the phrases that the readers look for, which are written in the code and few. */
const split = new Map<string, readonly string[]>();

function wordsIn(phrase: string): readonly string[] {
  const known = split.get(phrase);
  if (known !== undefined) return known;
  const words = phrase.split(" ");
  split.set(phrase, words);
  return words;
}

/** The place behind a row of words, when they stand there; the words are never those of a user. */
export function behind(tokens: readonly Token[], at: number, phrase: string): number | undefined {
  const first = tokens[at]?.low;
  if (first === undefined || !phrase.startsWith(first)) return undefined;
  const words = wordsIn(phrase);
  return words.every((word, index) => wordAt(tokens, at + index) === word)
    ? at + words.length
    : undefined;
}

/** The place behind the first of these that stands there; the longest are to be given first. */
export function behindAny(
  tokens: readonly Token[],
  at: number,
  phrases: readonly string[],
): number | undefined {
  for (const phrase of phrases) {
    const next = behind(tokens, at, phrase);
    if (next !== undefined) return next;
  }
  return undefined;
}

/** The place behind those of these words that stand there, each at most once. */
export function skip(tokens: readonly Token[], at: number, ...words: readonly string[]): number {
  let next = at;
  for (const word of words) if (wordAt(tokens, next) === word) next++;
  return next;
}

/** A number in one or two digits, or in a word. */
export function numberAt(tokens: readonly Token[], at: number): number | undefined {
  const word = wordAt(tokens, at);
  return /^\d{3,}$/.test(word) ? undefined : smallNumber(word);
}

/** Whether a token belongs to the one before it, as in `9u30`. */
export function isAttached(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && !token.isApart;
}

export function found(next: number, ...said: readonly Said[]): Found {
  return { next, said };
}

const followers: ReadonlySet<string> = new Set(
  `in op om bij met te tot t van vanaf en of voor via online dan is kan graag aub svp uur u h uurtje
  s de het een a as plan precies stipt ongeveer lang max anderhalf half duur duurt gedurende week
  vandaag morgen overmorgen vanochtend vanmorgen vanmiddag vanavond elke iedere elk ieder volgende
  komende aanstaande sochtends smorgens smiddags savonds snachts behalve maandelijks wekelijks
  over maar want als omdat eventueel liefst uiterlijk sharp inplannen plannen gepland ingepland zetten`.split(
    /\s+/,
  ),
);

/** Whether a number may end here: what follows is no noun that it counts. */
export function endsWell(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (!/^[\p{L}\p{Nd}]/u.test(word)) return word !== "%" && word !== "€";
  if (/^\p{Nd}/u.test(word)) return tokens[at]?.isApart === true;
  return followers.has(word) || weekdayNumber(word.slice(0, 9)) !== undefined || isMonth(word);
}

function isMonth(word: string): boolean {
  return monthNumber(word) !== undefined;
}

const counted: ReadonlySet<string> = new Set(
  `kind kinderen jongeren jeugd leeftijd leeftijden groep groepen gezinnen leerlingen peuters
  kleuters meisjes jongens klas klassen nummer nr kamer lokaal artikel art versie bus perron pagina
  blz hoofdstuk paragraaf bijlage score cijfer route lijn combinatiegroep € § #`.split(/\s+/),
);

const streets = /(?:straat|laan|weg|plein|kade|singel|gracht|hof|dijk|steeg|markt|pad)$/;

/** Whether what stands before makes the number an age, a house number or a name: `groep 7/8`. */
export function isNumbered(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (["van", "tussen", "de", "."].includes(wordAt(tokens, before))) before--;
  const word = wordAt(tokens, before);
  return counted.has(word) || (before === at - 1 && streets.test(word));
}

/** A number glued to what stands around it: `12a`, `-9`, `3,9 uur`. */
export function isInsideNumber(tokens: readonly Token[], at: number): boolean {
  if (at === 0 || !isAttached(tokens, at)) return false;
  const before = wordAt(tokens, at - 1);
  if (/^[\p{L}\p{Nd}€+]/u.test(before)) return true;
  return (
    /^[.,:/]$/.test(before) && isAttached(tokens, at - 1) && /^\d/.test(wordAt(tokens, at - 2))
  );
}
