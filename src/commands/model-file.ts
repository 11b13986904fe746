import { join } from "node:path";
import type { RefusedLessons } from "../lookup/themes/lesson-files/read-lessons.ts";
import type { Model } from "../lookup/themes/model.ts";
import { type Loaded, loadLearnt, type ModelPaths } from "./lessons/load-learnt.ts";
import { goesOn, refusalLines } from "./lessons/wording.ts";
import { refusal } from "./theme-lessons.ts";
import { wording } from "./wording.ts";

/** The paths under one data directory. */
export const modelPathsIn = (dataDir: string): ModelPaths => ({
  dataDir,
  modelFile: join(dataDir, "model", "themes.bin"),
});

const complain = (...lines: readonly string[]): void => {
  process.stderr.write(lines.map((line) => `${line}\n`).join(""));
};

/**
 * What was learnt, stored or learnt now, or what is wrong with the lesson files when nothing is
 * stored either. What takes long, or is wrong while it goes on, is said on standard error.
 */
export const loadLearntAloud = async (paths: ModelPaths): Promise<Loaded | RefusedLessons> => {
  const loaded = await loadLearnt(paths, () => complain(wording.learning));
  if (loaded.kind === "refused") complain(...refusalLines(loaded));
  else if (loaded.refused) complain(goesOn(loaded.refused));
  return loaded;
};

/** A model with how it came. */
export type LoadedModel = Pick<Loaded, "isNew" | "kept"> & { readonly model: Model };

/** The model alone. Fault `lessons-refused` when the lesson files are wrong and none is stored. */
export const loadModel = async (paths: ModelPaths): Promise<LoadedModel> => {
  const loaded = await loadLearntAloud(paths);
  if (loaded.kind === "refused") throw refusal(loaded);
  return { model: loaded.learnt.model, isNew: loaded.isNew, kept: loaded.kept };
};
