import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { openLearnt, type StoredLearnt } from "./stored-lessons.ts";

/** What is stored in the model file; nothing when it is not there or cannot be used. */
export const readStored = async (modelFile: string): Promise<StoredLearnt | undefined> => {
  try {
    return openLearnt(await readFile(modelFile));
  } catch {
    return undefined;
  }
};

/**
 * Writes beside the file and renames, so that a reader never sees half a model and two writers
 * do not meet. A directory that cannot be written is fine: the model is then learnt anew.
 */
export const keepLearnt = async (modelFile: string, bytes: Uint8Array): Promise<boolean> => {
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
