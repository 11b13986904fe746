import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { LessonFile, LessonFiles } from "../../lookup/themes/lesson-files/lesson-problem.ts";
import { isLessonFile } from "../../lookup/themes/lesson-files/read-lessons.ts";
import { mostBytes } from "../../lookup/themes/read-lines.ts";

const folders = ["", "phrases/", "situations/"];

/** The lesson files of a data directory, by their paths inside it, sorted. */
const pathsIn = async (dataDir: string): Promise<readonly string[]> => {
  const listed = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(join(dataDir, folder)).catch(() => []);
      return names.filter((name) => !name.startsWith(".")).map((name) => folder + name);
    }),
  );
  return listed.flat().filter(isLessonFile).sort();
};

/** Reads every lesson file of a data directory. Never rejects: a file that cannot be read says so. */
export const readLessonFilesIn = async (dataDir: string): Promise<LessonFiles> => {
  const paths = await pathsIn(dataDir);
  const read = async (path: string) => [path, await readUpTo(join(dataDir, path))] as const;
  return new Map(await Promise.all(paths.map(read)));
};

/** A file, cut off just above what is refused for its size. */
const readUpTo = async (path: string): Promise<LessonFile> => {
  try {
    const pieces: Buffer[] = [];
    for await (const piece of createReadStream(path, { end: mostBytes })) pieces.push(piece);
    return Buffer.concat(pieces);
  } catch {
    return "unreadable";
  }
};

/**
 * Differs when a lesson file has come, gone or been written. Looks at sizes and times only, so that
 * it may be asked every second. Never rejects.
 */
export const fingerprintOf = async (dataDir: string): Promise<string> => {
  const paths = await pathsIn(dataDir);
  const seen = await Promise.all(
    paths.map(async (path) => {
      const found = await stat(join(dataDir, path)).catch(() => undefined);
      return found ? `${path} ${found.size} ${found.mtimeMs} ${found.ino}` : path;
    }),
  );
  return seen.join("\n");
};
