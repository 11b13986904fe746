import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Ranking } from "../domain/theme.ts";
import { heldOut } from "../lookup/themes/hold-out.ts";
import { type Lessons, samplesOf } from "../lookup/themes/lessons.ts";
import { type Model, trainModel } from "../lookup/themes/model.ts";
import { rankThemes } from "../lookup/themes/rank-themes.ts";
import { dataDir } from "./data-dir.ts";
import { loadModel, modelPathsIn } from "./model-file.ts";
import { readLessons } from "./theme-lessons.ts";

/** A question with the themes that are right; other labels ("noise") say that it is about none. */
type Case = { readonly text: string; readonly themes: readonly string[] };

const folds = 3;
const openFile = z.object({ text: z.string(), themes: z.array(z.string()) });

const percent = (part: number, whole: number): string =>
  whole === 0 ? "-" : ((100 * part) / whole).toFixed(1);

const isRight = (ranking: Ranking, { themes }: Case, first: number): boolean =>
  ranking.themes.slice(0, first).some(({ theme }) => themes.includes(theme));

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const report = (name: string, judged: readonly { ranking: Ranking; question: Case }[]): void => {
  const count = (holds: (ranking: Ranking, question: Case) => boolean): string =>
    percent(judged.filter((j) => holds(j.ranking, j.question)).length, judged.length);
  const answered = judged.filter(({ ranking }) => ranking.kind === "answer");
  const right = answered.filter((j) => isRight(j.ranking, j.question, 2)).length;
  const hits = [1, 3, 5].map((first) => count((r, q) => isRight(r, q, first)));
  const kinds = (["answer", "ask", "none"] as const).map(
    (k) => `${k} ${count((r) => r.kind === k)}`,
  );
  say(`${name}, n=${judged.length}: hit@1/3/5 ${hits.join("/")}`);
  say(`  ${kinds.join(", ")}; of answered right in first two ${percent(right, answered.length)}`);
};

const judgeAll = (model: Model, questions: readonly Case[]) =>
  questions.map((question) => ({ question, ranking: rankThemes(model, question.text) }));

/** Trains without one part of the situations and of the noise, and judges that part. */
const foldOf = (lessons: Lessons, fold: number) => {
  const themes = lessons.themes.length;
  const samples = samplesOf(lessons);
  const texts = new Set([...heldOut(samples, themes, { fold, folds })].map(({ text }) => text));
  const isNoiseOut = (at: number): boolean => at % folds === fold;
  const model = trainModel({
    ...lessons,
    phrases: lessons.phrases.filter(({ text }) => !texts.has(text)),
    noise: lessons.noise.filter((_, at) => !isNoiseOut(at)),
  });
  const about = lessons.phrases
    .filter(({ text, kind }) => kind === "situation" && texts.has(text))
    .map(({ text, theme }): Case => ({ text, themes: [theme] }));
  const noise = lessons.noise.filter((_, at) => isNoiseOut(at));
  return {
    about: judgeAll(model, about),
    noise: judgeAll(
      model,
      noise.map((text): Case => ({ text, themes: [] })),
    ),
  };
};

const crossValidate = async (): Promise<void> => {
  const lessons = await readLessons(dataDir);
  const parts = Array.from({ length: folds }, (_, fold) => foldOf(lessons, fold));
  report(
    "own situations, held out",
    parts.flatMap(({ about }) => about),
  );
  report(
    "own noise, held out",
    parts.flatMap(({ noise }) => noise),
  );
};

const measureFile = (model: Model, path: string, themeIds: readonly string[]): void => {
  const lines = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  const judged = judgeAll(
    model,
    lines.map((line) => openFile.parse(JSON.parse(line))),
  );
  const known = new Set<string>(themeIds);
  const isAbout = ({ question }: { question: Case }) =>
    question.themes.some((theme) => known.has(theme));
  report("file, about a theme", judged.filter(isAbout));
  report(
    "file, about none",
    judged.filter((one) => !isAbout(one)),
  );
};

const measureSpeed = (model: Model, texts: readonly string[]): void => {
  const times = [...texts, ...texts]
    .map((text) => {
      const start = performance.now();
      rankThemes(model, text);
      return performance.now() - start;
    })
    .slice(texts.length)
    .sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(share * times.length)] ?? 0).toFixed(2);
  say(`milliseconds a question, n=${times.length}: median ${at(0.5)}, p99 ${at(0.99)}`);
};

const [path] = process.argv.slice(2);
const { model } = await loadModel(modelPathsIn(dataDir));
const { phrases, themes } = await readLessons(dataDir);
measureSpeed(
  model,
  phrases.filter(({ kind }) => kind === "situation").map(({ text }) => text),
);
if (path !== undefined) measureFile(model, path, themes);
await crossValidate();
