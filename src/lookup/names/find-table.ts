import type { Network } from "../../domain/network.ts";
import type { Table } from "../../domain/table.ts";
import { wordsOf } from "../../domain/words.ts";

/** The consultations in whose name all these words stand; also written apart: "armoede tafel". */
export function tablesNamed(
  { tables }: Pick<Network, "tables">,
  words: readonly string[],
): readonly Table[] {
  if (words.length === 0) return [];
  return [...tables].filter(({ name }) => {
    const own = wordsOf(name);
    return words.every((word) => own.includes(word)) || own.includes(words.join(""));
  });
}
