import type { Network } from "../../src/domain/network.ts";
import { wordsOf } from "../../src/domain/words.ts";
import type { AudienceNames } from "../../src/language/meeting/read-audience.ts";

/** How themes and tables of a network are called, in words. */
export function audienceNames({ themes, tables }: Network): AudienceNames {
  return {
    themes: [...themes].map(({ id, short, label }) => ({
      id,
      names: [short, label, id.replaceAll("-", " ")].map((name) => wordsOf(name)),
    })),
    tables: [...tables].map(({ id, name }) => ({ id, name: wordsOf(name) })),
  };
}

/** By what else a meeting may be called than by what it is. */
export function meetingNames({ tables, meetings }: Network): readonly (readonly string[])[] {
  const titles = new Set([...meetings].map(({ title }) => title));
  return [...[...tables].map(({ name }) => name), ...titles].map((name) => wordsOf(name));
}
