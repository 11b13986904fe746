import type { Reading } from "../reading.ts";
import type { Token } from "../tokens.ts";

/** Runs of digits that stand so close together that they may be one number. */
export type NumberRow = {
  /** Of its first run in the tokens of the text. */
  readonly first: number;
  /** Of the token behind its last run. */
  readonly next: number;
  readonly runs: readonly Token[];
  readonly digits: string;
  /** As it is written, with what stands between the runs. */
  readonly written: string;
  readonly from: number;
  readonly to: number;
};

/** What may stand between two runs of one number. */
const between: ReadonlySet<string> = new Set([..."./()_•·…*-"]);
/** So wide may the gap between them be, in signs. */
const GAP = 4;

/** From how many to how many digits somebody looks for. */
type Size = { readonly least: number; readonly most: number };

/** The rows of these sizes that begin at a token, longest first. No row has more runs than digits. */
export function rowsFrom(
  { tokens, plain }: Reading,
  first: number,
  { least, most }: Size,
): readonly NumberRow[] {
  const rows: NumberRow[] = [];
  const runs: Token[] = [];
  let digits = "";
  for (let at = first; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || !goesOn(token, runs)) break;
    if (token.kind === "sign") continue;
    digits += token.text;
    if (digits.length > most) break;
    runs.push(token);
    if (digits.length < least) continue;
    const from = runs[0]?.from ?? token.from;
    const written = plain.slice(from, token.to);
    rows.push({ first, next: at + 1, runs: [...runs], digits, written, from, to: token.to });
  }
  return rows.reverse();
}

function goesOn(token: Token, runs: readonly Token[]): boolean {
  const last = runs.at(-1);
  if (last && token.to - last.to > GAP && token.from - last.to > GAP) return false;
  return token.kind === "number" || (last !== undefined && between.has(token.text));
}

/** The word before a token, when nothing but linking words and signs stands between; in lower case. */
export function wordBefore(
  tokens: readonly Token[],
  index: number,
  links: ReadonlySet<string>,
): string | undefined {
  for (let at = index - 1; at >= 0 && at >= index - 5; at--) {
    const token = tokens[at];
    if (!token || token.kind === "number") return undefined;
    if (!links.has(token.low)) return token.kind === "word" ? token.low : undefined;
  }
  return undefined;
}
