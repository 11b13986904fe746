import type { ThemeId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Ranking, ThemeGuess } from "../../src/domain/theme.ts";

/** More choices than this are a list, not a question. */
export const CHOICES = 4;
/** Less likely than this is not worth a reader's eye. */
const WORTH_OFFERING = 0.04;
/** A second theme stands in the answer when it is this likely by itself … */
const ALSO = 0.12;
/** … and at least this part of the first. */
const ALSO_OF_FIRST = 0.2;
const ALSO_AT_MOST = 2;

/** The themes of this network that are likely enough to offer, most likely first; at least two when it has them. */
export function likelyThemes(network: Network, ranking: Ranking): readonly ThemeGuess[] {
  return ranking.themes
    .filter(({ theme }) => network.themes.has(theme))
    .filter(({ probability }, index) => index < 2 || probability >= WORTH_OFFERING)
    .slice(0, CHOICES);
}

/** The themes that deserve a line beside the first one. */
export function alsoLikely(likely: readonly ThemeGuess[]): readonly ThemeId[] {
  const first = likely[0]?.probability ?? 0;
  return likely
    .slice(1)
    .filter(({ probability }) => probability >= ALSO && probability >= first * ALSO_OF_FIRST)
    .slice(0, ALSO_AT_MOST)
    .map(({ theme }) => theme);
}
