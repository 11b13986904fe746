import type { Block, Field } from "../../../messages/message.ts";
import { slackLimits } from "../limits.ts";
import { clipSpans } from "./clip-spans.ts";

/** A text that is no longer than this gives no room that is worth it. */
const SHORT_TEXT = 400;

/** How many things stand in a block that can be shown with fewer; nothing for other blocks. */
function countItems(block: Block): number | undefined {
  switch (block.kind) {
    case "list":
      return block.items.length;
    case "buttons":
      return block.buttons.length;
    case "facts":
      return block.rows.length;
    case "form":
      return Math.max(0, ...block.fields.map(countOptions));
    default:
      return undefined;
  }
}

/** The block with the first so many of its things. */
function keepItems(block: Block, count: number): Block {
  switch (block.kind) {
    case "list":
      return { ...block, items: block.items.slice(0, count) };
    case "buttons":
      return { ...block, buttons: block.buttons.slice(0, count) };
    case "facts":
      return { ...block, rows: block.rows.slice(0, count) };
    case "form":
      return { ...block, fields: block.fields.map((field) => keepOptions(field, count)) };
    default:
      return block;
  }
}

/** All things in a block; of a form all options in all of its fields. */
export function countAll(block: Block): number {
  if (block.kind !== "form") return countItems(block) ?? 0;
  return block.fields.reduce((sum, field) => sum + countOptions(field), 0);
}

/** Whether the block can do with fewer things or fewer words. */
export function isLong(block: Block): boolean {
  return block.kind === "text" ? countChars(block) > SHORT_TEXT : (countItems(block) ?? 0) > 1;
}

/** The block with so great a share of its things or its words. */
export function keepShare(block: Block, share: number): Block {
  return block.kind === "text"
    ? keepChars(block, Math.floor(countChars(block) * share))
    : keepItems(block, Math.floor((countItems(block) ?? 0) * share));
}

type TextBlock = Extract<Block, { readonly kind: "text" }>;

function countChars({ spans }: TextBlock): number {
  return spans.reduce((sum, { text }) => sum + text.length, 0);
}

function keepChars(block: TextBlock, chars: number): Block {
  return { ...block, spans: clipSpans(block.spans, chars) };
}

/** The block within the limits on numbers. */
export function keepWithinLimits(block: Block): Block {
  if (block.kind === "text") return keepChars(block, slackLimits.paragraphChars);
  const most = mostItems(block);
  return (countItems(block) ?? 0) > most ? keepItems(block, most) : block;
}

function mostItems({ kind }: Block): number {
  switch (kind) {
    case "list":
      return slackLimits.listItems;
    case "buttons":
      return slackLimits.buttons;
    case "form":
      return slackLimits.choiceOptions;
    default:
      return slackLimits.factRows;
  }
}

function countOptions(field: Field): number {
  return field.kind === "choice" ? field.options.length : 0;
}

function keepOptions(field: Field, count: number): Field {
  return field.kind === "choice" ? { ...field, options: field.options.slice(0, count) } : field;
}
