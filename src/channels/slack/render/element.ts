import type { types } from "@slack/bolt";

/** A block as Slack knows it. */
export type SlackBlock = types.KnownBlock;

/** Text in which Slack looks for nothing; not for emoji between colons either. */
export function plainText(text: string): types.PlainTextElement {
  return { type: "plain_text", text, ...(text.includes(":") ? { emoji: false } : {}) };
}

/** A thin line between what belongs together and what does not. */
export const divider: SlackBlock = { type: "divider" };
