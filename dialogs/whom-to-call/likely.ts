import type { ThemeId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Ranking, ThemeGuess } from "../../src/domain/theme.ts";

/** More choices than this are a list, not a question; one is no question. */
export const CHOICES = 5;
const CHOICES_AT_LEAST = 2;
/** With so much of all that is likely among the choices, another one is hardly ever the right one. */
const ENOUGH = 0.85;
/** Less likely than this is not worth a reader's eye. */
const WORTH_OFFERING = 0.04;

/** A second theme stands in the answer when it is this likely by itself … */
const ALSO = 0.12;
/** … and at least this part of the first. */
const ALSO_OF_FIRST = 0.2;
const ALSO_AT_MOST = 2;
/** From this part of the first on, a second theme weighs as much: the sentence has two needs. */
const AS_MUCH = 0.6;

/** The themes of this network, most likely first. */
export function themesHere(network: Network, ranking: Ranking): readonly ThemeGuess[] {
  return ranking.themes.filter(({ theme }) => network.themes.has(theme));
}

/** The themes that are likely enough to offer, most likely first: two to five, when there are two. */
export function choicesOf(here: readonly ThemeGuess[]): readonly ThemeGuess[] {
  const all = here.reduce((sum, { probability }) => sum + probability, 0);
  let offered = 0;
  return here.slice(0, CHOICES).filter(({ probability }, index) => {
    const isWorth = probability >= WORTH_OFFERING && offered < ENOUGH * all;
    offered += probability;
    return index < CHOICES_AT_LEAST || isWorth;
  });
}

/** The themes that deserve a line beside the first one. */
export function alsoLikely(here: readonly ThemeGuess[]): readonly ThemeId[] {
  const first = here[0]?.probability ?? 0;
  return here
    .slice(1)
    .filter(({ probability }) => probability >= ALSO && probability >= first * ALSO_OF_FIRST)
    .slice(0, ALSO_AT_MOST)
    .map(({ theme }) => theme);
}

/** Whether the second theme weighs as much as the first. */
export function weighsAsMuch(first: ThemeGuess, second: ThemeGuess): boolean {
  return second.probability >= ALSO && second.probability >= first.probability * AS_MUCH;
}
