import type { Network } from "../../domain/network.ts";
import { type Named, type NameEntry, type NameIndex, nameIndex } from "./name-index.ts";
import { sameWord } from "./same-word.ts";

/** A word that stands in more names than this tells nothing by itself ("basisschool"). */
const TELLING_IN_AT_MOST = 3;
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
export function findNamed({ network, words, asked }: NameQuestion): readonly Named[] {
  if (words.length === 0 || words.length > 8) return [];
  const index = nameIndex(network);
  const scored = index.entries
    .map((entry) => ({ entry, ...scoreOf(entry, words, index) }))
    .filter(({ telling, ofQuestion }) => telling && ofQuestion >= (asked ? ENOUGH_WHEN_ASKED : 1))
    .sort((one, other) => other.ofQuestion - one.ofQuestion || other.ofName - one.ofName);
  const best = scored[0];
  if (!best) return [];
  return distinct(
    scored
      .filter(
        ({ ofQuestion, ofName }) => ofQuestion === best.ofQuestion && ofName >= best.ofName / 2,
      )
      .map(({ entry }) => entry),
  );
}

function scoreOf(entry: NameEntry, words: readonly string[], index: NameIndex) {
  const weight = (word: string) => 1 / (index.frequency.get(word) ?? 1);
  let found = 0;
  let foundWeight = 0;
  let telling = false;
  for (const word of words) {
    const match = entry.words.find((candidate) => sameWord(candidate, word));
    if (match === undefined) continue;
    found += 1;
    foundWeight += weight(match);
    telling ||= match.length >= 3 && (index.frequency.get(match) ?? 1) <= TELLING_IN_AT_MOST;
  }
  const nameWeight = entry.words.reduce((sum, word) => sum + weight(word), 0);
  return { telling, ofQuestion: found / words.length, ofName: foundWeight / nameWeight };
}

function distinct(entries: readonly NameEntry[]): readonly Named[] {
  const byId = new Map<string, Named>();
  for (const { named } of entries) {
    const id = named.kind === "person" ? named.person.id : named.organisation.id;
    if (!byId.has(`${named.kind}/${id}`)) byId.set(`${named.kind}/${id}`, named);
  }
  return [...byId.values()];
}
