import { Worker } from "node:worker_threads";
import type { RefusedLessons } from "../../lookup/themes/lesson-files/read-lessons.ts";
import type { Settings } from "../../lookup/themes/model.ts";

/** What a worker is to do. */
export type LearnOrder = {
  readonly dataDir: string;
  /** Of the lessons that are known; the same files are not learnt again. */
  readonly key: string;
  /** Kept as they are: an edit hardly moves them, and finding them anew takes as long as the rest. */
  readonly settings: Settings;
};

/** What a worker says when it is done. */
export type LearnReport =
  | { readonly kind: "learnt"; readonly bytes: Uint8Array }
  | { readonly kind: "same" }
  | RefusedLessons;

/** How learning ended; a worker that broke off, or was stopped, failed. */
export type LearnOutcome = LearnReport | { readonly kind: "failed"; readonly cause: unknown };

/** Learning that is under way. */
export type Learning = {
  /** Never rejects. */
  readonly outcome: Promise<LearnOutcome>;
  /** Ends the worker at once. */
  readonly stop: () => Promise<void>;
};

/** Reads the lesson files and learns them in a thread of its own; costs seconds of one core. */
export const startLearning = (order: LearnOrder): Learning => {
  const worker = new Worker(new URL("./learn-worker.ts", import.meta.url), {
    workerData: order,
    name: "learn",
  });
  const { promise: outcome, resolve } = Promise.withResolvers<LearnOutcome>();
  worker.once("message", (report: LearnReport) => resolve(report));
  worker.once("error", (cause) => resolve({ kind: "failed", cause }));
  worker.once("exit", (code) => {
    resolve({ kind: "failed", cause: new Error(`the worker ended with ${code}`) });
  });
  return {
    outcome,
    stop: async () => {
      await worker.terminate();
    },
  };
};
