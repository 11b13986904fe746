import type { Network } from "../../domain/network.ts";
import type { Area } from "../../domain/table.ts";
import { wordsOf } from "../../domain/words.ts";

/** Longer is read no further, so that the work is bounded. */
const LONGEST_TEXT = 4000;

/**
 * The area that a text names behind one of the given prepositions ("in Noord"), or with nothing
 * else ("Noord").
 */
export function findArea(
  network: Network,
  text: string,
  prepositions: ReadonlySet<string>,
): Area | undefined {
  const parts = partsOf(text);
  return namesOf(network.areas).find(({ words }) => isNamed(words, parts, prepositions))?.area;
}

type AreaName = { readonly area: Area; readonly words: readonly string[] };

/** One list for each value of the areas, so that a question does not cut all names in words again. */
const names = new WeakMap<Network["areas"], readonly AreaName[]>();

function namesOf(areas: Network["areas"]): readonly AreaName[] {
  const known = names.get(areas);
  if (known) return known;
  const made = [...areas].flatMap((area) =>
    [area.name, ...area.aliases].map((name) => ({ area, words: wordsOf(name) })),
  );
  names.set(areas, made);
  return made;
}

type Part = { readonly word: string; readonly opens: boolean; readonly closes: boolean };

/** The words, and whether a hyphen ties them to the one before or behind: Oost-Europa is not Oost. */
function partsOf(text: string): readonly Part[] {
  return text
    .slice(0, LONGEST_TEXT)
    .split(/[^\p{L}\p{M}\p{N}'’-]+/u)
    .flatMap((chunk) =>
      wordsOf(chunk).map((word, index, words) => ({
        word,
        opens: index === 0,
        closes: index === words.length - 1,
      })),
    );
}

function isNamed(
  name: readonly string[],
  parts: readonly Part[],
  prepositions: ReadonlySet<string>,
): boolean {
  if (name.length === 0) return false;
  return parts.some(({ opens }, start) => {
    if (!name.every((word, index) => parts[start + index]?.word === word)) return false;
    if (!opens || !parts[start + name.length - 1]?.closes) return false;
    const before = parts[start - 1]?.word;
    return parts.length === name.length || (before !== undefined && prepositions.has(before));
  });
}
