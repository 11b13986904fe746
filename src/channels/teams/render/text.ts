import type { Block } from "../../../messages/message.ts";
import { teamsLimits } from "../limits.ts";
import { clipSpans } from "./clip-spans.ts";
import type { CardElement } from "./element.ts";
import { type Look, paragraphs } from "./rich-text.ts";

type TextBlock = Extract<Block, { kind: "text" }>;

export function renderText({ spans, tone }: TextBlock): readonly CardElement[] {
  return paragraphs(clipSpans(spans, teamsLimits.textChars), lookOf(tone));
}

function lookOf(tone: TextBlock["tone"]): Look {
  if (tone === "subtle") return { isSubtle: true };
  return tone === "warning" ? { color: "Attention", weight: "Bolder" } : {};
}
