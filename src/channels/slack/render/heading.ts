import type { Block } from "../../../messages/message.ts";
import { inertLine, isSeen } from "../escape.ts";
import { slackLimits } from "../limits.ts";
import { plainText, type SlackBlock } from "./element.ts";

export function renderHeading({
  text,
}: Extract<Block, { kind: "heading" }>): readonly SlackBlock[] {
  const line = inertLine(text, slackLimits.headingChars);
  return isSeen(line) ? [{ type: "header", text: plainText(line) }] : [];
}
