import type { Block, Span } from "../../../messages/message.ts";
import { inert, isSeen } from "../escape.ts";
import { slackLimits } from "../limits.ts";
import { clipSpans } from "./clip-spans.ts";
import { plainText, type SlackBlock } from "./element.ts";
import { richText, textRun } from "./rich-text.ts";

type TextBlock = Extract<Block, { kind: "text" }>;

/** Slack has no colours for text: what is subtle is small and grey, a warning is bold. */
export function renderText({ spans, tone }: TextBlock): readonly SlackBlock[] {
  if (!spans.some(({ text }) => isSeen(text))) return [];
  if (tone === "subtle") return renderSmall(spans.map(({ text }) => text).join(""));
  const kept = clipSpans(spans, slackLimits.paragraphChars).map(withoutGaps);
  return richText([
    kept.flatMap(({ text, style }) => textRun(text, tone === "warning" ? "bold" : style)),
  ]);
}

/** Small print; longer than Slack takes in small it is as large as the rest. */
export function renderSmall(text: string): readonly SlackBlock[] {
  const shown = inert(text.trim());
  if (!isSeen(shown)) return [];
  return shown.length > slackLimits.contextChars
    ? renderText({ kind: "text", spans: [{ text }] })
    : [{ type: "context", elements: [plainText(shown)] }];
}

/** One empty line is enough between paragraphs. */
function withoutGaps(span: Span): Span {
  return {
    ...span,
    text: span.text.replace(/\r\n?/g, "\n").replace(/\n[^\S\n]*\n\s*\n/g, "\n\n"),
  };
}
