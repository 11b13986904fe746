import type { Ranking } from "../../domain/theme.ts";

/** A question of which is known what it is about; no themes at all when it is about none. */
export type Question = {
  readonly text: string;
  readonly themes: readonly string[];
  /** Whose voice it is, or in which form. */
  readonly style: string;
};

/** A question with what came of it. */
export type Judged = { readonly question: Question; readonly ranking: Ranking };

/** The place of the first right theme, from 1; infinite when none is right. */
export function placeOf({ question, ranking }: Judged): number {
  const at = ranking.themes.findIndex(({ theme }) => question.themes.includes(theme));
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
}
