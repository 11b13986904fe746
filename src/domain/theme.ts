import type { ThemeId } from "./ids.ts";

/** A subject one calls about. */
export type Theme = {
  readonly id: ThemeId;
  /** Fits a button. */
  readonly short: string;
  readonly label: string;
  readonly description: string;
  /** Words of this network's own for the theme; at least one when there are any. */
  readonly terms?: readonly string[];
  /** How people of this network say it; at least one when there are any. */
  readonly situations?: readonly string[];
};

/** One theme that a text may be about. */
export type ThemeGuess = {
  readonly theme: ThemeId;
  /** 0 to 1: that this is one of the themes that are right. Of a text of two needs two may be likely. */
  readonly probability: number;
  /** Words and phrases of the theme data that were found in the text, most telling first. */
  readonly because: readonly string[];
};

/** What a text seems to be about. */
export type Ranking = {
  /** `answer`: sure enough to answer at once; `ask`: one question back; `none`: no theme of ours. */
  readonly kind: "answer" | "ask" | "none";
  /** All themes, most likely first, whatever the kind. */
  readonly themes: readonly ThemeGuess[];
  /** The words look acute. A missed one is expected: nothing may depend on it. */
  readonly emergency: boolean;
  /** Of `none`: so far from every theme that nobody can have asked for help with it. */
  readonly isNoise?: true;
};
