import { piecesOf } from "./pieces-of.ts";
import { tokensOf } from "./tokens.ts";

/** Longer takes no meeting. */
const LONGEST = 8 * 60;
const small = /^(?:ongeveer|circa|ca|zo|n|'|een|duurt|maar|graag|[.,])$/;

/** How long something takes, in minutes, when a text says that and no more: `drie kwartier`, `2 uur`. */
export function lengthSaid(text: string): number | undefined {
  const tokens = tokensOf(text.slice(0, 60));
  const [piece, ...others] = piecesOf(tokens);
  if (piece === undefined || others.length > 0) return undefined;
  const { start, end, said } = piece;
  const isWhole = tokens.every(
    (token) => (token.start >= start && token.end <= end) || small.test(token.low),
  );
  const minutes =
    said.kind === "length" ? said.minutes : said.kind === "hours" ? said.hours * 60 : 0;
  return isWhole && minutes > 0 && minutes <= LONGEST ? minutes : undefined;
}
