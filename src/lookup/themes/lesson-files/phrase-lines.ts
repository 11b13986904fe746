import type { ThemeId } from "../../../domain/ids.ts";
import type { Phrase } from "../lessons.ts";
import { isSectionName, type Line, type LineFinding, sectionsOf } from "../read-lines.ts";
import type { LessonFinding } from "./lesson-problem.ts";
import { type KnownThemes, namedThemes } from "./named-themes.ts";

/** The phrases of a file, and what is wrong with the lines that gave none. */
export type ReadPhrases = {
  readonly phrases: readonly Phrase[];
  readonly wrong: readonly LineFinding[];
};

const bar = "|";
const saysSomething = /[\p{L}\p{N}]/u;
/** Terms first, then situations. */
const sectionsAtLeast = 2;

/**
 * A theme's own file: terms in the first section, in the others situations, each with all its themes
 * after a bar, or without a bar only about the theme of the file.
 */
export const phrasesOfTheme = (
  lines: readonly Line[],
  theme: ThemeId,
  known: KnownThemes,
): ReadPhrases => {
  const { before, sections } = sectionsOf(lines);
  if (sections.length < sectionsAtLeast)
    return { phrases: [], wrong: [{ finding: { kind: "no-sections" } }] };
  const [terms = [], ...situations] = sections;
  return together([
    { phrases: [], wrong: before.map(({ number }) => at(number, { kind: "outside-sections" })) },
    eachLine(terms, (text) => termOf(text, theme)),
    eachLine(situations.flat(), (text) => situationOf(text, known, [theme])),
  ]);
};

/** A file of situations of any theme: after a bar all themes, the most fitting first. */
export const situationsIn = (lines: readonly Line[], known: KnownThemes): ReadPhrases =>
  eachLine(
    lines.filter((line) => !isSectionName(line)),
    (text) => situationOf(text, known),
  );

const termOf = (text: string, theme: ThemeId): Phrase | LessonFinding => {
  if (text.includes(bar)) return { kind: "bar-in-term" };
  return phraseOf({ text, themes: [theme], kind: "term" });
};

const situationOf = (
  line: string,
  known: KnownThemes,
  own?: readonly ThemeId[],
): Phrase | LessonFinding => {
  const split = line.lastIndexOf(bar);
  if (split < 0) {
    if (!own) return { kind: "no-bar" };
    return phraseOf({ text: line, themes: own, kind: "situation" });
  }
  const themes = namedThemes(line.slice(split + 1), known);
  if ("kind" in themes) return themes;
  return phraseOf({ text: line.slice(0, split).trim(), themes, kind: "situation" });
};

const phraseOf = (phrase: Omit<Phrase, "weight">): Phrase | LessonFinding =>
  saysSomething.test(phrase.text) ? { ...phrase, weight: 1 } : { kind: "empty" };

const at = (line: number, finding: LessonFinding): LineFinding => ({ line, finding });

const eachLine = (
  lines: readonly Line[],
  read: (text: string) => Phrase | LessonFinding,
): ReadPhrases => {
  const phrases: Phrase[] = [];
  const wrong: LineFinding[] = [];
  for (const { number, text } of lines) {
    const phrase = read(text);
    if ("weight" in phrase) phrases.push(phrase);
    else wrong.push(at(number, phrase));
  }
  return { phrases, wrong };
};

const together = (parts: readonly ReadPhrases[]): ReadPhrases => ({
  phrases: parts.flatMap(({ phrases }) => phrases),
  wrong: parts.flatMap(({ wrong }) => wrong),
});
