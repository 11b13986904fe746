import type { Block, Span } from "../../../messages/message.ts";
import { isSeen } from "../escape.ts";
import { slackLimits } from "../limits.ts";
import { clipSpans } from "./clip-spans.ts";
import type { SlackBlock } from "./element.ts";
import { textRun } from "./rich-text.ts";

/** Things below each other; Slack refuses one with nothing in it. */
export function renderList({ items }: Extract<Block, { kind: "list" }>): readonly SlackBlock[] {
  const seen = items.filter((item) => item.some(({ text }) => isSeen(text)));
  if (seen.length === 0) return [];
  const elements = seen.map((item) => ({
    type: "rich_text_section" as const,
    elements: clipSpans(item, slackLimits.lineChars).flatMap(onOneLine),
  }));
  return [{ type: "rich_text", elements: [{ type: "rich_text_list", style: "bullet", elements }] }];
}

function onOneLine({ text, style }: Span) {
  return [...textRun(text.replace(/\s+/g, " "), style)];
}
