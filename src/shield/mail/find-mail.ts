import type { Piece, Reading } from "../reading.ts";
import type { Token } from "../tokens.ts";
import { domainFrom } from "./domain.ts";
import { atWords, bareAtWords, bracketedAtWords } from "./wording.ts";

/** What stands before the sign; at most so much of it is read. */
const local = /[^\s@,;:<>()[\]{}"\\|]{1,64}$/u;
const LOCAL = 64;

/** Between name and domain: where it begins and ends, and the first token of the domain. */
type At = { readonly from: number; readonly to: number; readonly next: number };

/** Mail addresses, also with spaces around the sign or with a word for it. */
export function findMail(reading: Reading): readonly Piece[] {
  return reading.tokens.flatMap((_, index) => {
    const at = atSign(reading.tokens, index);
    const piece = at && around(reading, at);
    return piece ? [piece] : [];
  });
}

/** The sign at this token, or what stands for it. */
function atSign(tokens: readonly Token[], index: number): At | undefined {
  const one = tokens[index];
  if (!one) return undefined;
  if (one.text === "@" || atWords.has(one.low) || bareAtWords.has(one.low)) {
    return { from: one.from, to: one.to, next: index + 1 };
  }
  if (one.kind !== "sign") return undefined;
  const [two, three] = tokens.slice(index + 1, index + 3);
  const isBracketed =
    /[([{]/.test(one.text) &&
    (two?.text === "@" || bracketedAtWords.has(two?.low ?? "")) &&
    /[)\]}]/.test(three?.text ?? "");
  return isBracketed && three ? { from: one.from, to: three.to, next: index + 3 } : undefined;
}

function around({ plain, tokens }: Reading, { from, to, next }: At): Piece | undefined {
  const domain = domainFrom(tokens, next);
  if (!domain) return undefined;
  const isApart = plain[from - 1] === " ";
  const end = isApart ? from - 1 : from;
  const name = local.exec(plain.slice(Math.max(0, end - LOCAL), end))?.[0];
  if (name === undefined) return undefined;
  const sign = plain.slice(from, to);
  const isSpelled = sign !== "@";
  if (bareAtWords.has(sign.toLowerCase()) && !domain.isOfPeople) return undefined;
  if (!isApart && !isSpelled) return { kind: "mail", from: end - name.length, to: domain.to };
  // "iedereen met @gemeente.nl" names a domain alone.
  const isOneAddress =
    isSpelled || plain[to] === " " || domain.isOfPeople || /[\d._-]/.test(name.slice(0, -1));
  return isOneAddress && domain.isCommon
    ? { kind: "mail", from: end - name.length, to: domain.to }
    : undefined;
}
