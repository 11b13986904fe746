import { createHash } from "node:crypto";
import type { LessonFiles } from "../../lookup/themes/lesson-files/lesson-problem.ts";
import {
  type RefusedLessons,
  readLessonFiles,
} from "../../lookup/themes/lesson-files/read-lessons.ts";
import type { Lessons } from "../../lookup/themes/lessons.ts";
import { learnAll, type Settings } from "../../lookup/themes/model.ts";
import { countWords } from "../../lookup/themes/overlay/background.ts";
import { keepLearnt, readStored } from "./keep-learnt.ts";
import { readLessonFilesIn } from "./lesson-files.ts";
import { settingsBeside } from "./settings-beside.ts";
import { type Learnt, writeLearnt } from "./stored-lessons.ts";

/** Where the lessons are read, and where the model learnt from them is kept. */
export type ModelPaths = { readonly dataDir: string; readonly modelFile: string };

/** Changes with every byte of the lesson files. */
export const keyOf = (files: LessonFiles): string => {
  const hash = createHash("sha256");
  for (const [path, file] of files) hash.update(`${path}\0${file.length}\0`).update(file);
  return hash.digest("hex");
};

/** Learns the model anew, in seconds; half of it in a thread of its own, beside the other half. */
export const learn = async (lessons: Lessons, key: string): Promise<Learnt> => {
  const settings = settingsBeside(lessons);
  // The other thread has begun when this one gets no more turns.
  await settings.begun;
  const model = { ...learnAll(lessons), ...(await settings.found) };
  return { key, model, background: countWords(lessons) };
};

/** Learns it anew with settings that are known, in half the work. */
export const relearn = (
  lessons: Lessons,
  { key, settings }: { readonly key: string; readonly settings: Settings },
): Learnt => {
  const { mix, calibration, gate } = settings;
  const model = { ...learnAll(lessons), mix, calibration, gate };
  return { key, model, background: countWords(lessons) };
};

/** What was learnt with how it came. */
export type Loaded = {
  readonly kind: "loaded";
  readonly learnt: Learnt;
  /** It was learnt just now. */
  readonly isNew: boolean;
  /** It stands in the model file. */
  readonly kept: boolean;
  /** The files are wrong now, and it was learnt from what stood there before. */
  readonly refused?: RefusedLessons;
};

/**
 * Takes what is stored when it fits the lesson files, else learns it and stores it if that can be.
 * Of files that are wrong it tells so, and takes what is stored; refused when nothing is.
 * `onLearning` is called when it is going to take seconds.
 */
export const loadLearnt = async (
  { dataDir, modelFile }: ModelPaths,
  onLearning: () => void,
): Promise<Loaded | RefusedLessons> => {
  const files = await readLessonFilesIn(dataDir);
  const key = keyOf(files);
  const stored = await readStored(modelFile);
  const fitting = stored?.key === key ? stored.read() : undefined;
  if (fitting) return { kind: "loaded", learnt: fitting, isNew: false, kept: true };
  const read = readLessonFiles(files);
  if (read.kind === "refused") {
    const learnt = stored?.read();
    return learnt ? { kind: "loaded", learnt, isNew: false, kept: true, refused: read } : read;
  }
  onLearning();
  const learnt = await learn(read.lessons, key);
  const kept = await keepLearnt(modelFile, writeLearnt(learnt, read.lessons));
  return { kind: "loaded", learnt, isNew: true, kept };
};
