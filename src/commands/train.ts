import { dataDir } from "./data-dir.ts";
import { loadLearnt } from "./lessons/load-learnt.ts";
import { refusalLines } from "./lessons/wording.ts";
import { modelPathsIn } from "./model-file.ts";
import { wording } from "./wording.ts";

const paths = modelPathsIn(dataDir);

/** The lines to show, and whether the model file now holds what the lesson files say. */
const train = async (): Promise<{
  readonly lines: readonly string[];
  readonly isDone: boolean;
}> => {
  const loaded = await loadLearnt(paths, () => process.stderr.write(`${wording.learning}\n`));
  if (loaded.kind === "refused") return { lines: refusalLines(loaded), isDone: false };
  if (loaded.refused) return { lines: refusalLines(loaded.refused), isDone: false };
  if (loaded.kept) return { lines: [paths.modelFile], isDone: true };
  return { lines: [`Cannot write ${paths.modelFile}.`], isDone: false };
};

const { lines, isDone } = await train();
process.stderr.write(lines.map((line) => `${line}\n`).join(""));
process.exitCode = isDone ? 0 : 1;
