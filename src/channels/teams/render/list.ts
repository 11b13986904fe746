import type { Block } from "../../../messages/message.ts";
import { teamsLimits } from "../limits.ts";
import { clipSpans } from "./clip-spans.ts";
import type { CardElement } from "./element.ts";
import { paragraphs, textRun } from "./rich-text.ts";

/** Items with a bullet of our own: a list in markdown would read what is in the items. */
export function renderList({ items }: Extract<Block, { kind: "list" }>): readonly CardElement[] {
  return items.flatMap((item, index) => {
    const spans = clipSpans(item, teamsLimits.lineChars);
    return paragraphs([{ text: "• " }, ...spans.map(onOneLine)]).map((element) => ({
      ...element,
      spacing: index === 0 ? "Default" : "Small",
    }));
  });
}

function onOneLine<Part extends { readonly text: string }>(span: Part): Part {
  return { ...span, text: span.text.replace(/\s+/g, " ") };
}

/** A line of our own under what was cut. */
export function renderNote(text: string): CardElement {
  return { type: "RichTextBlock", inlines: [textRun(text, { isSubtle: true })], spacing: "Small" };
}
