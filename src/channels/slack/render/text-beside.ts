import type { Block, Message } from "../../../messages/message.ts";
import { blockToLines } from "../../../messages/plain-text.ts";
import { clip, escapeText, isSeen } from "../escape.ts";
import { slackLimits } from "../limits.ts";
import { wording } from "../wording.ts";

/**
 * The whole message as text. A notification shows its beginning, so the gist comes first; and a
 * screen reader reads this and not the blocks, so nothing in them may be missing.
 */
export function textBeside({ summary, blocks }: Message): string {
  const isUrgent = blocks[0]?.kind === "emergency";
  const emergency = blocks.filter(({ kind }) => kind === "emergency");
  const others = blocks.filter(({ kind }) => kind !== "emergency");
  const lines = within(linesOf(emergency), slackLimits.textChars / 2);
  const gist = within(summary, slackLimits.textChars / 4);
  const rest = within(linesOf(others), slackLimits.textChars - lines.length - gist.length - 4);
  const parts = (isUrgent ? [lines, rest] : [rest, lines]).filter(isSeen);
  // Said twice it would be read out twice.
  const isGistFirst = parts[0]?.startsWith(gist) === true;
  const text = [...(isGistFirst || !isSeen(gist) ? [] : [gist]), ...parts].join("\n\n");
  // Slack refuses a message without.
  return text === "" ? "…" : text;
}

/** The blocks as text, as far as there can be room for it. */
function linesOf(blocks: readonly Block[]): string {
  let text = "";
  for (const block of blocks) {
    if (text.length > slackLimits.textChars) break;
    text += `${blockToLines(block).join("\n")}\n\n`;
  }
  return text;
}

/** Escaped, and at most so many characters: cut before it is escaped, or half a sign is left. */
function within(text: string, maxChars: number): string {
  let room = maxChars;
  let escaped = escapeText(clip(text.trim(), room, wording.cut));
  while (escaped.length > maxChars) {
    room = Math.floor(room * 0.8);
    escaped = escapeText(clip(text.trim(), room, wording.cut));
  }
  return escaped;
}
