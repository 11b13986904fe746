/**
 * A text as people read it: full-width signs as plain ones, all spaces and line ends as one space,
 * without what cannot be seen. Each place in it is known in the text that it came from.
 */
export type PlainView = {
  readonly plain: string;
  /** Where the sign at a place of `plain` begins in the text, in UTF-16 units. */
  readonly fromOf: (at: number) => number;
  /** Where the text behind that sign begins. */
  readonly toOf: (at: number) => number;
};

/** Marks on letters, joiners, direction and control signs: they hide a number from a machine alone. */
const unseen = /^[\p{M}\p{Cf}\p{Cc}\u115f\u1160\u3164\uffa0]$/u;
const space = /^\s$/u;
const dash = /^[\p{Pd}\u2212\u2043]$/u;
const apostrophe = /^[\u2018\u2019\u02bc\u00b4\u0060]$/u;
/** What is not as it should be in the end. */
const unusual = /[^ -~]|[ ]{2}|`/;

/** Digits of other scripts that reach us: by the sign for nought. */
const noughts = [0x660, 0x6f0] as const;

/** Reads the text once, sign by sign. */
export function plainViewOf(text: string): PlainView {
  if (!unusual.test(text)) return { plain: text, fromOf: (at) => at, toOf: (at) => at + 1 };
  const signs: string[] = [];
  const froms: number[] = [];
  const tos: number[] = [];
  let at = 0;
  for (const sign of text) {
    const from = at;
    at += sign.length;
    const seen = plainSign(sign);
    const isMore = seen === " " && signs.at(-1) === " ";
    if (seen === "" || isMore) {
      if (tos.length > 0) tos[tos.length - 1] = at;
      continue;
    }
    signs.push(seen);
    for (let unit = 0; unit < seen.length; unit++) {
      froms.push(from);
      tos.push(at);
    }
  }
  return {
    plain: signs.join(""),
    fromOf: (place) => froms[place] ?? text.length,
    toOf: (place) => tos[place] ?? text.length,
  };
}

function plainSign(sign: string): string {
  if (sign > " " && sign <= "~" && sign !== "`") return sign;
  if (space.test(sign)) return " ";
  if (dash.test(sign)) return "-";
  if (apostrophe.test(sign)) return "'";
  if (unseen.test(sign)) return "";
  const digit = digitOf(sign.codePointAt(0) ?? 0);
  if (digit !== undefined) return digit;
  const composed = sign.normalize("NFKC");
  // A sign that stands for several, such as "½", is left alone: its parts have no place.
  if (composed.length !== 1) return isHalf(sign) ? "\ufffd" : sign;
  return isHalf(composed) ? "\ufffd" : plainDash(composed);
}

/** A full-width dash is a dash only after it was made plain. */
function plainDash(sign: string): string {
  if (space.test(sign)) return " ";
  return dash.test(sign) ? "-" : sign;
}

function digitOf(code: number): string | undefined {
  const nought = noughts.find((start) => code >= start && code < start + 10);
  return nought === undefined ? undefined : String(code - nought);
}

function isHalf(sign: string): boolean {
  return /^\p{Cs}$/u.test(sign);
}
