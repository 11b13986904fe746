import { z } from "zod";
import type { Ranking } from "../domain/theme.ts";

const questionSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/** One question of a file. */
export type Question = z.infer<typeof questionSchema>;

/** All questions, or the number (from 1) of the first line that is none. */
export type ReadQuestions =
  | { readonly kind: "questions"; readonly questions: readonly Question[] }
  | { readonly kind: "bad-line"; readonly line: number };

const themesShown = 5;

const parse = (line: string): Question | undefined => {
  try {
    return questionSchema.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
};

/** Reads JSON lines; blank lines are skipped, and one bad line refuses them all. */
export const readQuestions = (file: string): ReadQuestions => {
  const questions: Question[] = [];
  for (const [at, line] of file
    .replace(/^\uFEFF/, "")
    .split("\n")
    .entries()) {
    if (line.trim() === "") continue;
    const question = parse(line);
    if (question === undefined) return { kind: "bad-line", line: at + 1 };
    questions.push(question);
  }
  return { kind: "questions", questions };
};

/** The answer to one question as a line, without line end. */
export const answerLine = (id: Question["id"], { kind, themes, emergency }: Ranking): string =>
  JSON.stringify({
    id,
    kind,
    themes: themes.slice(0, themesShown).map(({ theme }) => theme),
    emergency,
  });
