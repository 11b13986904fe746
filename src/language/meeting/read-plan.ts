import type { Audience } from "../../domain/meeting/audience-kinds.ts";
import type { Span } from "../when/when.ts";
import { isPlainNoun } from "./meeting-words.ts";
import type { PlanOpening } from "./plan-opening.ts";
import { piecesApart, withoutLoose } from "./plan-pieces.ts";
import { type AudienceNames, readAudience } from "./read-audience.ts";
import { readPlace } from "./read-place.ts";

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
  /** What was not understood. */
  readonly unread: readonly string[];
};

const link = /(?:https?:\/\/|www\.)\S+/iu;
const quoted = /["“„]([^"“”„]{2,120})["”]/u;
const articles = /^(?:een|het|de|ons|onze|nog|weer|nieuwe?|extra|volgende?)\s+/iu;
const withWhom = /(?:^|\s)met (.+?)(?= over | in | bij |$)/iu;

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
  const known: readonly Span[] = [
    { start: 0, end: opening.start },
    ...[opening.verb ?? [], address ?? [], untitled ?? [], read].flat(),
  ];
  const said = readPieces(piecesApart(text, known), names);
  const shown = title ?? titleOf(said);
  return {
    ...(shown !== undefined && { title: shown }),
    ...(said.audience && { audience: said.audience }),
    ...(said.unknownAudience !== undefined && { unknownAudience: said.unknownAudience }),
    ...(said.place !== undefined && { place: said.place }),
    ...(address && { link: text.slice(address.start, address.end) }),
    unread: said.unread,
  };
}

function takeQuoted(text: string): readonly [string | undefined, Span | undefined] {
  const found = quoted.exec(text);
  if (!found) return [undefined, undefined];
  return [found[1]?.trim(), { start: found.index, end: found.index + found[0].length }];
}

type Said = {
  readonly subject: string;
  readonly audience?: Audience;
  readonly audienceWords?: string;
  readonly unknownAudience?: string;
  readonly place?: string;
  readonly unread: readonly string[];
};

/** The first piece says what it is; of the others the first that says nothing else is the place. */
function readPieces(pieces: readonly string[], names: AudienceNames): Said {
  let said: Said = { subject: "", unread: [] };
  for (const [index, piece] of pieces.entries()) {
    const taken = readPiece(piece, said, names);
    const rest = withoutLoose(taken.rest);
    said = { ...said, ...taken.said };
    if (rest === "") continue;
    if (index === 0) said = { ...said, subject: rest };
    else if (said.place === undefined) said = { ...said, place: rest };
    else said = { ...said, unread: [...said.unread, rest] };
  }
  return said;
}

type Taken = { readonly said: Partial<Said>; readonly rest: string };

function readPiece(piece: string, before: Said, names: AudienceNames): Taken {
  const audience = before.audience ? undefined : readAudience(piece, names);
  let rest = audience?.isApart ? cutOut(piece, audience) : piece;
  const place = before.place === undefined ? readPlace(rest) : undefined;
  if (place) rest = cutOut(rest, place);
  const isKnown = before.audience !== undefined || audience !== undefined;
  const unknown = isKnown ? undefined : withWhom.exec(rest)?.[1]?.trim();
  return {
    rest,
    said: {
      ...(audience && { audience: audience.audience }),
      ...(audience?.isApart && { audienceWords: audience.words }),
      ...(place && { place: place.place }),
      ...(unknown !== undefined && { unknownAudience: unknown }),
    },
  };
}

function cutOut(text: string, { start, end }: Span): string {
  return `${text.slice(0, start)} ${text.slice(end)}`;
}

function titleOf({ subject, audienceWords, audience }: Said): string | undefined {
  let bare = subject;
  while (articles.test(bare)) bare = bare.replace(articles, "");
  if (bare === "") return audienceWords === undefined ? undefined : capital(audienceWords);
  if (!isPlainNoun(bare)) return capital(bare);
  // What a meeting of the webbers is usually called is for others to say.
  if (audience === undefined && /^overleg$/iu.test(bare)) return undefined;
  const whom = audienceWords ?? (audience ? undefined : "webbers");
  return capital(whom === undefined ? bare : `${bare} ${whom}`);
}

function capital(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}
