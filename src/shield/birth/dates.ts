import type { Token } from "../tokens.ts";
import { months } from "./wording.ts";

/** A date in a text; places in the plain text, and the tokens it is made of. */
export type DateSpan = {
  readonly from: number;
  readonly to: number;
  /** Of the first token, and behind the last one. */
  readonly first: number;
  readonly next: number;
  /** Digits in the year: none when it is left out. */
  readonly year: 0 | 2 | 4;
  /** `solid`: eight digits in one run. */
  readonly form: "signs" | "spaces" | "month-name" | "solid";
};

type Shape = Pick<DateSpan, "next" | "year" | "form">;

/** Every date in the tokens, the longest that begins at each place, none in another. */
export function datesIn(tokens: readonly Token[]): readonly DateSpan[] {
  const dates: DateSpan[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const token = tokens[first];
    const shape = token?.kind === "number" ? dateAt(tokens, first) : undefined;
    const last = shape && tokens[shape.next - 1];
    if (!token || !shape || !last) continue;
    dates.push({ ...shape, first, from: token.from, to: last.to });
    first = shape.next - 1;
  }
  return dates;
}

function dateAt(tokens: readonly Token[], first: number): Shape | undefined {
  return (
    withMonthName(tokens, first) ??
    withSigns(tokens, first) ??
    withSpaces(tokens, first) ??
    solid(tokens, first)
  );
}

/** `12-03-2014`, `12/3/14`, `12 . 3 . 2014`, `2014-03-12`. */
function withSigns(tokens: readonly Token[], first: number): Shape | undefined {
  const [one, sign, two, same, three] = tokens.slice(first, first + 5);
  if (!one || !two || !three || sign?.text !== same?.text || !/^[-./]$/.test(sign?.text ?? "")) {
    return undefined;
  }
  if (isLonger(tokens, first, first + 5)) return undefined;
  const isIso = one.text.length === 4;
  const [day, year] = isIso ? [three, one] : [one, three];
  const digits = isDate(day, two, year);
  return digits === undefined ? undefined : { next: first + 5, year: digits, form: "signs" };
}

/** Part of a longer row of numbers, such as `06-12-34-56-78`. */
function isLonger(tokens: readonly Token[], first: number, next: number): boolean {
  const isSign = (token: Token | undefined) => /^[-./]$/.test(token?.text ?? "");
  const isNumber = (token: Token | undefined) => token?.kind === "number" && !token.isApart;
  const goesOn = isSign(tokens[next]) && isNumber(tokens[next + 1]);
  const cameBefore =
    isSign(tokens[first - 1]) && isNumber(tokens[first]) && tokens[first - 2]?.kind === "number";
  return goesOn || cameBefore;
}

/** `12 03 2014`. */
function withSpaces(tokens: readonly Token[], first: number): Shape | undefined {
  const [one, two, three] = tokens.slice(first, first + 3);
  if (!one || !two || !three) return undefined;
  const digits = isDate(one, two, three);
  return digits === undefined ? undefined : { next: first + 3, year: digits, form: "spaces" };
}

/** `12 maart 2014`, `12e mrt. '14`, `12-mrt-2014`, `12mrt14`, `12 maart`. */
function withMonthName(tokens: readonly Token[], first: number): Shape | undefined {
  let at = first + 1;
  if (/^(?:de|ste|e)$/.test(tokens[at]?.low ?? "")) at++;
  if (/^[-./]$/.test(tokens[at]?.text ?? "")) at++;
  if (!months.has(tokens[at]?.low ?? "") || !isDay(tokens[first])) return undefined;
  const bare = at + 1;
  at = bare;
  while (at < bare + 2 && /^[-./',]$/.test(tokens[at]?.text ?? "")) at++;
  const digits = yearDigits(tokens[at]);
  return digits === undefined
    ? { next: bare, year: 0, form: "month-name" }
    : { next: at + 1, year: digits, form: "month-name" };
}

/** `12032014` or `20140312`. */
function solid(tokens: readonly Token[], first: number): Shape | undefined {
  const text = tokens[first]?.text ?? "";
  if (text.length !== 8) return undefined;
  const isDutch =
    isPart(text.slice(0, 2), 31) && isPart(text.slice(2, 4), 12) && isYear(text.slice(4));
  const isIso =
    isYear(text.slice(0, 4)) && isPart(text.slice(4, 6), 12) && isPart(text.slice(6), 31);
  return isDutch || isIso ? { next: first + 1, year: 4, form: "solid" } : undefined;
}

function isDate(day: Token, month: Token, year: Token): 2 | 4 | undefined {
  return isDay(day) && isPart(month.text, 12) ? yearDigits(year) : undefined;
}

function isDay(token: Token | undefined): boolean {
  return isPart(token?.text ?? "", 31);
}

function isPart(text: string, most: number): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= most;
}

function yearDigits(token: Token | undefined): 2 | 4 | undefined {
  if (isYear(token?.text ?? "")) return 4;
  return /^\d\d$/.test(token?.text ?? "") ? 2 : undefined;
}

/** From the birth of the oldest to the end of what is planned. */
export function isYear(text: string): boolean {
  return /^(?:19\d\d|20[0-4]\d)$/.test(text);
}
