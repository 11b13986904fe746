import type { AreaId, ThemeId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Ranking } from "../../src/domain/theme.ts";
import { CHOICES, choicesOf, themesHere } from "./likely.ts";
import { nearestTheme } from "./nearest-theme.ts";
import { type Needs, needsIn, type Reasoned, sureParts } from "./needs.ts";

/** Where it is, and how much haste it has. */
export type Rest = {
  readonly area?: AreaId;
  readonly acute: boolean;
  readonly urgent: boolean;
};

/** What a situation comes to: an answer, one question, or no theme of ours. */
export type SituationRead = Rest &
  (
    | ({ readonly kind: "theme" } & Needs)
    | { readonly kind: "unsure"; readonly themes: readonly Reasoned[] }
    /** `nearest`: what it was nearest to, when it was near to a theme. */
    | { readonly kind: "none"; readonly nearest?: ThemeId; readonly isNoise?: true }
  );

type Told = {
  readonly network: Network;
  readonly rank: (text: string) => Ranking;
  readonly text: string;
};

/** Reads a text as a situation, by how it was ranked. */
export function readSituation(told: Told, ranking: Ranking, rest: Rest): SituationRead {
  const { network } = told;
  const here = themesHere(network, ranking);
  if (ranking.kind === "none" || here.length === 0) return none(ranking, rest);
  const parts = sureParts(told);
  const isTopSure = here[0] !== undefined && parts.has(here[0].theme);
  // Of parts that are sure nothing need be asked: one that agrees with the whole, or two.
  const isSure = ranking.kind === "answer" || isTopSure || parts.size > 1;
  if (!isSure) return offer(choicesOf(here), rest);
  // Sure of a theme that this network does not have: no other theme is then the answer.
  const isAbsent = here[0]?.theme !== ranking.themes[0]?.theme;
  if (isAbsent && parts.size === 0) return none(ranking, rest);
  const isOfParts = isAbsent || (ranking.kind === "ask" && !isTopSure);
  const themes = here.filter(({ theme }) => !isOfParts || parts.has(theme));
  const needs = needsIn(network, { ...ranking, themes }, parts);
  return needs ? { kind: "theme", ...needs, ...rest } : none(ranking, rest);
}

function none(ranking: Ranking, rest: Rest): SituationRead {
  const noise = ranking.kind === "none" && ranking.isNoise && { isNoise: ranking.isNoise };
  return { kind: "none", ...nearestTheme(ranking), ...noise, ...rest };
}

/** One theme is the answer, several are a question. */
export function offer(themes: readonly Reasoned[], rest: Rest): SituationRead {
  const [first, second] = themes;
  return first !== undefined && second === undefined
    ? { kind: "theme", first, also: [], both: false, ...rest }
    : { kind: "unsure", themes: themes.slice(0, CHOICES), ...rest };
}
