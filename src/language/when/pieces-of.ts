import type { Found, Manner, Piece, Reader, Said } from "./piece.ts";
import { readAround } from "./read-around.ts";
import { readClock, readRange, readUntil } from "./read-clock.ts";
import { readDate } from "./read-date.ts";
import { readEvery } from "./read-every.ts";
import { readLength } from "./read-length.ts";
import { readDateAlone, readNth } from "./read-nth.ts";
import { readPart } from "./read-part.ts";
import { readAhead, readMonthName, readRelative, readWeekName, readYear } from "./read-relative.ts";
import { readHolidays, readLast, readSeason, readTimes } from "./read-series.ts";
import { readSomeTime } from "./read-some-time.ts";
import { readWeekday } from "./read-weekday.ts";
import { wordAt } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** The first that reads something has it: what can go on longer stands before what is part of it. */
const readers: readonly Reader[] = [
  ...[
    readHolidays,
    readLast,
    readSomeTime,
    readUntil,
    readEvery,
    readAround,
    readNth,
    readDateAlone,
    readAhead,
  ],
  ...[
    readWeekName,
    readMonthName,
    readYear,
    readRange,
    readDate,
    readTimes,
    readRelative,
    readWeekday,
  ],
  ...[readClock, readLength, readPart, readSeason],
];

/** Everything that a text says about when, in its order. */
export function piecesOf(tokens: readonly Token[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let free = 0;
  for (let at = 0; at < tokens.length; ) {
    const read = readAt(tokens, at);
    if (read === undefined) {
      at++;
      continue;
    }
    pieces.push(...placed(tokens, { at, free, read }));
    at = read.next;
    free = at;
  }
  return pieces;
}

function readAt(tokens: readonly Token[], at: number): Found | undefined {
  for (const read of readers) {
    const found = read(tokens, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

type Place = { readonly at: number; readonly free: number; readonly read: Found };

/** What was read with its place; `free` is the first token that no piece before it has. */
function placed(tokens: readonly Token[], { at, free, read }: Place): readonly Piece[] {
  const first = firstWord(tokens, at, free);
  const denial = denials.test(wordAt(tokens, first - 1)) && first > free ? first - 1 : first;
  const start = tokens[denial]?.start ?? 0;
  const end = tokens[read.next - 1]?.end ?? start;
  const manner = mannerOf(tokens, at);
  const isDenied = isNegated(tokens, first, read.next);
  const isOr = /^(?:of|ofwel|danwel)$/.test(wordAt(tokens, first - 1));
  return read.said.map((said) => ({
    start,
    end,
    manner,
    said: isDenied && canBeDenied(said) ? { kind: "unknown" as const } : asOr(said, isOr),
  }));
}

/** `dinsdag of donderdag`: a choice, and no slip. */
function asOr(said: Said, isOr: boolean): Said {
  const isDay = said.kind === "weekday" || said.kind === "date";
  return isOr && isDay ? { ...said, isOr: true } : said;
}

const lead =
  /^(?:om|op|vanaf|van|de|het|in|per|rond|omstreeks|tegen|na|voor|uiterlijk|ongeveer|circa|ca|met|ergens|ingang|start|aanvang|duur|duurt|gedurende|:|'|s)$/;

/** The words that belong to what comes after them. */
function firstWord(tokens: readonly Token[], at: number, free: number): number {
  let first = at;
  while (first > free && at - first < 4 && lead.test(wordAt(tokens, first - 1))) first--;
  return wordAt(tokens, first) === ":" ? first + 1 : first;
}

const manners: readonly (readonly [Manner, RegExp])[] = [
  ["from", /^(?:vanaf|ingang|ingaand|ingaande|beginnend|startend|per)$/],
  ["about", /^(?:rond|omstreeks|circa|ca|tegen|ongeveer|na|uiterlijk|binnen|sinds|tussen|liefst)$/],
  ["for", /^voor$/],
];

function mannerOf(tokens: readonly Token[], at: number): Manner {
  if (wordAt(tokens, at) === "tussen") return "about";
  if (wordAt(tokens, at) === "vanaf") return "from";
  let before = at - 1;
  while (/^(?:de|het|van|om|op|\.)$/.test(wordAt(tokens, before))) before--;
  return manners.find(([, words]) => words.test(wordAt(tokens, before)))?.[0] ?? "on";
}

const denials = /^(?:niet|geen|behalve|nooit|uitgezonderd|zonder)$/;

/** `niet op dinsdag`, `dinsdag kan niet`: what is said is when not. */
function isNegated(tokens: readonly Token[], first: number, next: number): boolean {
  if (denials.test(wordAt(tokens, first - 1))) return true;
  if (wordAt(tokens, next) === "niet") return readHolidays(tokens, next) === undefined;
  return /^(?:kan|lukt|past|gaat)$/.test(wordAt(tokens, next)) && saysNo(tokens, next + 1);
}

function saysNo(tokens: readonly Token[], at: number): boolean {
  return [0, 1, 2].some((step) => wordAt(tokens, at + step) === "niet");
}

function canBeDenied({ kind }: Said): boolean {
  return kind !== "nothing" && kind !== "holidays" && kind !== "past";
}
