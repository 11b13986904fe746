import type { Audience } from "../../domain/meeting/audience-kinds.ts";
import type { Span } from "../when/when.ts";
import { withoutLoose } from "./plan-pieces.ts";
import { type AudienceNames, readAudience, readMore, type SaidAudience } from "./read-audience.ts";
import { readPlace } from "./read-place.ts";

/** What the pieces of a text say of a meeting, before it has a title. */
export type SaidPieces = {
  /** What it is called or about, with its small words. */
  readonly subject: string;
  readonly audience?: Audience;
  readonly audienceWords?: string;
  readonly unknownAudience?: string;
  readonly place?: string;
  readonly unread: readonly string[];
};

const withWhom = /(?:^|\s)met (.+?)(?= over | in | bij |$)/iu;
/** What stands behind a place and is a part of it. */
const room =
  /^(?:kamer|zaal|lokaal|ruimte|verdieping|etage|ingang|begane grond|boven|beneden|achterin|\d+e (?:verdieping|etage))(?!\p{L})/iu;

/** The first piece says what it is; of the others the first that says nothing else is the place. */
export function readPieces(pieces: readonly string[], names: AudienceNames): SaidPieces {
  let said: SaidPieces = { subject: "", unread: [] };
  for (const [index, piece] of pieces.entries()) {
    const taken = readPiece(piece, said, names);
    const rest = withoutLoose(taken.rest);
    said = { ...said, ...taken.said };
    if (rest !== "") said = index === 0 ? { ...said, subject: rest } : withRest(said, rest);
  }
  return said;
}

/** What is left of a piece that is not the first. */
function withRest(said: SaidPieces, rest: string): SaidPieces {
  const { subject, place, unread } = said;
  if (/^over /iu.test(rest)) return { ...said, subject: `${subject} ${rest}`.trim() };
  const isNothing = !/\p{L}/u.test(rest) || /(?:^| )(?:de)?zelfde /iu.test(rest);
  if (isNothing) return { ...said, unread: [...unread, rest] };
  if (place === undefined) {
    return isSubject(rest) ? { ...said, subject: `${subject}: ${rest}` } : { ...said, place: rest };
  }
  return room.test(rest)
    ? { ...said, place: `${place}, ${rest}` }
    : { ...said, unread: [...unread, rest] };
}

/** `voorbespreken jaarplan`: words that no place is called by. */
function isSubject(text: string): boolean {
  return /^(?!(?:de|het|een|bij|in|op|['’]t) )\p{Ll}[\p{L}-]{6,} \p{L}/u.test(text);
}

type Taken = { readonly said: Partial<SaidPieces>; readonly rest: string };

function readPiece(piece: string, before: SaidPieces, names: AudienceNames): Taken {
  const more = before.audience && readMore(piece, before.audience, names);
  if (more) return { said: { audience: more.audience }, rest: piece.slice(more.end) };
  const whom = readWhom(piece, before, names);
  const place = before.place === undefined ? readPlace(whom.rest) : undefined;
  const rest = place ? cutOut(whom.rest, place) : whom.rest;
  const isKnown = before.audience !== undefined || whom.said.audience !== undefined;
  const unknown = isKnown ? undefined : withWhom.exec(rest)?.[1]?.trim();
  return {
    rest,
    said: {
      ...whom.said,
      ...(place && { place: place.place }),
      ...(unknown !== undefined && { unknownAudience: unknown }),
    },
  };
}

/** For whom it is. Two audiences are none: nobody is left out without a word. */
function readWhom(piece: string, before: SaidPieces, names: AudienceNames): Taken {
  const audience = before.audience ? undefined : readAudience(piece, names);
  if (!audience?.isApart) return { rest: piece, said: saidOf(audience) };
  const rest = cutOut(piece, audience);
  const second = readAudience(rest, names);
  if (!second?.isApart) return { rest, said: saidOf(audience) };
  const unread = [...before.unread, rest.slice(second.start, second.end).trim()];
  return { rest: cutOut(rest, second), said: { ...saidOf(audience), unread } };
}

function saidOf(found: SaidAudience | undefined): Partial<SaidPieces> {
  if (!found) return {};
  const { audience, words, isApart } = found;
  return { audience, ...(isApart && words !== undefined && { audienceWords: words }) };
}

function cutOut(text: string, { start, end }: Span): string {
  return `${text.slice(0, start)} ${text.slice(end)}`;
}
