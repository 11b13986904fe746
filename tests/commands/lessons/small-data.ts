import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { ModelPaths } from "../../../src/commands/lessons/load-learnt.ts";
import { modelPathsIn } from "../../../src/commands/model-file.ts";
import { goodFiles } from "../../lookup/themes/lesson-files/files.ts";

/** Writes files into a data directory. */
export const writeData = async (
  dataDir: string,
  files: Readonly<Record<string, string>>,
): Promise<void> => {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dataDir, path)), { recursive: true });
    await writeFile(join(dataDir, path), text);
  }
};

/** A directory with a few lessons that can be learnt in a moment. */
export const smallData = async (
  changed: Readonly<Record<string, string>> = {},
): Promise<ModelPaths> => {
  const dataDir = await mkdtemp(join(tmpdir(), "lessons-"));
  await writeData(dataDir, { ...goodFiles, ...changed });
  return modelPathsIn(dataDir);
};
