import type { ThemeId } from "../../domain/ids.ts";
import { type Reading, readText } from "./reading.ts";

/**
 * One line of theme data. A term is a word or two; a situation is how somebody would say it; a word
 * is one of the lexicon, with its pull towards one theme.
 */
export type Phrase = {
  readonly text: string;
  /** At least one, the most fitting first. */
  readonly themes: readonly ThemeId[];
  readonly kind: "term" | "situation" | "word";
  /** 1, or for a word of the lexicon its strength / 3. */
  readonly weight: number;
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

/** A training text with the numbers of its classes. */
export type Sample = {
  readonly text: string;
  readonly reading: Reading;
  /** The most fitting first; none at all when the text is about no theme. */
  readonly labels: readonly number[];
  readonly kind: Phrase["kind"];
  /** How much it counts beside others. */
  readonly weight: number;
};

/** A word by itself says less than a word in a sentence. */
const wordCounts = 0.5;

/** The lessons as one list of samples. A phrase of which no theme is listed is left out. */
export const samplesOf = ({ themes, phrases, noise }: Lessons): readonly Sample[] => {
  const numbers = new Map(themes.map((theme, label) => [theme, label]));
  const known = phrases.flatMap(({ text, kind, ...phrase }): Sample[] => {
    const labels = phrase.themes.flatMap((theme) => numbers.get(theme) ?? []);
    const weight = kind === "word" ? wordCounts * phrase.weight : phrase.weight;
    return labels.length > 0 ? [{ text, reading: readText(text), kind, labels, weight }] : [];
  });
  const none = noise.map(
    (text): Sample => ({
      text,
      reading: readText(text),
      kind: "situation",
      labels: [],
      weight: 1,
    }),
  );
  return [...known, ...none];
};
