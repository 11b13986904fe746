import type { ThemeId } from "../../src/domain/ids.ts";
import type { Ranking } from "../../src/domain/theme.ts";

/** Less likely than this is a guess among many, and tells a coordinator nothing. */
const NEAR = 0.3;

/**
 * The theme that a text without a theme of ours comes nearest to, for the count of it; it may be one
 * that this network does not have, and then that is what is lacking.
 */
export function nearestTheme({ themes }: Ranking): { readonly nearest?: ThemeId } {
  const [first] = themes;
  return first && first.probability >= NEAR ? { nearest: first.theme } : {};
}
