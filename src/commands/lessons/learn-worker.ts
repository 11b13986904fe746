import { parentPort, workerData } from "node:worker_threads";
import { readLessonFiles } from "../../lookup/themes/lesson-files/read-lessons.ts";
import type { LearnOrder, LearnReport } from "./learning.ts";
import { readLessonFilesIn } from "./lesson-files.ts";
import { keyOf, relearn } from "./load-learnt.ts";
import { writeLearnt } from "./stored-lessons.ts";

/*
 * Runs as a worker, so that reading, checking and learning keep nobody waiting: a report is posted
 * once, and then the thread ends by itself.
 */

const report = async ({ dataDir, key: known, settings }: LearnOrder): Promise<LearnReport> => {
  const files = await readLessonFilesIn(dataDir);
  const key = keyOf(files);
  if (key === known) return { kind: "same" };
  const read = readLessonFiles(files);
  if (read.kind === "refused") return read;
  const learnt = relearn(read.lessons, { key, settings });
  return { kind: "learnt", bytes: writeLearnt(learnt, read.lessons) };
};

// Given by `learning.ts` alone.
const message = await report(workerData as LearnOrder);
const moved = message.kind === "learnt" ? [message.bytes.buffer as ArrayBuffer] : [];
parentPort?.postMessage(message, moved);
