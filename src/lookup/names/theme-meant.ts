import type { ThemeId } from "../../domain/ids.ts";
import type { Network } from "../../domain/network.ts";
import type { Ranking } from "../../domain/theme.ts";
import { wordsOf } from "../../domain/words.ts";

/** A text that is no name of a theme must be rather surely about one. */
const SURE = 0.5;

const LONGEST = 200;

/** Which theme is called so: its name, or the only name in which these words stand. */
export function themeCalled(
  { themes }: Pick<Network, "themes">,
  said: string,
): ThemeId | undefined {
  const words = wordsOf(said, LONGEST);
  if (words.length === 0) return undefined;
  const names = [...themes].flatMap(({ id, short, label }) =>
    [short, label].map((name) => ({ id, words: wordsOf(name) })),
  );
  const whole = names.find((name) => name.words.join(" ") === words.join(" "));
  if (whole) return whole.id;
  const holding = names.filter((name) => words.every((word) => name.words.includes(word)));
  const [only, ...others] = new Set(holding.map(({ id }) => id));
  return others.length === 0 ? only : undefined;
}

/** Which theme words stand for: the one that is called so, or what they are surely about. */
export function themeMeant(
  network: Pick<Network, "themes">,
  said: string,
  rank: (text: string) => Ranking,
): ThemeId | undefined {
  const called = themeCalled(network, said);
  if (called !== undefined) return called;
  const ranking = rank(said);
  const [first] = ranking.themes;
  const isSure = ranking.kind === "answer" && first !== undefined && first.probability >= SURE;
  return isSure && network.themes.has(first.theme) ? first.theme : undefined;
}
