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

/** "Wie helpt met schulden en huur noord": so many words are still a note, not a story. */
const NOTE = 6;

/** The area that stands last in a short text behind what is needed: "schulden noord". */
export function areaLast(network: Network, text: string): Area | undefined {
  const parts = partsOf(text);
  if (parts.length > NOTE) return undefined;
  return namesOf(network.areas).find(({ words }) => {
    const start = parts.length - words.length;
    return words.length > 0 && start > 0 && parts[start]?.opens && isAt(words, parts, start);
  })?.area;
}

/** The words of a text without those that name an area: "eten en voedselhulp" of "… noord". */
export function withoutArea(area: Area, words: readonly string[]): readonly string[] {
  const names = new Set([area.name, ...area.aliases].flatMap((name) => wordsOf(name)));
  return words.filter((word) => !names.has(word));
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
    if (!opens || !isAt(name, parts, start)) return false;
    const before = parts[start - 1]?.word;
    return parts.length === name.length || (before !== undefined && prepositions.has(before));
  });
}

function isAt(name: readonly string[], parts: readonly Part[], start: number): boolean {
  return (
    name.every((word, index) => parts[start + index]?.word === word) &&
    parts[start + name.length - 1]?.closes === true
  );
}
