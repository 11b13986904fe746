import type { Span } from "../../../messages/message.ts";
import type { CardElement } from "./element.ts";
import { inert } from "./inert.ts";

/** How a stretch of text looks, in the words of Adaptive Cards. */
export type Look = {
  readonly weight?: "Bolder";
  readonly italic?: true;
  readonly isSubtle?: true;
  readonly color?: "Attention";
  readonly size?: "Small";
};

/** A stretch of text that stands as it is: in a text run nobody looks for markdown or mentions. */
export function textRun(text: string, look: Look = {}): CardElement {
  return { type: "TextRun", text: inert(text), ...look };
}

/** One paragraph of text runs. */
export function richText(
  inlines: readonly CardElement[],
  place: Readonly<Record<string, unknown>> = {},
): CardElement {
  return { type: "RichTextBlock", inlines, ...place };
}

/** Spans as paragraphs: a text run shows no new lines. */
export function paragraphs(spans: readonly Span[], look: Look = {}): readonly CardElement[] {
  const lines: CardElement[][] = [[]];
  for (const { text, style } of spans) {
    text.split(/\r\n?|\n/).forEach((part, index) => {
      if (index > 0) lines.push([]);
      if (part !== "") lines.at(-1)?.push(textRun(part, { ...look, ...lookOf(style) }));
    });
  }
  return lines.filter((line) => line.length > 0).map((line) => richText(line));
}

function lookOf(style: Span["style"]): Look {
  if (style === "bold") return { weight: "Bolder" };
  return style === "italic" ? { italic: true } : {};
}
