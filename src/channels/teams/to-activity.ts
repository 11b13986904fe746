import type { Activity } from "botbuilder";
import type { Message } from "../../messages/message.ts";
import { renderCard, renderSummary } from "./render.ts";

export const cardType = "application/vnd.microsoft.card.adaptive";

/**
 * A message as an activity. It has no `text`: Teams would show that above the card, the same thing
 * twice. The notification shows the summary.
 */
export function toActivity(message: Message): Partial<Activity> {
  const attachments = [{ contentType: cardType, content: renderCard(message) }];
  return { type: "message", summary: renderSummary(message), attachments };
}

/** A line of the channel's own. */
export function toTextActivity(text: string): Partial<Activity> {
  return { type: "message", text, textFormat: "plain" };
}
