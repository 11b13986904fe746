import type { ThemeId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Ranking, ThemeGuess } from "../../src/domain/theme.ts";
import { clausesOf } from "../../src/language/clauses.ts";
import { alsoLikely, themesHere, weighsAsMuch } from "./likely.ts";

/** A theme, and the words of its data that led to it. */
export type Reasoned = Pick<ThemeGuess, "theme" | "because">;

/** What a situation needs, in the order of its weight. */
export type Needs = {
  readonly first: Reasoned;
  /** Beside the first, at most three. */
  readonly also: readonly Reasoned[];
  /** The first of `also` weighs as much. */
  readonly both: boolean;
};

/**
 * From here on a part of a sentence is about its theme for sure. Tried on thirty situations with two
 * needs and thirty with one: of the first both are seen in 21 instead of 13, and none of the others
 * is given a need that it has not. At 0.6 that is 22 and three, at 0.85 it is 17 and none.
 */
const SURE_OF_PART = 0.75;
const ALSO_AT_MOST = 3;

type Told = {
  readonly network: Network;
  readonly rank: (text: string) => Ranking;
  readonly text: string;
};

/**
 * The themes that parts of the text are surely about. Of a text with two needs the ranking of the
 * whole mostly sees one: a part by itself shows the other. At most four parts are ranked.
 */
export function sureParts({ network, rank, text }: Told): ReadonlySet<ThemeId> {
  const tops = clausesOf(text).flatMap((part) => {
    const { kind, themes } = rank(part);
    return kind === "answer" && themes[0] ? [themes[0]] : [];
  });
  const sure = tops.filter(
    ({ theme, probability }) => probability >= SURE_OF_PART && network.themes.has(theme),
  );
  return new Set(sure.map(({ theme }) => theme));
}

/** The needs by the ranking of the whole, and by what its parts are surely about. */
export function needsIn(
  network: Network,
  ranking: Ranking,
  parts: ReadonlySet<ThemeId>,
): Needs | undefined {
  const here = themesHere(network, ranking);
  const [first, ...others] = here;
  if (!first) return undefined;
  const likely = new Set(alsoLikely(here));
  const found = others.filter(({ theme }) => parts.has(theme));
  const rest = others.filter(({ theme }) => likely.has(theme) && !parts.has(theme));
  const equal = found[0] ?? rest.find((other) => weighsAsMuch(first, other));
  const also = [...found, ...rest].filter((other) => other !== equal);
  return {
    first,
    also: [...(equal ? [equal] : []), ...also].slice(0, ALSO_AT_MOST),
    both: equal !== undefined,
  };
}
