import type { ThemeId } from "../../domain/ids.ts";
import { type Reading, readText } from "./reading.ts";

/** One line of theme data. A term is a word or two; a situation is how somebody would say it. */
export type Phrase = {
  readonly theme: ThemeId;
  readonly text: string;
  readonly kind: "term" | "situation";
};

/** Everything the model learns from. */
export type Lessons = {
  readonly themes: readonly ThemeId[];
  readonly phrases: readonly Phrase[];
  /** Texts that are about none of the themes. */
  readonly noise: readonly string[];
  /** Words that explain nothing: never given as a reason. They do count when themes are weighed. */
  readonly stopWords: readonly string[];
  /** Phrases that sound acute, and words that take that back when they stand before one. */
  readonly acute: { readonly phrases: readonly string[]; readonly denials: readonly string[] };
};

/** A training text with the number of its class; the class after the last theme is "none of them". */
export type Sample = {
  readonly text: string;
  readonly reading: Reading;
  readonly label: number;
  readonly kind: Phrase["kind"];
};

/** The lessons as one list of samples. A phrase of a theme that is not listed is left out. */
export const samplesOf = ({ themes, phrases, noise }: Lessons): readonly Sample[] => {
  const labels = new Map(themes.map((theme, label) => [theme, label]));
  const known = phrases.flatMap(({ text, theme, kind }): Sample[] => {
    const label = labels.get(theme);
    return label === undefined ? [] : [{ text, reading: readText(text), kind, label }];
  });
  const none = noise.map(
    (text): Sample => ({
      text,
      reading: readText(text),
      kind: "situation",
      label: themes.length,
    }),
  );
  return [...known, ...none];
};
