import type { Network } from "../../../domain/network.ts";
import type { Ranking, ThemeGuess } from "../../../domain/theme.ts";
import type { Background } from "./background.ts";
import { clearFrom, type OwnMatch, ownMatches } from "./likeness.ts";
import { indexOwn, type OwnIndex } from "./own-index.ts";
import { ownWords } from "./own-words.ts";
import { rootsOf } from "./roots.ts";

/** What a network's own phrases are laid over. */
export type Overlaid = {
  readonly text: string;
  readonly themes: Network["themes"];
  readonly background: Background;
};

const mostReasons = 3;
/** Words are looked up for so many themes; who reads on has other things to go by. */
const mostExplained = 5;

type Made = { readonly background: Background; readonly index: OwnIndex | undefined };

/** One index for each value of the themes: a question does not read all phrases again. */
const indexes = new WeakMap<Network["themes"], Made>();

const indexFor = ({ themes, background }: Overlaid): OwnIndex | undefined => {
  const known = indexes.get(themes);
  if (known?.background === background) return known.index;
  const index = indexOwn(themes, background);
  indexes.set(themes, { background, index });
  return index;
};

/**
 * Lays a network's own terms and situations over what the model says of a text. A text that is
 * clearly like them gets that theme first, also one that the model does not know, with the network's
 * own words as the reason; one that is like none of them gets the model's ranking as it is. Pure but
 * for an index that is kept as long as the themes; the work is bounded by their size.
 */
export const rankWithOwn = (ranking: Ranking, overlaid: Overlaid): Ranking => {
  const index = indexFor(overlaid);
  if (!index) return ranking;
  const roots = rootsOf(overlaid.text);
  const matches = ownMatches(index, overlaid.background, roots);
  const [best] = matches;
  if (!best) return ranking;
  const explained = new Map(
    matches
      .slice(0, mostExplained)
      .map((match) => [match.theme.id, ownWords(match, overlaid.background, roots)]),
  );
  const because = ({ theme, because: others }: ThemeGuess): readonly string[] => {
    const own = explained.get(theme) ?? [];
    return [...own, ...others.filter((word) => !own.includes(word))].slice(0, mostReasons);
  };
  const themes = joined(ranking.themes, matches).map((guess) => ({
    ...guess,
    because: because(guess),
  }));
  return { ...ranking, kind: kindWith(ranking.kind, best), themes };
};

/** A clear match is answered; anything else of ours is at least worth a question back. */
const kindWith = (kind: Ranking["kind"], { strength }: OwnMatch): Ranking["kind"] => {
  if (strength >= clearFrom) return "answer";
  return kind === "none" ? "ask" : kind;
};

/**
 * The model keeps what the strongest match leaves it, so that no probability comes above 1. They are
 * not made to sum to 1: each is calibrated by itself, and a text may be about more than one theme.
 */
const joined = (
  guesses: readonly ThemeGuess[],
  matches: readonly OwnMatch[],
): readonly ThemeGuess[] => {
  const strengths = new Map(matches.map(({ theme, strength }) => [theme.id, strength]));
  const left = 1 - (matches[0]?.strength ?? 0);
  const known = new Set(guesses.map(({ theme }) => theme));
  const added = matches
    .filter(({ theme }) => !known.has(theme.id))
    .map(({ theme }): ThemeGuess => ({ theme: theme.id, probability: 0, because: [] }));
  return [...guesses, ...added]
    .map((guess) => ({
      ...guess,
      probability: left * guess.probability + (strengths.get(guess.theme) ?? 0),
    }))
    .sort((one, other) => other.probability - one.probability);
};
