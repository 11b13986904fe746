import type { Network } from "../../src/domain/network.ts";
import { wordsOf } from "../../src/domain/words.ts";

/** By what else a meeting may be called than by what it is. */
export function meetingNames({ tables, meetings }: Network): readonly (readonly string[])[] {
  const titles = new Set([...meetings].map(({ title }) => title));
  return [...[...tables].map(({ name }) => name), ...titles].map((name) => wordsOf(name));
}
