import { isYear } from "../birth/dates.ts";
import { months } from "../birth/wording.ts";
import { wordBefore } from "../numbers/number-rows.ts";
import type { Piece, Reading } from "../reading.ts";
import { tokensOf } from "../tokens.ts";
import { notLetters, plateLinks, plateWords } from "./wording.ts";

/**
 * All the orders of letters (A) and digits (9) that Dutch plates have had (RDW, sidecodes 1 to 14),
 * and the Belgian one of today.
 */
const shapes: ReadonlySet<string> = new Set(
  `AA-99-99 99-99-AA 99-AA-99 AA-99-AA AA-AA-99 99-AA-AA 99-AAA-9 9-AAA-99 AA-999-A A-999-AA AAA-99-A
  A-99-AAA 9-AA-999 999-AA-9 9-AAA-999`.split(/\s+/),
);
const inOneWord: ReadonlySet<string> = new Set(
  [...shapes].map((shape) => shape.replaceAll("-", "")),
);
/** With letters at both ends, so that spaces will do: a row of figures it is not. */
const spaced: ReadonlySet<string> = new Set(
  "AA-99-AA AA-999-A A-999-AA AAA-99-A A-99-AAA".split(" "),
);
/** Older Belgian ones look like any code. */
const onlyTold: ReadonlySet<string> = new Set(["AAA-999", "999-AAA", "AAA999", "999AAA", "9999AA"]);

/** Three groups, or the two of an older Belgian one; or one word. */
const parted =
  /(?:[a-z]{1,3}|\d{1,3})(?: ?- ?| )(?:[a-z]{1,3}|\d{1,3})(?:(?: ?- ?| )(?:[a-z]{1,3}|\d{1,3}))?/gi;
const oneWord = /[a-z\d]{6,7}/gi;
/** So far before it a word may stand that says what it is. */
const BEFORE = 40;

/** Number plates of vehicles, Dutch and Belgian. */
export function findPlates({ plain }: Reading): readonly Piece[] {
  return [...candidates(plain)]
    .filter(({ from, to }) => isPlate(plain, from, to))
    .map((place) => ({ kind: "plate", ...place }));
}

type Place = { readonly from: number; readonly to: number };

/** What one begins with may be a word before it, so the next is looked for one sign further. */
function* candidates(plain: string): Iterable<Place> {
  for (const looking of [parted, oneWord]) {
    looking.lastIndex = 0;
    for (let found = looking.exec(plain); found; found = looking.exec(plain)) {
      const [from, to] = [found.index, found.index + found[0].length];
      if (isAlone(plain, from, to)) yield { from, to };
      looking.lastIndex = from + 1;
    }
  }
}

/** Not in a word, a number or a longer code. */
function isAlone(plain: string, from: number, to: number): boolean {
  return (
    !/[\p{L}\d-]/u.test(plain[from - 1] ?? "") &&
    !/^(?:[\p{L}\d]|-[\p{L}\d])/u.test(plain.slice(to, to + 2))
  );
}

function isPlate(plain: string, from: number, to: number): boolean {
  const written = plain.slice(from, to);
  const shape = shapeOf(written);
  const isWhole = shapes.has(shape) || inOneWord.has(shape);
  if (!isWhole && !onlyTold.has(shape)) return false;
  if (isTold(plain, from)) return true;
  if (!isWhole || onlyTold.has(shape) || isOrdinary(written)) return false;
  if (isOneWord(written) || isDashed(written)) return true;
  return spaced.has(shape) && written === written.toUpperCase();
}

/** `AA-99-99` for `gb-12-34`. */
function shapeOf(written: string): string {
  const parted = written.replace(/ ?- ?| /g, "-");
  return parted.replace(/[a-z]/gi, "A").replace(/\d/g, "9");
}

/** A measure or a month between numbers, or a year behind letters. */
function isOrdinary(written: string): boolean {
  const words = written.toLowerCase().split(/[^a-z]+/);
  const isSmall = written !== written.toUpperCase();
  const isMeasure = words.some((word) => months.has(word) || (isSmall && notLetters.has(word)));
  return isMeasure || isYear(written.slice(2));
}

function isOneWord(written: string): boolean {
  return /^[A-Z\d]+$/.test(written);
}

/** "IQ 50-85" has one dash too few. */
function isDashed(written: string): boolean {
  return written.replace(/[^-]/g, "").length === 2;
}

function isTold(plain: string, from: number): boolean {
  const before = tokensOf(plain.slice(Math.max(0, from - BEFORE), from));
  return plateWords.has(wordBefore(before, before.length, plateLinks) ?? "");
}
