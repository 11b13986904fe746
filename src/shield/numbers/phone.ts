import type { DateSpan } from "../birth/dates.ts";
import type { Piece, Reading } from "../reading.ts";
import type { Token } from "../tokens.ts";
import { type NumberRow, rowsFrom, wordBefore } from "./number-rows.ts";
import { caseWords, money, numberLinks, phoneWords } from "./wording.ts";

/** Longer than any with the country and its noughts in front (E.164), shorter than any without. */
const SIZE = { least: 6, most: 17 };

/**
 * Phone numbers by their digits alone: Dutch, Belgian, and of other countries with `+` or `00`. No
 * table of countries is loaded: what looks like a number of a person is one.
 */
export function findPhones(reading: Reading): readonly Piece[] {
  return reading.numbers.flatMap((index) => {
    if (!canBegin(reading, index)) return [];
    const row = rowsFrom(reading, index, SIZE).find((one) => isPhone(reading, one));
    return row ? [{ kind: "phone" as const, from: withSign(reading, row), to: row.to }] : [];
  });
}

/** Most numbers are told apart by how they begin. */
function canBegin({ tokens }: Reading, index: number): boolean {
  const begin = tokens[index]?.text ?? "";
  if (/^(?:0|6$|3$|31|32)/.test(begin) || isSigned(tokens, index)) return true;
  return phoneWords.has(wordBefore(tokens, index, numberLinks) ?? "");
}

/** With a plus, or a plus and a bracket, in front. */
function isSigned(tokens: readonly Token[], index: number): boolean {
  const [two, one] = [tokens[index - 2]?.text, tokens[index - 1]?.text];
  return one === "+" || (one === "(" && two === "+");
}

/** The plus goes with the number. */
function withSign({ plain }: Reading, { from }: NumberRow): number {
  const sign = /\+ ?\(?$/.exec(plain.slice(Math.max(0, from - 4), from));
  return from - (sign?.[0].length ?? 0);
}

function isPhone(reading: Reading, row: NumberRow): boolean {
  const isWhole = isForeign(reading, row) || isNational(reading, row);
  if (!isWhole && !isCalledSo(reading, row)) return false;
  if (isPublic(row.digits) || isMoment(row)) return false;
  const dates = row.runs.flatMap((run) => reading.dateOf.get(run) ?? []);
  // Six digits with a dash between each two are a date as well; ten are not.
  const isDate = ({ year, form }: DateSpan) =>
    (year === 4 && form !== "solid") || (form === "signs" && !isWhole);
  return !dates.some(isDate);
}

/** Without an area code; only a word can say that it is of a phone. */
function isCalledSo({ tokens }: Reading, { first, digits, next }: NumberRow): boolean {
  if (digits.length > 11 || money.has(tokens[next]?.low ?? "")) return false;
  return phoneWords.has(wordBefore(tokens, first, numberLinks) ?? "");
}

/** Numbers for everybody: emergency and information lines, and those that cost nothing or extra. */
function isPublic(digits: string): boolean {
  return /^(?:0800|090[069]|116\d{3}$|14\d{3,4}$)/.test(digits);
}

/** `08.30-17.00`, or `06-12-26 10.30`: when something is, with more digits than one would think. */
function isMoment({ written }: NumberRow): boolean {
  return (
    /^(?:[01]?\d|2[0-4])\.[0-5]\d(?: ?- ?| )(?:[01]?\d|2[0-4])\.[0-5]\d/.test(written) ||
    /^\d\d?([-/.])\d\d?\1\d\d \d\d?\.\d\d(?: ?- ?\d|$)/.test(written)
  );
}

/** `+31 …`, `0031 …`, `+49 …`; or `31 6 …` and `32 4…` as a phone shows them without the plus. */
function isForeign({ plain }: Reading, { digits, from }: NumberRow): boolean {
  const before = plain.slice(Math.max(0, from - 3), from);
  if (/\+ ?\(?$/.test(before)) return isAbroad(digits);
  // The minutes of "12.00" are no beginning of a number.
  if (digits.startsWith("00")) return !/\d[.:]$/.test(before) && isAbroad(digits.slice(2));
  return /^31(?:0?6\d{8}|0[1-9]\d{8})$/.test(digits) || /^32(?:0?4\d{8})$/.test(digits);
}

/** Country and number, as many digits as that country has where people here know it by heart. */
function isAbroad(digits: string): boolean {
  if (digits.startsWith("31")) return /^31(?:0?[1-9]\d{8})$/.test(digits);
  if (digits.startsWith("32")) return /^32(?:0?[1-9]\d{7,8})$/.test(digits);
  return /^[1-9]\d{7,14}$/.test(digits);
}

/** The areas of Belgium, whose numbers have nine digits (BIPT, Belgian numbering plan). */
const belgianArea = /^0(?:[2349]|1[0-69]|5\d|6[013-57-9]|71|8[0-79])\d/;

/** Ten digits with a nought in front; in Belgium nine; a mobile number without its nought. */
function isNational({ tokens }: Reading, { digits, runs, first }: NumberRow): boolean {
  const isDutch = /^0[1-9]\d{8}$/.test(digits);
  if (isDutch || (/^0[1-9]\d{7}$/.test(digits) && belgianArea.test(digits))) {
    if (runs.length > 1 || digits.startsWith("06")) return true;
    return !caseWords.has(wordBefore(tokens, first, numberLinks) ?? "");
  }
  return /^6\d{8}$/.test(digits) && runs[0]?.text === "6" && runs.length > 1;
}
