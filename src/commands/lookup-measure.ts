import { readFileSync } from "node:fs";
import { z } from "zod";
import { type Model, trainModel } from "../lookup/themes/model.ts";
import { rankThemes } from "../lookup/themes/rank-themes.ts";
import { dataDir } from "./data-dir.ts";
import { readLessonFilesIn } from "./lessons/lesson-files.ts";
import { crossValidate, judgeAll } from "./measure/cross-validate.ts";
import { slowness } from "./measure/figures.ts";
import type { Judged, Question } from "./measure/judged.ts";
import { groupedBy, noiseTable, rankingTable, reliabilityTable } from "./measure/tables.ts";
import { readLessons } from "./theme-lessons.ts";

/*
 * `npm run lookup:measure -- [FILE.jsonl] [--file-only]`: how good the ranking is, as Markdown. The
 * file has a question a line: `{"text": …, "themes": [… or "noise"], "style": …}`.
 */

const lineSchema = z.object({
  text: z.string(),
  themes: z.array(z.string()),
  style: z.string().default("-"),
});

const say = (text: string) => process.stdout.write(`${text}\n`);
const tell = (line: string) => process.stderr.write(`${line}\n`);

/** The questions of a file; what is no theme of ours ("noise", "acute") says that it is about none. */
function questionsIn(path: string, known: ReadonlySet<string>): readonly Question[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => lineSchema.parse(JSON.parse(line)))
    .map(({ text, themes, style }) => {
      const right = themes.filter((theme) => known.has(theme));
      return { text, themes: right, style: right.length > 0 ? style : themes.join(" ") };
    });
}

function sayRanking(name: string, judged: readonly Judged[]): void {
  const about = judged.filter(({ question }) => question.themes.length > 0);
  say(`## ${name}\n`);
  say(rankingTable([["all", about], ...groupedBy(about, ({ question }) => [question.style])]));
  say(reliabilityTable(about));
  say(rankingTable(groupedBy(about, ({ question }) => question.themes)));
  const none = judged.filter(({ question }) => question.themes.length === 0);
  if (none.length > 0) say(noiseTable(groupedBy(none, ({ question }) => [question.style])));
}

/** Each text twice; the first time warms up. */
function saySlowness(model: Model, texts: readonly string[]): void {
  const times = [...texts, ...texts].map((text) => {
    const from = performance.now();
    rankThemes(model, text);
    return performance.now() - from;
  });
  const { median, p99 } = slowness(times.slice(texts.length));
  say(
    `Milliseconds a question, n=${texts.length}: median ${median.toFixed(2)}, p99 ${p99.toFixed(2)}\n`,
  );
}

const [path, only] = process.argv.slice(2);
const lessons = await readLessons(dataDir);
const from = performance.now();
const model = trainModel(lessons);
say(`Learning took ${((performance.now() - from) / 1000).toFixed(1)} s\n`);
saySlowness(
  model,
  lessons.phrases.filter(({ kind }) => kind === "situation").map(({ text }) => text),
);
if (path !== undefined)
  sayRanking("The file", judgeAll(model, questionsIn(path, new Set<string>(lessons.themes))));
if (only !== "--file-only") {
  const { about, noise } = crossValidate(await readLessonFilesIn(dataDir), tell);
  sayRanking("Own situations and noise, held out", [...about, ...noise]);
}
