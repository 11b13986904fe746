import type { ThemeId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { readContactQuestion } from "../../src/language/contact-question.ts";

type ThemeName = {
  readonly id: ThemeId;
  readonly words: readonly string[];
  readonly line: string;
};

/** One index for each value of the themes, so that a question does not read all names again. */
const indexes = new WeakMap<Network["themes"], readonly ThemeName[]>();

/** The names of the themes, asking words and fillers left out as they are in a question. */
function namesOf(themes: Network["themes"]): readonly ThemeName[] {
  const known = indexes.get(themes);
  if (known) return known;
  const made = [...themes].flatMap(({ id, short, label }) =>
    [short, label].map((name) => {
      const words = readContactQuestion(name).name;
      return { id, words, line: words.join(" ") };
    }),
  );
  indexes.set(themes, made);
  return made;
}

/** The theme that is called exactly so. */
export function themeNamed({ themes }: Network, words: readonly string[]): ThemeId | undefined {
  const asked = words.join(" ");
  return asked === "" ? undefined : namesOf(themes).find(({ line }) => line === asked)?.id;
}

/** The themes in whose name all these words stand: "laptop" of "Laptop en internet". */
export function themesWith({ themes }: Network, words: readonly string[]): readonly ThemeId[] {
  if (words.length === 0) return [];
  const named = namesOf(themes).filter((name) => words.every((word) => name.words.includes(word)));
  return [...new Set(named.map(({ id }) => id))];
}
