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

/** A text and how long it takes, when that stands behind it. */
export type WithLength = { readonly before: string; readonly minutes: number };

/** What makes that the words before it go on: `elk half uur`, `binnen het kwartier`. */
const goesOn =
  /(?:^|\s)(?:elk|elke|ieder|iedere|per|het|de|dit|dat|al|nog|ruim|over|om|tot|na|en)$/iu;
const separated = /[,;(:–—-]\s*$/u;
const closing = /^[\s).,!]*$/u;
/** Of more whole hours nobody knows whether it is a time. */
const MOST_HOURS = 2;

/** `vakantiegeld, een kwartier`, `rondje (half uurtje)`: what stands before how long it takes. */
export function lengthBehind(text: string): WithLength | undefined {
  const piece = piecesOf(tokensOf(text)).at(-1);
  if (piece === undefined || !closing.test(text.slice(piece.end))) return undefined;
  const { said, start } = piece;
  const head = text.slice(0, start);
  const before = head
    .replace(/[\s,;(:–—-]+$/u, "")
    .replace(articles, "")
    .trim();
  if (before === "" || goesOn.test(before)) return undefined;
  if (said.kind === "length") return { before, minutes: said.minutes };
  const isLength = said.kind === "hours" && said.hours <= MOST_HOURS && separated.test(head);
  return isLength ? { before, minutes: said.hours * 60 } : undefined;
}

const articles =
  /[\s,;(:–—-]+(?:een|'n|zo'n|ongeveer|circa|ca\.?|max\.?|maximaal|hooguit|kost|duurt)$/iu;
