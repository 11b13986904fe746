import type { Say } from "../../contract/outcome.ts";

/** A line of the channel's own, for the one who asked. */
export function ownLine(text: string): Say {
  const message = { summary: text, blocks: [{ kind: "text", spans: [{ text }] }] } as const;
  return { message, as: "new", to: "private" };
}
