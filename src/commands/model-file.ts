import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Lessons } from "../lookup/themes/lessons.ts";
import { type Model, trainModel } from "../lookup/themes/model.ts";
import { deserialise, serialise } from "../lookup/themes/model-bytes.ts";
import { readLessons } from "./theme-lessons.ts";
import { wording } from "./wording.ts";

/** Where the lessons are read, and where the model learnt from them is kept. */
export type ModelPaths = { readonly dataDir: string; readonly modelFile: string };

/** The paths under one data directory. */
export const modelPathsIn = (dataDir: string): ModelPaths => ({
  dataDir,
  modelFile: join(dataDir, "model", "themes.bin"),
});

/** Changes with anything that would change the model. */
const keyOf = (lessons: Lessons): string =>
  createHash("sha256").update(JSON.stringify(lessons)).digest("hex");

const readStored = async (
  modelFile: string,
  key: string,
  lessons: Lessons,
): Promise<Model | undefined> => {
  try {
    return deserialise({ bytes: await readFile(modelFile), key, lessons });
  } catch {
    return undefined;
  }
};

/**
 * Writes beside the file and renames, so that a reader never sees half a model and two writers
 * do not meet. A directory that cannot be written is fine: the model is then learnt anew.
 */
const keep = async (modelFile: string, bytes: Uint8Array): Promise<boolean> => {
  const beside = `${modelFile}.${randomUUID()}.tmp`;
  try {
    await mkdir(dirname(modelFile), { recursive: true });
    await writeFile(beside, bytes);
    await rename(beside, modelFile);
    return true;
  } catch {
    await rm(beside, { force: true }).catch(() => undefined);
    return false;
  }
};

/** A model with how it came. */
export type LoadedModel = {
  readonly model: Model;
  /** It was learnt just now. */
  readonly isNew: boolean;
  /** It stands in the model file. */
  readonly kept: boolean;
};

/** Takes the stored model when it fits the lessons; else learns it, and stores it if that can be. */
export const loadModel = async ({ dataDir, modelFile }: ModelPaths): Promise<LoadedModel> => {
  const lessons = await readLessons(dataDir);
  const key = keyOf(lessons);
  const stored = await readStored(modelFile, key, lessons);
  if (stored !== undefined) return { model: stored, isNew: false, kept: true };
  process.stderr.write(`${wording.learning}\n`);
  const model = trainModel(lessons);
  return { model, isNew: true, kept: await keep(modelFile, serialise(model, key)) };
};
