import type { ThemeId } from "../../../domain/ids.ts";
import type { Theme } from "../../../domain/theme.ts";

/** A theme with phrases of the network's own; they are numbered through over all themes. */
export type OwnTheme = {
  readonly id: ThemeId;
  readonly terms: readonly string[];
  readonly situations: readonly string[];
  /** The number of its first phrase. */
  readonly from: number;
};

/** The themes of a network that have phrases of its own, by id. Holds no text twice. */
export const ownThemes = (themes: Iterable<Theme>): readonly OwnTheme[] => {
  const own = [...themes]
    .filter(({ terms = [], situations = [] }) => terms.length + situations.length > 0)
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  let from = 0;
  return own.map(({ id, terms = [], situations = [] }) => {
    const theme = { id, terms, situations, from };
    from += terms.length + situations.length;
    return theme;
  });
};

/** How many phrases a theme has. */
export const sizeOf = ({ terms, situations }: OwnTheme): number => terms.length + situations.length;

/** Whether the phrase of this number, one of the theme's, is a term. */
export const isTerm = ({ from, terms }: OwnTheme, phrase: number): boolean =>
  phrase - from < terms.length;

/** The phrase of this number, one of the theme's. */
export const phraseAt = ({ from, terms, situations }: OwnTheme, phrase: number): string =>
  terms[phrase - from] ?? situations[phrase - from - terms.length] ?? "";
