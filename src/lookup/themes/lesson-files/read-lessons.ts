import type { Lessons, Phrase } from "../lessons.ts";
import {
  isSectionName,
  type Line,
  type LineFinding,
  readLines,
  sectionsOf,
} from "../read-lines.ts";
import type { LessonFiles, LessonProblem } from "./lesson-problem.ts";
import { wordsIn } from "./lexicon.ts";
import { type KnownThemes, namedTheme } from "./named-themes.ts";
import { phrasesOfTheme, type ReadPhrases, situationsIn } from "./phrase-lines.ts";
import { readThemeList } from "./theme-list.ts";

/** Lesson files that cannot be used. */
export type RefusedLessons = {
  readonly kind: "refused";
  /** At least one and at most twenty, by file and line. */
  readonly problems: readonly LessonProblem[];
  /** How many more there are. */
  readonly more: number;
};

/** The lessons of a set of files, or what is wrong with them. */
export type ReadLessons = { readonly kind: "read"; readonly lessons: Lessons } | RefusedLessons;

const mostProblems = 20;

const themesFile = "themes.json";
const lexiconFile = "lexicon.txt";
const plainFiles = ["noise.txt", "stopwords.txt", "acute.txt"];
const ownFile = /^phrases\/([^/]+)\.txt$/;
const situationsFile = /^situations\/[^/]+\.txt$/;

/** Whether a file of the data directory, by its path inside it, belongs to the lessons. */
export const isLessonFile = (path: string): boolean =>
  [themesFile, lexiconFile, ...plainFiles].includes(path) ||
  ownFile.test(path) ||
  situationsFile.test(path);

/**
 * Reads all that the theme model learns from: `themes.json`, `phrases/` with a file for each theme,
 * `noise.txt`, `stopwords.txt`, `acute.txt`, and where they are there `situations/` and
 * `lexicon.txt`. Pure; never throws on what stands in the files.
 */
export const readLessonFiles = (files: LessonFiles): ReadLessons => {
  const { themes, wrong } = readThemeList(files.get(themesFile));
  if (wrong.length > 0) return refused(inFile(themesFile, wrong));
  const phrases = phrasesIn(files, themes);
  const [noise, stopWords, acute] = plainFiles.map((path) => plainLines(files, path));
  const { parts, unheaded } = acuteParts(acute?.lines ?? []);
  const problems = [
    ...phrases.problems,
    ...[noise, stopWords, acute].flatMap((read) => read?.problems ?? []),
    ...inFile("acute.txt", unheaded),
    ...strayFiles(files, themes),
  ];
  if (problems.length > 0) return refused(problems);
  return {
    kind: "read",
    lessons: {
      themes: [...themes.values()],
      phrases: phrases.phrases,
      noise: textsOf(noise?.lines ?? []),
      stopWords: textsOf(stopWords?.lines ?? []),
      acute: parts,
    },
  };
};

const inFile = (file: string, wrong: readonly LineFinding[]): readonly LessonProblem[] =>
  wrong.map((found) => ({ file, ...found }));

const refused = (problems: readonly LessonProblem[]): RefusedLessons => {
  const byName = (one: string, other: string) => (one < other ? -1 : Number(one > other));
  const sorted = problems.toSorted(
    (one, other) => byName(one.file, other.file) || (one.line ?? 0) - (other.line ?? 0),
  );
  const shown = sorted.slice(0, mostProblems);
  return { kind: "refused", problems: shown, more: sorted.length - shown.length };
};

type Phrases = {
  readonly phrases: readonly Phrase[];
  readonly problems: readonly LessonProblem[];
};

/** All phrases: by theme, then of the files with situations by name, then the words. */
const phrasesIn = (files: LessonFiles, themes: KnownThemes): Phrases => {
  const situations = [...files.keys()].filter((path) => situationsFile.test(path)).sort();
  const read = [
    ...[...themes.values()].map((theme) =>
      phrasesOf(files, `phrases/${theme}.txt`, (lines) => phrasesOfTheme(lines, theme, themes)),
    ),
    ...situations.map((path) => phrasesOf(files, path, (lines) => situationsIn(lines, themes))),
    ...[lexiconFile]
      .filter((path) => files.has(path))
      .map((path) => phrasesOf(files, path, (lines) => wordsIn(lines, themes))),
  ];
  return {
    phrases: read.flatMap(({ phrases }) => phrases),
    problems: read.flatMap(({ problems }) => problems),
  };
};

const phrasesOf = (
  files: LessonFiles,
  path: string,
  read: (lines: readonly Line[]) => ReadPhrases,
): Phrases => {
  const { lines, wrong } = readLines(files.get(path));
  // Of a file that could not be read at all it would only repeat that nothing stands in it.
  const isLost = lines.length === 0 && wrong.length > 0;
  const found = isLost ? { phrases: [], wrong: [] } : read(lines);
  return { phrases: found.phrases, problems: inFile(path, [...wrong, ...found.wrong]) };
};

const plainLines = (files: LessonFiles, path: string) => {
  const { lines, wrong } = readLines(files.get(path));
  return { lines, problems: inFile(path, wrong) };
};

const textsOf = (lines: readonly Line[]): readonly string[] =>
  lines.filter((line) => !isSectionName(line)).map(({ text }) => text);

/** Phrases in the first section, denials in the second. */
const acuteParts = (lines: readonly Line[]) => {
  const { before, sections } = sectionsOf(lines);
  const [phrases = [], denials = []] = sections.map(textsOf);
  const unheaded = before.map(
    ({ number }): LineFinding => ({ line: number, finding: { kind: "outside-sections" } }),
  );
  return { parts: { phrases, denials }, unheaded };
};

/** A file that is named after no theme would be left out without a word. */
const strayFiles = (files: LessonFiles, themes: KnownThemes): readonly LessonProblem[] =>
  [...files.keys()].flatMap((path): LessonProblem[] => {
    const name = ownFile.exec(path)?.[1];
    const theme = name === undefined || namedTheme(name, themes);
    return typeof theme === "object" && "kind" in theme ? [{ file: path, finding: theme }] : [];
  });
