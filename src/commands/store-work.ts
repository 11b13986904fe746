import { existsSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { erasedListOf } from "../config/everywhere.ts";
import type { Config } from "../config.ts";
import { isFault } from "../contract/fault.ts";
import type { Log, Store } from "../contract/ports.ts";
import { instant } from "../domain/time.ts";
import { openLowdbStore } from "../store/lowdb/lowdb-store.ts";
import { realDisk } from "../store/lowdb/real-disk.ts";
import { findRunningBot } from "./control-client.ts";
import { controlPath } from "./control-path.ts";
import { openErasureList } from "./erasures/erasure-list.ts";
import { keepErased } from "./erasures/keep-erased.ts";
import { createWork } from "./operator-work.ts";
import type { Work, WorkReply, WorkRequest } from "./work-request.ts";

/** Long enough for a bot that has the lock and does not listen yet, or that is stopping. */
const PATIENCE_MS = 10_000;
const PAUSE_MS = 100;

type Place = {
  readonly directory: string;
  readonly log: Log;
  /** Where it is written who was erased. */
  readonly erasedList: string;
};

/** Where the settings say that the data are. */
export function placeOf(config: Config, log: Log): Place {
  return { directory: config.dataDirectory, log, erasedList: erasedListOf(config) };
}

/**
 * Work on the networks of a data directory: by way of the process that has them, else on the store
 * itself, which is open during one request only, so that a person who thinks keeps nobody waiting.
 * Fault `store-locked` when some other process has them and does not listen.
 */
export function createStoreWork(place: Place): Work {
  const path = controlPath(place.directory);
  return async (request) => {
    // Asking must not make a data directory where none is.
    const isThere = existsSync(place.directory);
    const nothing = isThere ? undefined : replyOfNothing(request);
    if (nothing) return nothing;
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const running = existsSync(path) ? await findRunningBot(path) : undefined;
      if (running) return running(request);
      const store = await openUnlessLocked(place, Date.now() >= deadline);
      if (store) return workOn(place, store, request);
      await wait(PAUSE_MS);
    }
  };
}

/** What reading comes to where nothing is; what writes makes the directory. */
function replyOfNothing({ kind }: WorkRequest): WorkReply | undefined {
  switch (kind) {
    case "networks":
      return { kind: "networks", networks: [] };
    case "link-requests":
      return { kind: "link-requests", requests: [] };
    case "link":
      return { kind: "no-such-request" };
    case "erase":
      return { kind: "no-such-person" };
    case "export":
    case "report":
    case "preview":
    case "import":
      return undefined;
    default:
      return kind satisfies never;
  }
}

async function workOn(
  { erasedList, log }: Place,
  store: Store,
  request: WorkRequest,
): Promise<WorkReply> {
  const clock = () => instant(Date.now());
  try {
    const list = await openErasureList(realDisk, erasedList);
    const kept = keepErased({ store, list, clock, log });
    return await createWork({ store: kept, erased: list, clock })(request);
  } finally {
    await store.close();
  }
}

async function openUnlessLocked(place: Place, last: boolean): Promise<Store | undefined> {
  try {
    return await openLowdbStore(place);
  } catch (thrown) {
    if (!last && isFault(thrown, "store-locked")) return undefined;
    throw thrown;
  }
}
