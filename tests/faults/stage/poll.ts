import { setTimeout as wait } from "node:timers/promises";

/** Generous: the machine may be busy. In milliseconds. */
const DEADLINE_MS = 60_000;
const PAUSE_MS = 10;

/** Waits until it is so; rejects when that takes too long. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + DEADLINE_MS;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`it never came true: ${what}`);
    await wait(PAUSE_MS);
  }
}
