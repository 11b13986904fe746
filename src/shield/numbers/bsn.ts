import { isYear } from "../birth/dates.ts";
import type { Piece, Reading } from "../reading.ts";
import type { Token } from "../tokens.ts";
import { type NumberRow, rowsFrom, wordBefore } from "./number-rows.ts";
import { bsnWords, money, numberLinks, registerWords, spelledBsn } from "./wording.ts";

/** How people part the digits, as the lengths of the runs; or each digit by itself. */
const partings: ReadonlySet<string> = new Set(
  "9 8 3-3-3 4-2-3 2-3-4 3-2-4 4-5 5-4 3-6 6-3 2-3-3 3-3-2 2-7 1-8 4-4 2-2-2-3 3-2-2-2 2-2-2-2-1 1-2-2-2-2".split(
    " ",
  ),
);

const SIZE = { least: 8, most: 9 };
/** So many words and signs may stand between what says that it is one and the number. */
const WORDS = 6;

/** Citizen service numbers: eight or nine digits that pass the eleven-test, or that a word calls so. */
export function findBsns(reading: Reading): readonly Piece[] {
  return reading.numbers.flatMap((index) => {
    const rows = rowsFrom(reading, index, SIZE);
    if (rows.length === 0) return [];
    const row = isCalledSo(reading.tokens, index)
      ? rows.find((one) => !isDated(reading, one))
      : rows.find((one) => passesEleven(one.digits) && isParted(one) && !isOther(reading, one));
    return row ? [{ kind: "bsn" as const, from: row.from, to: row.to }] : [];
  });
}

/** Not far behind a word for it: "bsn van moeder is …". */
function isCalledSo(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(Math.max(0, index - WORDS), index);
  const said = before.findLastIndex(({ low }) => bsnWords.has(low) || low.endsWith("bsn"));
  const isOther = ({ kind, text }: Token) => kind === "number" || /[!?;]/.test(text);
  if (said >= 0) return !before.slice(said).some(isOther);
  return (
    before
      .map(({ low }) => low)
      .join("")
      .includes(spelledBsn) && !before.some(isOther)
  );
}

/** A whole date has eight digits as well. */
function isDated({ dateOf }: Reading, { runs }: NumberRow): boolean {
  return runs.some((run) => dateOf.get(run)?.year === 4);
}

/** In a usual way, with the same between all runs. */
function isParted({ runs, written, digits }: NumberRow): boolean {
  const lengths = runs.map(({ text }) => text.length);
  const isEach = runs.length === digits.length;
  const signs = new Set(written.split(/\d+/).slice(1, -1));
  return signs.size <= 1 && (isEach || partings.has(lengths.join("-")));
}

/** The digits times 9, 8, … 2 and −1 add up to a multiple of eleven (Logisch Ontwerp BSN). */
function passesEleven(digits: string): boolean {
  const nine = digits.padStart(9, "0");
  const sum = [...nine].reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return sum % 11 === 0 && !/^0*$/.test(nine) && !nine.startsWith("00");
}

/** A date, years, an amount, part of a code, or the number of an organisation. */
function isOther(reading: Reading, row: NumberRow): boolean {
  const { tokens, plain } = reading;
  const { runs, first, next, from, to } = row;
  const before = tokens[first - 1];
  const areYears = runs.length > 1 && runs.some(({ text }) => isYear(text));
  const isMoney = money.has(before?.low ?? "") || money.has(tokens[next]?.low ?? "");
  const isGlued = before?.kind === "word" && before.to === from;
  const isRegistered = registerWords.has(wordBefore(tokens, first, numberLinks) ?? "");
  const hasCents = /^,(?:\d\d?(?!\d)|-)/.test(plain.slice(to, to + 4));
  return isDated(reading, row) || areYears || isMoney || isGlued || isRegistered || hasCents;
}
