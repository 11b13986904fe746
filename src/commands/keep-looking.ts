import { setTimeout as wait } from "node:timers/promises";

/** A change in a file is seen within two looks. */
const LOOK_EVERY_MS = 1_000;

/** Looks every second, one look at a time, until stopped; stopping waits for a look under way. */
export function keepLooking(look: () => Promise<void>): () => Promise<void> {
  const stopping = new AbortController();
  const done = lookUntil(stopping.signal, look);
  return async () => {
    stopping.abort();
    await done;
  };
}

async function lookUntil(signal: AbortSignal, look: () => Promise<void>): Promise<void> {
  while (!signal.aborted) {
    // That it was aborted is seen by the loop.
    await wait(LOOK_EVERY_MS, undefined, { signal, ref: false }).catch(() => undefined);
    if (!signal.aborted) await look();
  }
}
