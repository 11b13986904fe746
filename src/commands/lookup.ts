import { readFileSync } from "node:fs";
import { rankThemes } from "../lookup/themes/rank-themes.ts";
import { dataDir } from "./data-dir.ts";
import { answerLine, readQuestions } from "./lookup-lines.ts";
import { loadModel, modelPathsIn } from "./model-file.ts";

const standardInput = 0;
const badUse = 2;

const refuse = (line: string): void => {
  process.stderr.write(`${line}\n`);
  process.exitCode = badUse;
};

const readInput = (path: string): string | undefined => {
  try {
    return readFileSync(path === "-" ? standardInput : path, "utf8");
  } catch {
    return undefined;
  }
};

const lookup = async (path: string): Promise<void> => {
  const file = readInput(path);
  if (file === undefined) return refuse(`Cannot read ${path}.`);
  const read = readQuestions(file);
  if (read.kind === "bad-line")
    return refuse(`${path}, line ${read.line}: expected {"id": …, "text": "…"}.`);
  const { model } = await loadModel(modelPathsIn(dataDir));
  const lines = read.questions.map(({ id, text }) => answerLine(id, rankThemes(model, text)));
  process.stdout.write(lines.map((line) => `${line}\n`).join(""));
};

const [path] = process.argv.slice(2);
if (path === undefined)
  refuse("Usage: npm run --silent lookup -- FILE.jsonl (or - for standard input)");
else await lookup(path);
