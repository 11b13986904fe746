import type { Network } from "../../src/domain/network.ts";
import type { Person } from "../../src/domain/person.ts";
import { isNameParticle } from "../../src/language/name-particle.ts";
import { nameIndex } from "../../src/lookup/names/name-index.ts";
import { sameWord } from "../../src/lookup/names/same-word.ts";

/**
 * Who is called so: all words of the name, in its order, but for a slip of the keys and for words
 * such as "van der", which people leave out. Who is called exactly so goes before who nearly is.
 */
export function peopleNamed(network: Network, words: readonly string[]): readonly Person[] {
  const said = telling(words);
  const nearly = nameIndex(network).entries.flatMap(({ named, words: name }) => {
    if (named.kind !== "person" || !isSameName(telling(name), said)) return [];
    return [{ person: named.person, isExact: telling(name).join(" ") === said.join(" ") }];
  });
  const exactly = nearly.filter(({ isExact }) => isExact);
  return (exactly.length > 0 ? exactly : nearly).map(({ person }) => person);
}

/** A name that is nothing but such words stays as it is. */
function telling(words: readonly string[]): readonly string[] {
  const rest = words.filter((word) => !isNameParticle(word));
  return rest.length > 0 ? rest : words;
}

function isSameName(name: readonly string[], said: readonly string[]): boolean {
  return (
    name.length === said.length && name.every((word, index) => sameWord(word, said[index] ?? ""))
  );
}
