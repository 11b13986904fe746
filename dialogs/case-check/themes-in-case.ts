import type { ThemeId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Ranking } from "../../src/domain/theme.ts";

/** A theme that the case is about, and the words of its data that say so. */
export type CaseTheme = { readonly theme: ThemeId; readonly because: readonly string[] };

/** A case has a handful of needs; more is a list nobody reads. */
const AT_MOST = 8;
/** So many sentences are looked at; a case is told in fewer. */
const PARTS_AT_MOST = 20;
/** A sentence must be rather about a theme, for one of many sentences is soon a little about anything. */
const SURE_OF_PART = 0.5;
/** A theme of the whole text need be less sure: all of the words speak for it. */
const SURE_OF_WHOLE = 0.15;
const WORDS_AT_LEAST = 3;

type Told = {
  readonly network: Network;
  readonly rank: (text: string) => Ranking;
  readonly text: string;
};

/** The themes of this network that a case is about, by each of its sentences and by the whole. */
export function themesInCase({ network, rank, text }: Told): readonly CaseTheme[] {
  const found = new Map<ThemeId, { probability: number; because: Set<string> }>();
  const add = (part: string, least: number) => {
    const ranking = rank(part);
    if (ranking.kind === "none") return;
    for (const { theme, probability, because } of ranking.themes) {
      if (probability < least || !network.themes.has(theme)) continue;
      const known = found.get(theme) ?? { probability: 0, because: new Set() };
      for (const word of because) known.because.add(word);
      found.set(theme, { ...known, probability: Math.max(known.probability, probability) });
    }
  };
  add(text, SURE_OF_WHOLE);
  for (const part of partsOf(text)) add(part, SURE_OF_PART);
  return [...found]
    .sort(([, one], [, other]) => other.probability - one.probability)
    .slice(0, AT_MOST)
    .map(([theme, { because }]) => ({ theme, because: [...because] }));
}

function partsOf(text: string): readonly string[] {
  return text
    .split(/[.!?;,\n]+|\sen\s/)
    .map((part) => part.trim())
    .filter((part) => part.split(/\s+/).length >= WORDS_AT_LEAST)
    .slice(0, PARTS_AT_MOST);
}
