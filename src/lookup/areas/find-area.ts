import type { Network } from "../../domain/network.ts";
import type { Area } from "../../domain/table.ts";
import { wordsOf } from "../../domain/words.ts";

/**
 * The area that a text names behind one of the given prepositions ("in Noord"), or with nothing
 * else ("Noord").
 */
export function findArea(
  network: Network,
  text: string,
  prepositions: ReadonlySet<string>,
): Area | undefined {
  const words = wordsOf(text);
  for (const area of network.areas) {
    for (const name of [area.name, ...area.aliases]) {
      if (isNamed(wordsOf(name), words, prepositions)) return area;
    }
  }
  return undefined;
}

function isNamed(
  name: readonly string[],
  words: readonly string[],
  prepositions: ReadonlySet<string>,
): boolean {
  if (name.length === 0) return false;
  return words.some((_, start) => {
    if (!name.every((word, index) => words[start + index] === word)) return false;
    const before = words[start - 1];
    return words.length === name.length || (before !== undefined && prepositions.has(before));
  });
}
