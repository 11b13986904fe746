import { findAddresses } from "./address/find-address.ts";
import { findBirths } from "./birth/find-birth.ts";
import type { Found, PersonalKind } from "./found.ts";
import { findMail } from "./mail/find-mail.ts";
import { mergePieces } from "./merge-pieces.ts";
import { findBsns } from "./numbers/bsn.ts";
import { findIbans } from "./numbers/iban.ts";
import { findPhones } from "./numbers/phone.ts";
import { plainViewOf } from "./plain-view.ts";
import { findPlates } from "./plate/find-plate.ts";
import { type Piece, type Reading, readingOf } from "./reading.ts";
import { placeholders } from "./wording.ts";

export type { Found, PersonalKind } from "./found.ts";

/** A longer text is cut here, in UTF-16 units, so that nothing is kept that was not looked at. */
const LIMIT = 100_000;

/** What cannot be told apart from another kind is taken for the first of these. */
const finders: readonly ((reading: Reading) => readonly Piece[])[] = [
  findMail,
  findIbans,
  findBirths,
  findPlates,
  findAddresses,
  findPhones,
  findBsns,
];

/** Everything that is looked for has a digit in it, but for a mail address with a word for its sign. */
const mayHold = /[\p{N}@＠﹫]|apenst|\bat\b|[([{]/iu;

/**
 * Where a text gives away who somebody is or how to reach them: places in UTF-16 units, in order,
 * none in another. It never throws; of a text over 100,000 units only the beginning is read. It
 * knows no names by themselves, and what is hidden on purpose it may miss.
 */
export function findPersonal(text: string): readonly Found[] {
  if (!mayHold.test(text)) return [];
  const view = plainViewOf(text.slice(0, LIMIT));
  const reading = readingOf(view.plain);
  const pieces = mergePieces(
    view.plain,
    finders.flatMap((find) => find(reading)),
  );
  return pieces.map(({ kind, from, to }) => ({
    kind,
    from: view.fromOf(from),
    to: view.toOf(to - 1),
  }));
}

/** As often a text is looked through again; what was left out may uncover what stood beside it. */
const ROUNDS = 4;

/**
 * A text that may be kept: every piece that gives something away is replaced by a few Dutch words,
 * and what stands behind the first 100,000 units is left off. `hidden` has each kind once, in the
 * order of the text. Shielding it again changes nothing.
 */
export function shielded(text: string): {
  readonly text: string;
  readonly hidden: readonly PersonalKind[];
} {
  const hidden = new Set<PersonalKind>();
  let kept = cut(text);
  for (let round = 0; round < ROUNDS; round++) {
    const found = findPersonal(kept);
    if (found.length === 0) return { text: kept, hidden: [...hidden] };
    for (const { kind } of found) hidden.add(kind);
    kept = cut(replaced(kept, found));
  }
  // Nobody writes like this; without digits and signs there is nothing left to uncover.
  return { text: kept.replace(/[\p{N}@]/gu, ""), hidden: [...hidden] };
}

function replaced(text: string, found: readonly Found[]): string {
  let kept = "";
  let at = 0;
  for (const { kind, from, to } of found) {
    kept += text.slice(at, from) + placeholders[kind];
    at = to;
  }
  return kept + text.slice(at);
}

/** Not in the middle of a sign. */
function cut(text: string): string {
  if (text.length <= LIMIT) return text;
  return text.slice(0, LIMIT).replace(/[\ud800-\udbff]$/, "");
}
