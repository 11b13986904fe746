import { messageToText } from "../../../src/messages/plain-text.ts";
import type { Turn } from "./taken.ts";

/** What somebody reads, what becomes true, and what others are told: all of it, in order. */
export function whole({ text, changes, tell }: Omit<Turn, "network" | "buttons">): string {
  return [
    text,
    ...changes.map((change) => `= ${JSON.stringify(change)}`),
    ...tell.map(
      ({ to, key, message }) =>
        `-> ${JSON.stringify(to)} (${key})\n${"summary" in message ? messageToText(message) : ""}`,
    ),
  ].join("\n\n");
}
