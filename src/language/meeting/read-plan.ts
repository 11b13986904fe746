import type { Audience } from "../../domain/meeting/audience-kinds.ts";
import type { Span } from "../when/when.ts";
import { isPlainNoun } from "./meeting-words.ts";
import type { PlanOpening } from "./plan-opening.ts";
import { piecesApart } from "./plan-pieces.ts";
import type { AudienceNames } from "./read-audience.ts";
import { readCapacity } from "./read-capacity.ts";
import { readPieces, type SaidPieces } from "./said-pieces.ts";

/** What a text says of a meeting that is to be planned, besides when. */
export type SaidPlan = {
  readonly title?: string;
  /** Left out when it is not said; then it is all webbers. */
  readonly audience?: Audience;
  /** Who is meant, in words that are no audience of this network. */
  readonly unknownAudience?: string;
  readonly place?: string;
  /** As it was typed: whether it may be used is for others to say. */
  readonly link?: string;
  readonly capacity?: number;
  /** What was not understood. */
  readonly unread: readonly string[];
};

const link = /(?:https?:\/\/|www\.)\S+/iu;
const quoted = /["“„]([^"“”„]{2,120})["”]/u;
const articles =
  /^(?:een|het|de|ons|onze|nog|weer|nieuwe?|extra|volgende?|keer|hetzelfde|dezelfde|zelfde)\s+/iu;

/** Where the address of an online meeting stands, if there is one. */
export function linkSpan(text: string): Span | undefined {
  const found = link.exec(text);
  if (!found) return undefined;
  const length = found[0].replace(/[.,;:!?)\]>]+$/u, "").length;
  return { start: found.index, end: found.index + length };
}

/**
 * Reads a text that asks to plan a meeting: what is left beside its opening, what was read of when,
 * and the address. `read` are places in the same text.
 */
export function readPlan(
  text: string,
  opening: PlanOpening,
  { read, names }: { readonly read: readonly Span[]; readonly names: AudienceNames },
): SaidPlan {
  const address = linkSpan(text);
  const [title, untitled] = takeQuoted(text);
  const room = readCapacity(text);
  const known: readonly Span[] = [
    { start: 0, end: opening.start },
    ...[opening.verb ?? [], address ?? [], untitled ?? [], room ?? [], read].flat(),
  ];
  const said = readPieces(piecesApart(text, known), names);
  const shown = title ?? titleOf(said);
  return {
    ...(shown !== undefined && { title: shown }),
    ...(said.audience && { audience: said.audience }),
    ...(said.unknownAudience !== undefined && { unknownAudience: said.unknownAudience }),
    ...(said.place !== undefined && { place: said.place }),
    ...(address && { link: text.slice(address.start, address.end) }),
    ...(room && { capacity: room.capacity }),
    unread: said.unread,
  };
}

function takeQuoted(text: string): readonly [string | undefined, Span | undefined] {
  const found = quoted.exec(text);
  if (!found) return [undefined, undefined];
  return [found[1]?.trim(), { start: found.index, end: found.index + found[0].length }];
}

function titleOf(said: SaidPieces): string | undefined {
  let bare = said.subject;
  while (articles.test(bare)) bare = bare.replace(articles, "");
  if (bare !== "" && !isPlainNoun(bare)) return capital(bare);
  return plainTitle(bare, said);
}

/** `Overleg` with for whom it is; what it is usually called is for others to say. */
function plainTitle(bare: string, { audience, audienceWords }: SaidPieces): string | undefined {
  // Who is called by name stands in no title that everybody reads.
  if (audience?.kind === "seats") return bare === "" ? undefined : capital(bare);
  // `datumprikker voor de webbers`: only for whom, which is no name for a meeting.
  if (bare === "" && (audience?.kind === "webbers" || audience?.kind === "contacts")) return;
  if (audienceWords !== undefined) return capital(`${bare} ${audienceWords}`.trim());
  if (bare === "" || audience?.kind === "table") return undefined;
  if (audience === undefined && /^overleg$/iu.test(bare)) return undefined;
  return capital(audience === undefined ? `${bare} webbers` : bare);
}

/** `ALV` stays as it is. */
const SHORT = 5;

function capital(typed: string): string {
  // Whoever has the shift key stuck calls no meeting so.
  const isShouted = typed === typed.toUpperCase() && typed.length > SHORT;
  const text = isShouted ? typed.toLowerCase() : typed;
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}
