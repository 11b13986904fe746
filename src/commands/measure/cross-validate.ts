import { heldOut } from "../../lookup/themes/hold-out.ts";
import type { LessonFiles } from "../../lookup/themes/lesson-files/lesson-problem.ts";
import { readLessonFiles } from "../../lookup/themes/lesson-files/read-lessons.ts";
import { type Lessons, samplesOf } from "../../lookup/themes/lessons.ts";
import { type Model, trainModel } from "../../lookup/themes/model.ts";
import { rankThemes } from "../../lookup/themes/rank-themes.ts";
import { refusal } from "../theme-lessons.ts";
import type { Judged, Question } from "./judged.ts";

/** What was judged by a model that had not learnt it. */
export type CrossValidated = {
  readonly about: readonly Judged[];
  readonly noise: readonly Judged[];
};

const folds = 3;

/** Lets a model judge questions. */
export function judgeAll(model: Model, questions: readonly Question[]): readonly Judged[] {
  return questions.map((question) => ({ question, ranking: rankThemes(model, question.text) }));
}

function lessonsOf(files: LessonFiles): Lessons {
  const read = readLessonFiles(files);
  if (read.kind === "refused") throw refusal(read);
  return read.lessons;
}

/** The situations of some lessons that the others do not have. */
function onlyIn(all: Lessons, others: Lessons, style: string): readonly Question[] {
  const known = new Set(others.phrases.map(({ text }) => text));
  return all.phrases
    .filter(({ kind, text }) => kind === "situation" && !known.has(text))
    .map(({ text, themes }) => ({ text, themes, style }));
}

/** Without one voice at a time: each file of situations is by another hand and in another form. */
function* withoutEachVoice(files: LessonFiles): Generator<CrossValidated> {
  const all = lessonsOf(files);
  for (const path of files.keys()) {
    if (!path.startsWith("situations/")) continue;
    const others = lessonsOf(new Map([...files].filter(([other]) => other !== path)));
    const model = trainModel(others);
    yield { about: judgeAll(model, onlyIn(all, others, path)), noise: [] };
  }
}

/** Without a third of the situations that stand with the themes, and of the texts about nothing. */
function* withoutEachThird(files: LessonFiles): Generator<CrossValidated> {
  const all = lessonsOf(files);
  const own = lessonsOf(new Map([...files].filter(([path]) => !path.startsWith("situations/"))));
  const samples = samplesOf(own);
  for (let fold = 0; fold < folds; fold++) {
    const held = new Set([...heldOut(samples, { fold, folds })].map(({ text }) => text));
    const noise = all.noise.filter((_, at) => at % folds === fold);
    const others = {
      ...all,
      phrases: all.phrases.filter(({ text }) => !held.has(text)),
      noise: all.noise.filter((_, at) => at % folds !== fold),
    };
    const model = trainModel(others);
    yield {
      about: judgeAll(model, onlyIn(all, others, "phrases/")),
      noise: judgeAll(
        model,
        noise.map((text) => ({ text, themes: [], style: "noise.txt" })),
      ),
    };
  }
}

/**
 * Judges everything once by a model that did not learn it. Trains a model for each voice (a file of
 * situations) and for each third: some minutes.
 */
export function crossValidate(files: LessonFiles, tell: (line: string) => void): CrossValidated {
  const about: Judged[] = [];
  const noise: Judged[] = [];
  for (const part of [withoutEachVoice(files), withoutEachThird(files)])
    for (const judged of part) {
      about.push(...judged.about);
      noise.push(...judged.noise);
      tell(`${about.length} situations, ${noise.length} texts about nothing`);
    }
  return { about, noise };
}
