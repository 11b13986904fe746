import { monthNamed, shortWeekday } from "./day-names.ts";
import type { Found, Reader, Said } from "./piece.ts";
import { behindAny, endsWell, found, isAttached, isNumbered, numberAt, wordAt } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** A year of two digits is one of this century. */
const CENTURY = 2000;

/** So many numbers at most belong to one month: `4, 5 of 6 januari`. */
const MOST_DATES = 5;

/** `1 mei`, `1e mei 2027`, `7/12`, `7-12-2026`, `2026-12-07`, `5 of 6 januari`. */
export const readDate: Reader = (tokens, at) => {
  const date = isoDate(tokens, at) ?? datesOfMonth(tokens, at) ?? inDigits(tokens, at);
  return date === undefined || isInside(tokens, at) || isNumbered(tokens, at) ? undefined : date;
};

/** Part of something longer: of a phone number, of `1.2.3.4`. */
function isInside(tokens: readonly Token[], at: number): boolean {
  const sign = wordAt(tokens, at - 1);
  if (at === 0 || !isAttached(tokens, at) || !/^[-/.,:+€]$/.test(sign)) return false;
  // `wo.2 dec`
  return !(sign === "." && shortWeekday(wordAt(tokens, at - 2)) !== undefined);
}

function isoDate(tokens: readonly Token[], at: number): Found | undefined {
  const [year, month, date] = [0, 2, 4].map((step) => wordAt(tokens, at + step));
  if (!/^\d{4}$/.test(year ?? "") || !isDigits(month) || !isDigits(date)) return undefined;
  if (!joined(tokens, at, ["-", "-"])) return undefined;
  return found(at + 5, dateOf(Number(date), Number(month), Number(year)));
}

/** `5 januari`, and of several numbers each one. */
function datesOfMonth(tokens: readonly Token[], at: number): Found | undefined {
  const dates: number[] = [];
  let next = at;
  let separator = "";
  for (; dates.length < MOST_DATES; next++) {
    const date = numberAt(tokens, next);
    const word = wordAt(tokens, next);
    // In words only right before its month: `twaalf december`.
    const isSpelled =
      !isDigits(word) && (word === "een" || monthNamed(wordAt(tokens, next + 1)) === undefined);
    if (date === undefined || isSpelled) return undefined;
    dates.push(date);
    next += 1 + ordinalEnding(tokens, next + 1);
    const month = monthAt(tokens, next);
    // `tafel 4, 5 december` is one day.
    const isList = dates.length === 1 || separator !== ",";
    if (month !== undefined && !isList) return undefined;
    if (month !== undefined) {
      return withYear(tokens, month.next, { dates, month: month.month, isOr: separator === "of" });
    }
    separator = wordAt(tokens, next);
    if (!/^(?:[,&+]|of|en)$/.test(separator)) return undefined;
  }
  return undefined;
}

/** 1 when a number goes on as `e`, `de` or `ste`. */
export function ordinalEnding(tokens: readonly Token[], at: number): 0 | 1 {
  return isAttached(tokens, at) && /^(?:e|de|ste)$/.test(wordAt(tokens, at)) ? 1 : 0;
}

function monthAt(tokens: readonly Token[], at: number) {
  const from = wordAt(tokens, at) === "-" && isAttached(tokens, at) ? at + 1 : at;
  const month = monthNamed(wordAt(tokens, from));
  if (month === undefined) return undefined;
  const dotted = wordAt(tokens, from + 1) === "." && isAttached(tokens, from + 1);
  return { month, next: dotted && wordAt(tokens, from).length < 5 ? from + 2 : from + 1 };
}

type Dates = { readonly dates: readonly number[]; readonly month: number; readonly isOr: boolean };

function withYear(tokens: readonly Token[], at: number, { dates, month, isOr }: Dates): Found {
  const year = yearAt(tokens, at);
  const said = dates.map((date, index): Said => {
    const one = dateOf(date, month, year?.year);
    return isOr && index > 0 && one.kind === "date" ? { ...one, isOr: true } : one;
  });
  if (year === undefined && isStrayYear(tokens, at)) return found(at + 1, { kind: "unknown" });
  const next = year?.next ?? at;
  return found(behindAny(tokens, next, ["a . s .", "a . s", "as"]) ?? next, ...said);
}

/** `2027`, `-2027` or `'27`. */
export function yearAt(tokens: readonly Token[], at: number) {
  const from = wordAt(tokens, at) === "-" && isAttached(tokens, at) ? at + 1 : at;
  if (/^\d{4}$/.test(wordAt(tokens, from)) && wordAt(tokens, from + 1) !== "uur") {
    return { year: Number(wordAt(tokens, from)), next: from + 1 };
  }
  const short = wordAt(tokens, from + 1);
  return wordAt(tokens, from) === "'" && /^\d\d$/.test(short)
    ? { year: CENTURY + Number(short), next: from + 2 }
    : undefined;
}

/** `1 mei 27`: hardly a time, and perhaps a year. */
function isStrayYear(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  return /^\d\d$/.test(word) && Number(word) > 24 && endsWell(tokens, at + 1);
}

/** `7/12`, `7-12`, `7/12/2026`, `7.12.2026`; with dots only when there is a year. */
function inDigits(tokens: readonly Token[], at: number): Found | undefined {
  const [date, sign = "", month, again = ""] = [0, 1, 2, 3].map((step) =>
    wordAt(tokens, at + step),
  );
  if (!isDigits(date) || !isDigits(month) || !/^[-/.]$/.test(sign)) return undefined;
  if (!joined(tokens, at, [sign])) return undefined;
  const goesOn = isAttached(tokens, at + 3) && /^[-/.]$/.test(again);
  if (goesOn && isAttached(tokens, at + 4) && /^\d/.test(wordAt(tokens, at + 4))) {
    return again === sign ? withYearDigits(tokens, at) : undefined;
  }
  return sign === "." ? undefined : withoutYear(tokens, at, sign);
}

function withYearDigits(tokens: readonly Token[], at: number): Found | undefined {
  const [date = 0, month = 0] = [0, 2].map((step) => Number(wordAt(tokens, at + step)));
  const digits = wordAt(tokens, at + 4);
  if (!/^(?:\d\d|\d{4})$/.test(digits) || !isFree(tokens, at + 5)) return undefined;
  if (month > 12 || date > 31) return undefined;
  const year = digits.length === 2 ? CENTURY + Number(digits) : Number(digits);
  return found(at + 5, dateOf(date, month, year));
}

/** Nothing attached behind it that goes on. */
function isFree(tokens: readonly Token[], at: number): boolean {
  return !(isAttached(tokens, at) && /^[-/\p{L}\p{Nd}]/u.test(wordAt(tokens, at)));
}

const shares = /^(?:deel|jaar|jarigen?|personen|kinderen|euro|uur|u|keer|x|m2|%)$/;

function withoutYear(tokens: readonly Token[], at: number, sign: string): Found | undefined {
  const [date, month] = [Number(wordAt(tokens, at)), Number(wordAt(tokens, at + 2))];
  const next = at + 3;
  if (date > 31 || month > 12 || date < 1 || month < 1 || (date === 24 && month === 7)) {
    return undefined;
  }
  // `3/4 van de gezinnen`; `4/12 van 10 tot 12` is a date.
  const isShare = shares.test(wordAt(tokens, next)) || isOfSome(tokens, next);
  if (!isFree(tokens, next) || isShare) return undefined;
  if (sign === "/") return found(next, dateOf(date, month));
  // A row of digits in pieces is a phone number; with a noun behind it, `4-6 mensen` counts.
  if (
    /^\d+$/.test(wordAt(tokens, next)) &&
    !/^[.:uh-]|^uur$|^tot$/.test(wordAt(tokens, next + 1))
  ) {
    return undefined;
  }
  const said = { kind: "date", date, month, isDashed: true } as const;
  return endsWell(tokens, next) ? found(next, said) : undefined;
}

function isOfSome(tokens: readonly Token[], at: number): boolean {
  const next = wordAt(tokens, at + 1);
  return (
    wordAt(tokens, at) === "van" &&
    !/^(?:half|kwart)$/.test(next) &&
    !/^\d/.test(next) &&
    numberAt(tokens, at + 1) === undefined
  );
}

function isDigits(word: string | undefined): boolean {
  return /^\d{1,2}$/.test(word ?? "");
}

/** Whether numbers are held together by these signs, without white space. */
function joined(tokens: readonly Token[], at: number, signs: readonly string[]): boolean {
  return signs.every((sign, index) => {
    const place = at + 1 + 2 * index;
    const stands = wordAt(tokens, place) === sign;
    return stands && isAttached(tokens, place) && isAttached(tokens, place + 1);
  });
}

function dateOf(date: number, month: number, year?: number): Said {
  return { kind: "date", date, month, ...(year !== undefined && { year }) };
}
