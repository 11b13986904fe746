import type { Network } from "../../domain/network.ts";
import type { Organisation } from "../../domain/organisation.ts";
import type { Person } from "../../domain/person.ts";
import { wordsOf } from "../../domain/words.ts";

/** Something in the network that has a name. */
export type Named =
  | { readonly kind: "organisation"; readonly organisation: Organisation }
  | { readonly kind: "person"; readonly person: Person };

export type NameEntry = { readonly named: Named; readonly words: readonly string[] };

export type NameIndex = {
  readonly entries: readonly NameEntry[];
  /** In how many names a word stands. */
  readonly frequency: ReadonlyMap<string, number>;
  /** The words in which the themes speak: "school" in a name does not make it that name. */
  readonly subjects: ReadonlySet<string>;
};

/** One index for each network value, so that a question does not read all names again. */
const indexes = new WeakMap<Network, NameIndex>();

/** The names of a network, cut in words. */
export function nameIndex(network: Network): NameIndex {
  const known = indexes.get(network);
  if (known) return known;
  const made = makeIndex(network);
  indexes.set(network, made);
  return made;
}

function makeIndex(network: Network): NameIndex {
  const entries: NameEntry[] = [];
  for (const organisation of network.organisations) {
    const named: Named = { kind: "organisation", organisation };
    for (const name of [organisation.name, ...organisation.aliases]) {
      entries.push({ named, words: wordsOf(name) });
    }
  }
  for (const person of network.people) {
    entries.push({ named: { kind: "person", person }, words: wordsOf(person.name) });
  }
  const frequency = new Map<string, number>();
  for (const { words } of entries) {
    for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  return { entries, frequency, subjects: subjectsOf(network) };
}

function subjectsOf({ themes }: Network): ReadonlySet<string> {
  const texts = [...themes].flatMap(({ short, label, description }) => [short, label, description]);
  return new Set(texts.flatMap((text) => wordsOf(text)));
}
