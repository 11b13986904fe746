import type { Network } from "../../domain/network.ts";
import { type Named, type NameEntry, type NameIndex, nameIndex } from "./name-index.ts";

/** A word that stands in more names than this tells nothing by itself ("basisschool"). */
const TELLING_IN_AT_MOST = 3;
/** People share first names: of so many one can still be picked out. */
const TELLING_IN_PEOPLE_AT_MOST = 8;
/** This much of what was asked must be found in the name when the words ask for contact data. */
const ENOUGH_WHEN_ASKED = 0.6;

type NameQuestion = {
  readonly network: Network;
  /** The words that may be a name, as `wordsOf` gives them. */
  readonly words: readonly string[];
  /** The text asks for contact data; otherwise every word must stand in the name. */
  readonly asked: boolean;
};

/** What the words name, best first; nothing when they do not clearly name anything. */
export function findNamed(question: NameQuestion): readonly Named[] {
  const { network, words, asked } = question;
  if (words.length === 0 || words.length > 8) return [];
  const index = nameIndex(network);
  const enough = words.length * (asked ? ENOUGH_WHEN_ASKED : 1);
  const alike = words.map(index.wordsLike).filter(({ size }) => size > 0);
  // Of most questions hardly a word stands in any name: then no name need be looked at.
  if (alike.length < enough) return [];
  const scored = index.entries
    .map((entry) => ({ entry, found: wordsFound(entry, alike) }))
    .filter(({ found }) => found.length >= enough)
    .map(({ entry, found }) => ({ entry, ...scoreOf({ entry, found }, question, index) }))
    .filter(({ telling }) => telling)
    .sort((one, other) => other.ofQuestion - one.ofQuestion || other.ofName - one.ofName);
  const best = scored[0];
  if (!best) return [];
  // A whole name stands above a longer one that holds it; of two Fatimas neither is the one meant.
  return distinct(
    scored
      .filter(
        ({ ofQuestion, ofName }) =>
          ofQuestion === best.ofQuestion && (!best.isWhole || ofName >= best.ofName / 2),
      )
      .map(({ entry }) => entry),
  );
}

/** The words of a name that stand in the question, of which it is given what each is like, if anything. */
function wordsFound(entry: NameEntry, alike: readonly ReadonlySet<string>[]): readonly string[] {
  const found: string[] = [];
  for (const one of alike) {
    const match = entry.words.find((candidate) => one.has(candidate));
    if (match) found.push(match);
  }
  return found;
}

type Match = { readonly entry: NameEntry; readonly found: readonly string[] };

function scoreOf({ entry, found }: Match, { words, asked }: NameQuestion, index: NameIndex) {
  const frequency = (word: string) => index.frequency.get(word) ?? 1;
  const weigh = (some: readonly string[]) =>
    some.reduce((sum, word) => sum + 1 / frequency(word), 0);
  const isRare = (word: string) => frequency(word) <= TELLING_IN_AT_MOST;
  const isPerson = entry.named.kind === "person";
  const says = (word: string) =>
    word.length >= 3 &&
    (isRare(word) || (isPerson && frequency(word) <= TELLING_IN_PEOPLE_AT_MOST)) &&
    (!index.subjects.has(word) || (asked && word === entry.words[0]));
  const rare = entry.words.filter(isRare);
  const whole = rare.length > 0 ? rare : entry.words;
  const isWhole = whole.every((word) => found.includes(word));
  return {
    telling: found.some(says) || isWhole,
    isWhole,
    ofQuestion: found.length / words.length,
    ofName: weigh(found) / weigh(entry.words),
  };
}

function distinct(entries: readonly NameEntry[]): readonly Named[] {
  const byId = new Map<string, Named>();
  for (const { named } of entries) {
    const id = named.kind === "person" ? named.person.id : named.organisation.id;
    if (!byId.has(`${named.kind}/${id}`)) byId.set(`${named.kind}/${id}`, named);
  }
  return [...byId.values()];
}
