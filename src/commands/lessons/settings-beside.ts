import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Lessons } from "../../lookup/themes/lessons.ts";
import type { Settings } from "../../lookup/themes/model.ts";

/** Settings that are looked for beside whatever else this thread does. */
export type SettingsBeside = {
  /** Resolves when the other thread runs. Rejects when it cannot. */
  readonly begun: Promise<unknown>;
  /** Rejects when the other thread breaks off. */
  readonly found: Promise<Settings>;
};

/** Looks for the settings of a model in a thread of its own, which ends by itself. */
export const settingsBeside = (lessons: Lessons): SettingsBeside => {
  const worker = new Worker(new URL("./settings-worker.ts", import.meta.url), {
    workerData: lessons,
    name: "settings",
  });
  const { promise: found, resolve, reject } = Promise.withResolvers<Settings>();
  worker.once("message", resolve);
  worker.once("error", reject);
  worker.once("exit", (code) => reject(new Error(`the thread ended with ${code}`)));
  // Whoever waits for it hears of it; meanwhile it is no unhandled rejection.
  found.catch(() => undefined);
  return { begun: once(worker, "online"), found };
};
