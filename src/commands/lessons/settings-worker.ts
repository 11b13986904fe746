import { parentPort, workerData } from "node:worker_threads";
import type { Lessons } from "../../lookup/themes/lessons.ts";
import { findSettings } from "../../lookup/themes/model.ts";

/* Runs as a worker: posts the settings of a model once, and then the thread ends by itself. */

// Given by `settings-beside.ts` alone.
parentPort?.postMessage(findSettings(workerData as Lessons));
