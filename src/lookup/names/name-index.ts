import type { Network } from "../../domain/network.ts";
import type { Organisation } from "../../domain/organisation.ts";
import type { Person } from "../../domain/person.ts";
import { wordsOf } from "../../domain/words.ts";
import { LONG_ENOUGH_FOR_AN_ENDING, MOST_LETTERS_APART, sameWord } from "./same-word.ts";

/** Something in the network that has a name. */
export type Named =
  | { readonly kind: "organisation"; readonly organisation: Organisation }
  | { readonly kind: "person"; readonly person: Person };

export type NameEntry = { readonly named: Named; readonly words: readonly string[] };

export type NameIndex = {
  readonly entries: readonly NameEntry[];
  /** In how many names a word stands. */
  readonly frequency: ReadonlyMap<string, number>;
  /** The words of names that are the same as this one but for an ending or a slip. */
  readonly wordsLike: (word: string) => ReadonlySet<string>;
  /** The words in which the themes speak: "school" in a name does not make it that name. */
  readonly subjects: ReadonlySet<string>;
};

type Source = Pick<Network, "organisations" | "people" | "themes">;

/**
 * One index for each value of what it is made of, so that a question does not read all names again,
 * also when something else of the network changed: that somebody asks for the first time is a change.
 */
const indexes = new WeakMap<Source["people"], { readonly of: Source; readonly index: NameIndex }>();

/** The names of a network, cut in words. */
export function nameIndex(network: Network): NameIndex {
  const { organisations, people, themes } = network;
  const known = indexes.get(people);
  const isCurrent = known?.of.organisations === organisations && known.of.themes === themes;
  if (known && isCurrent) return known.index;
  const of = { organisations, people, themes };
  const index = makeIndex(of);
  indexes.set(people, { of, index });
  return index;
}

function makeIndex(source: Source): NameIndex {
  const entries: NameEntry[] = [];
  for (const organisation of source.organisations) {
    const named: Named = { kind: "organisation", organisation };
    for (const name of [organisation.name, ...organisation.aliases]) {
      entries.push({ named, words: wordsOf(name) });
    }
  }
  for (const person of source.people) {
    entries.push({ named: { kind: "person", person }, words: wordsOf(person.name) });
  }
  const frequency = new Map<string, number>();
  for (const { words } of entries) {
    for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const wordsLike = likeness(new Set(frequency.keys()));
  return { entries, frequency, wordsLike, subjects: subjectsOf(source) };
}

/** By length: of most words nothing but their length need be looked at. */
function likeness(vocabulary: ReadonlySet<string>): NameIndex["wordsLike"] {
  const byLength = Map.groupBy(vocabulary, ({ length }) => length);
  return (word) => {
    const alike = new Set(vocabulary.has(word) ? [word] : []);
    if (word.length < LONG_ENOUGH_FOR_AN_ENDING) return alike;
    const [shortest, longest] = [
      word.length - MOST_LETTERS_APART,
      word.length + MOST_LETTERS_APART,
    ];
    for (let length = shortest; length <= longest; length++) {
      for (const known of byLength.get(length) ?? []) if (sameWord(known, word)) alike.add(known);
    }
    return alike;
  };
}

function subjectsOf({ themes }: Source): ReadonlySet<string> {
  const texts = [...themes].flatMap(({ short, label, description }) => [short, label, description]);
  return new Set(texts.flatMap((text) => wordsOf(text)));
}
