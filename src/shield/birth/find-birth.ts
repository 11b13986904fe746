import type { Piece, Reading } from "../reading.ts";
import type { Token } from "../tokens.ts";
import type { DateSpan } from "./dates.ts";
import { nameBefore, nameFrom } from "./name-beside.ts";
import { ageWords, alsoWords, birthWords, linking, plannedWords, timeWords } from "./wording.ts";

/** So many words from a date something may say what it is of. */
const NEAR = 6;

/** Dates of birth: beside a word that says so, or beside a name. The name goes with the date. */
export function findBirths({ tokens, dates }: Reading): readonly Piece[] {
  const pieces: Piece[] = [];
  let behind = -1;
  for (const date of dates) {
    const isAlso = behind >= 0 && areSiblings(tokens, behind, date);
    const own = bornOn(tokens, date) ?? ofSomebody(tokens, date);
    const place = own ?? (isAlso ? date : undefined);
    const [first, last] = place ? [tokens[place.first], tokens[place.next - 1]] : [];
    behind = place ? place.next : -1;
    if (first && last) pieces.push({ kind: "birth", from: first.from, to: last.to });
  }
  return pieces;
}

/** "… 03-02-2015 en 04-05-2017" */
function areSiblings(tokens: readonly Token[], behind: number, { first, year }: DateSpan): boolean {
  const between = tokens.slice(behind, first);
  return year > 0 && between.length < 3 && between.every(({ low }) => alsoWords.has(low));
}

type Place = { readonly first: number; readonly next: number };

/** With a word such as "geboren" before or behind it. */
function bornOn(tokens: readonly Token[], date: DateSpan): Place | undefined {
  const before = birthWordBefore(tokens, date);
  if (before === undefined && !isBornBehind(tokens, date)) return undefined;
  const end = skipBack(tokens, before ?? date.first);
  const name = nameBefore(tokens, end);
  return { first: name?.first ?? date.first, next: date.next };
}

/** The word of birth before a date in the same sentence. */
function birthWordBefore(tokens: readonly Token[], date: DateSpan): number | undefined {
  for (let at = date.first - 1; at >= 0 && at >= date.first - NEAR; at--) {
    const token = tokens[at];
    if (!token) return undefined;
    if (birthWords.has(token.low) || isBirthSign(token, date.first - at)) return at;
    if (isSentenceEnd(tokens, at) || isOfOther(token, date)) return undefined;
  }
  return undefined;
}

/** Between the word and the date nothing else has one; a date without a year wants the word close. */
function isOfOther({ kind, low, text }: Token, { year }: DateSpan): boolean {
  if (linking.has(low) || text === ".") return false;
  return kind === "number" || plannedWords.has(low) || year === 0;
}

/** "° 12-03-2014" and "*12-03-2014", as in a family tree. */
function isBirthSign({ text }: Token, distance: number): boolean {
  return distance === 1 && /^[°*º]$/.test(text);
}

/** A dot with a capital behind it ends a sentence, unless it shortens a word of birth. */
function isSentenceEnd(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at] ?? { text: "" };
  if (text !== ".") return /^[!?;]$/.test(text);
  const word = tokens[at - 1]?.low ?? "";
  return !birthWords.has(word) && !linking.has(word) && word.length > 3;
}

function isBornBehind(tokens: readonly Token[], { next, year }: DateSpan): boolean {
  const near = tokens.slice(next, next + (year === 0 ? 2 : 4));
  const end = near.findIndex(({ text, kind }) => /^[.!?;]$/.test(text) || kind === "number");
  const said = end < 0 ? near : near.slice(0, end);
  return said.some(({ low }) => birthWords.has(low));
}

/** Beside a name, when nothing says that it is of something planned. */
function ofSomebody(tokens: readonly Token[], date: DateSpan): Place | undefined {
  if (date.year === 0 || (date.form === "spaces" && date.year === 2)) return undefined;
  if (hasTime(tokens, date.next)) return undefined;
  return nameFirst(tokens, date) ?? dateFirst(tokens, date);
}

/** "Kevin de Bruin, 12-03-2014" */
function nameFirst(tokens: readonly Token[], date: DateSpan): Place | undefined {
  const end = skipSigns(tokens, date.first);
  const name = nameBefore(tokens, end);
  if (!name || isPlanned(tokens, name.first, date.next)) return undefined;
  const isParted = end < date.first;
  const isInSentence = name.first > 0 && !/^[.!?:]$/.test(tokens[name.first - 1]?.text ?? "");
  const isEnough =
    name.certainty === "sure" || ((isParted || isInSentence) && date.form !== "solid");
  return isEnough ? { first: name.first, next: date.next } : undefined;
}

/** "12-03-2014, Kevin de Bruin" */
function dateFirst(tokens: readonly Token[], date: DateSpan): Place | undefined {
  const start = /^[,;:(/-]$/.test(tokens[date.next]?.text ?? "") ? date.next + 1 : date.next;
  const name = nameFrom(tokens, start);
  if (name?.certainty !== "sure" || isPlanned(tokens, date.first, name.next)) return undefined;
  return linking.has(tokens[date.first - 1]?.low ?? "") && tokens[date.first - 1]?.text !== ":"
    ? undefined
    : { first: date.first, next: name.next };
}

/** Something planned, done or sent stands near. */
function isPlanned(tokens: readonly Token[], first: number, next: number): boolean {
  const before = tokens.slice(Math.max(0, first - NEAR), first);
  const behind = tokens.slice(next, next + 3);
  return [...before, ...behind].some(({ low }) => plannedWords.has(low));
}

/** "… om 10 uur", "… 10.30". */
function hasTime(tokens: readonly Token[], next: number): boolean {
  const behind = tokens.slice(next, next + 5);
  const at = behind.findIndex(({ kind }) => kind === "number");
  const hour = behind[at];
  if (!hour || Number(hour.text) > 24) return false;
  const isSaid = behind.some(({ low }) => timeWords.has(low));
  return isSaid || (/^[.:]$/.test(behind[at + 1]?.text ?? "") && behind[at + 2]?.text.length === 2);
}

/** Back over signs between a name and a date, and over an age: "Kevin (8 jaar), 12-03-2014". */
function skipSigns(tokens: readonly Token[], end: number): number {
  const at = overSigns(tokens, end);
  const isAged = ageWords.has(tokens[at - 1]?.low ?? "") && tokens[at - 2]?.kind === "number";
  return isAged ? overSigns(tokens, at - 2) : at;
}

function overSigns(tokens: readonly Token[], end: number): number {
  let at = end;
  while (at > 0 && at > end - 3 && /^[,;:()/[-]$/.test(tokens[at - 1]?.text ?? "")) at--;
  return at;
}

/** Back over signs and small words between a name and a word of birth. */
function skipBack(tokens: readonly Token[], end: number): number {
  let at = end;
  while (at > 0 && at > end - 4 && isSmall(tokens[at - 1])) at--;
  return at;
}

function isSmall(token: Token | undefined): boolean {
  if (!token) return false;
  return (token.kind === "sign" && !/^[.!?]$/.test(token.text)) || linking.has(token.low);
}
