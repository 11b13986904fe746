import type { Clock } from "../../contract/ports.ts";
import { patience } from "./patience.ts";

/** How a delivery is answered: taken, perhaps with an answer in it, or to come again. */
export type Reply =
  | { readonly kind: "taken"; readonly body?: object }
  | { readonly kind: "later" }
  | { readonly kind: "failed" };

type Remembered = { readonly reply: Promise<Reply>; readonly at: number; isDone: boolean };

/** Takes each delivery once. */
export type Once = (id: string, take: () => Promise<Reply>) => Promise<Reply>;

/**
 * Remembers what was taken, for as long as Slack may deliver it again and somebody else may replay
 * it. What is still being worked on gets the same reply; what was finished is acknowledged and left
 * at that; what was not finished is taken anew. The oldest gives way when there are too many.
 */
export function createOnce(clock: Clock): Once {
  const remembered = new Map<string, Remembered>();
  return async (id, take) => {
    const now = Date.parse(clock());
    forgetOld(remembered, now);
    const known = remembered.get(id);
    if (known) return known.isDone ? { kind: "taken" } : known.reply;
    const entry: Remembered = { reply: take(), at: now, isDone: false };
    remembered.set(id, entry);
    const forget = () => {
      if (remembered.get(id) === entry) remembered.delete(id);
    };
    try {
      const reply = await entry.reply;
      if (reply.kind === "taken") entry.isDone = true;
      else forget();
      return reply;
    } catch (thrown) {
      forget();
      throw thrown;
    }
  };
}

function forgetOld(remembered: Map<string, Remembered>, now: number): void {
  for (const [id, { at }] of remembered) {
    const isRecent = Math.abs(now - at) < patience.deliveriesKeptMs;
    if (isRecent && remembered.size < patience.deliveries) return;
    remembered.delete(id);
  }
}
