import type { Phrase } from "../lessons.ts";
import { isSectionName, type Line, type LineFinding } from "../read-lines.ts";
import type { LessonFinding } from "./lesson-problem.ts";
import { type KnownThemes, namedTheme } from "./named-themes.ts";
import type { ReadPhrases } from "./phrase-lines.ts";

/** How strongly a word may pull: 1 a little, 3 as much as a line of its own. */
const strongest = 3;
const strength = /^[1-9]\d*$/;

/**
 * The lexicon: on each line a word and its pull towards themes, `bill debts:3 rent:1`. Gives a phrase
 * for each pull. A word stands there once.
 */
export const wordsIn = (lines: readonly Line[], known: KnownThemes): ReadPhrases => {
  const phrases: Phrase[] = [];
  const wrong: LineFinding[] = [];
  const places = new Map<string, number>();
  for (const { number, text } of lines.filter((line) => !isSectionName(line))) {
    const [word = "", ...pulls] = text.split(/\s+/);
    const before = places.get(word);
    const read: readonly Phrase[] | LessonFinding =
      before === undefined ? pullsOf(word, pulls, known) : { kind: "word-again", line: before };
    places.set(word, before ?? number);
    if ("kind" in read) wrong.push({ line: number, finding: read });
    else phrases.push(...read);
  }
  return { phrases, wrong };
};

const pullsOf = (
  word: string,
  pulls: readonly string[],
  known: KnownThemes,
): readonly Phrase[] | LessonFinding => {
  if (word.includes(":")) return { kind: "empty" };
  if (pulls.length === 0) return { kind: "no-pulls" };
  const phrases: Phrase[] = [];
  for (const written of pulls) {
    const phrase = pullOf(word, written, known);
    if (!("weight" in phrase)) return phrase;
    const [theme] = phrase.themes;
    if (theme && phrases.some(({ themes }) => themes.includes(theme)))
      return { kind: "theme-twice", theme };
    phrases.push(phrase);
  }
  return phrases;
};

const pullOf = (word: string, written: string, known: KnownThemes): Phrase | LessonFinding => {
  const [name = "", pull, ...more] = written.split(":");
  if (name === "" || pull === undefined || more.length > 0) return { kind: "no-pull", written };
  const theme = namedTheme(name, known);
  if (typeof theme === "object" && "kind" in theme) return theme;
  if (!strength.test(pull) || Number(pull) > strongest) return { kind: "strength", written };
  return { text: word, themes: [theme], kind: "word", weight: Number(pull) / strongest };
};
