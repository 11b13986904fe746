/** A word, a run of digits or one sign, and where it stands in the text. */
export type Token = {
  /** As it is compared: lower case, without accents. */
  readonly low: string;
  readonly start: number;
  readonly end: number;
  /** White space stands before it. */
  readonly isApart: boolean;
};

/** Longer is no text about when; cut between words, so that half a number is not read. */
const LONGEST = 4_000;

/** A joiner is seen by nobody: it holds `9.30–11.00` together in a chat from which it was copied. */
const joiner = "\u2060";
const parts = /\p{Nd}+|[\p{L}\p{M}]+|[^\s\u2060]/gu;

/** The tokens of a text, the first 4,000 characters of it. */
export function tokensOf(text: string): readonly Token[] {
  const read = text.length > LONGEST ? text.slice(0, wordEnd(text)) : text;
  let last = 0;
  return [...read.matchAll(parts)].map(({ 0: part, index }) => {
    const isJoined = index > 0 && read.slice(last, index).split(joiner).join("") === "";
    const isApart = !isJoined;
    last = index + part.length;
    return { low: compared(part), start: index, end: last, isApart };
  });
}

function wordEnd(text: string): number {
  const space = text.slice(0, LONGEST).search(/\s\S*$/u);
  return space < 0 ? LONGEST : space;
}

const dashes = /[–—‑−]/u;
const apostrophes = /[’‘`´ʼ]/u;

function compared(part: string): string {
  if (dashes.test(part)) return "-";
  if (apostrophes.test(part)) return "'";
  if (part === "½") return part;
  return part.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
