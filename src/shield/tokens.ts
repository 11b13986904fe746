/** A word, a run of digits, or one other sign; places are in the plain text. */
export type Token = {
  readonly kind: "word" | "number" | "sign";
  readonly text: string;
  /** As it is looked up: in lower case. */
  readonly low: string;
  readonly from: number;
  readonly to: number;
  /** Whether a space, or the beginning of the text, stands before it. */
  readonly isApart: boolean;
};

/** A word may hold an apostrophe or a dash, never begin or end with one. */
const pieces = /\p{L}(?:['-]?\p{L})*|\d+|[^\s]/gu;

/** The words, numbers and signs of a plain text, in order. */
export function tokensOf(plain: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: text, index: from } of plain.matchAll(pieces)) {
    const kind = kindOf(text);
    const low = kind === "word" ? text.toLowerCase() : text;
    const isApart = from === 0 || plain[from - 1] === " ";
    tokens.push({ kind, text, low, from, to: from + text.length, isApart });
  }
  return tokens;
}

function kindOf(text: string): Token["kind"] {
  const first = text[0] ?? "";
  if (first >= "0" && first <= "9") return "number";
  const isLatin = (first >= "a" && first <= "z") || (first >= "A" && first <= "Z");
  return isLatin || /^\p{L}/u.test(text) ? "word" : "sign";
}
