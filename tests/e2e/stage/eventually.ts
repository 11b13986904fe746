import { setTimeout as pause } from "node:timers/promises";

const WITHIN_MS = 20_000;
const EVERY_MS = 25;

/** What is looked for, as soon as it is there; rejects when it does not come in time. */
export async function eventually<Found>(
  what: string,
  look: () => Promise<Found | undefined> | Found | undefined,
): Promise<Found> {
  const deadline = Date.now() + WITHIN_MS;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > deadline) throw new Error(`no ${what} within ${WITHIN_MS} ms`);
    await pause(EVERY_MS);
  }
}
