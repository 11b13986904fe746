import type { Block, Message } from "../../messages/message.ts";
import { teamsLimits } from "./limits.ts";
import type { Card } from "./render/element.ts";
import { fitBlocks } from "./render/fit.ts";
import { escapeMarkdown, inertLine } from "./render/inert.ts";

/** A message as an Adaptive Card that Teams will take, whatever is in it. */
export function renderCard(message: Message): Card {
  const frame = {
    type: "AdaptiveCard",
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    version: teamsLimits.cardVersion,
    // Shown instead of the card by a client that is too old for it.
    fallbackText: escapeMarkdown(inertLine(message.summary, teamsLimits.fallbackChars)),
  } as const;
  const room = teamsLimits.cardBytes - Buffer.byteLength(JSON.stringify(frame));
  return { ...frame, body: fitBlocks(saidOnce(message.blocks), room) };
}

/** A card shows its form as it is. */
function saidOnce(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(({ kind }) => kind === "form")) return blocks;
  return blocks.filter((block) => block.kind !== "list" || !block.isInForm);
}

/** The gist in one line, for the notification. */
export function renderSummary(message: Message): string {
  return inertLine(message.summary, teamsLimits.summaryChars);
}
