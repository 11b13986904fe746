import type { Block, Field, Span } from "../../messages/message.ts";
import { blockToLines } from "../../messages/plain-text.ts";
import { clean, cleanLine } from "./clean.ts";
import { buttonLine, type Numbering } from "./offers.ts";
import type { Paint } from "./paint.ts";
import { contactLines, personLines } from "./render-person.ts";

/** The lines of one element, one small function for each kind. */
export function blockLines(block: Block, paint: Paint, numbering: Numbering): readonly string[] {
  switch (block.kind) {
    case "heading":
      return [paint("heading", cleanLine(block.text))];
    case "text":
      return [textLine(block, paint)];
    case "person":
      return personLines(block, paint, numbering);
    case "facts":
      return block.rows.map(
        ({ label, value }) => `${paint("name", cleanLine(label))}: ${clean(value)}`,
      );
    case "list":
      return block.items.map((item) => `- ${spans(item, paint)}`);
    case "contact":
      return contactLines(block, paint);
    case "buttons":
      return buttonLine(block.buttons, numbering);
    case "picture":
      return [paint("subtle", clean(block.alt))];
    case "links":
      return block.links.flatMap(({ label, url }) =>
        url === undefined ? [] : [`${cleanLine(label)}: ${url}`],
      );
    case "form":
      return [...block.fields.map(fieldLine), numbering.show(block.submit, block.fields)];
    case "emergency":
      return blockToLines(block).map((line) => paint("emergency", clean(line)));
    default:
      return block satisfies never;
  }
}

function textLine(block: Extract<Block, { readonly kind: "text" }>, paint: Paint): string {
  if (block.tone === undefined) return spans(block.spans, paint);
  return paint(block.tone, block.spans.map(({ text }) => clean(text)).join(""));
}

function spans(parts: readonly Span[], paint: Paint): string {
  return parts.map((part) => span(part, paint)).join("");
}

function span({ text, style }: Span, paint: Paint): string {
  if (style === undefined) return clean(text);
  return paint(style === "bold" ? "name" : "italic", clean(text));
}

function fieldLine(field: Field): string {
  return `${cleanLine(field.label)}: ${cleanLine(field.value ?? "")}`.trimEnd();
}
