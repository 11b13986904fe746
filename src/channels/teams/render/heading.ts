import type { Block } from "../../../messages/message.ts";
import { teamsLimits } from "../limits.ts";
import type { CardElement } from "./element.ts";
import { escapeMarkdown, inertLine } from "./inert.ts";

/** A heading that a screen reader announces as one; only a TextBlock can be that. */
export function renderHeading({ text }: Extract<Block, { kind: "heading" }>): CardElement {
  return {
    type: "TextBlock",
    text: escapeMarkdown(inertLine(text, teamsLimits.headingChars)),
    style: "heading",
    size: "Medium",
    weight: "Bolder",
    wrap: true,
  };
}
