import type { Block, Field } from "../../../messages/message.ts";
import { teamsLimits } from "../limits.ts";

/** How many things stand in a block that can be shown with fewer; nothing for other blocks. */
export function countItems(block: Block): number | undefined {
  switch (block.kind) {
    case "list":
      return block.items.length;
    case "buttons":
      return block.buttons.length;
    case "facts":
      return block.rows.length;
    default:
      return undefined;
  }
}

/** The block with the first so many of its things. */
export function keepItems(block: Block, count: number): Block {
  switch (block.kind) {
    case "list":
      return { ...block, items: block.items.slice(0, count) };
    case "buttons":
      return { ...block, buttons: block.buttons.slice(0, count) };
    case "facts":
      return { ...block, rows: block.rows.slice(0, count) };
    default:
      return block;
  }
}

/** The block within the limits on numbers, and how many things that leaves out. */
export function keepWithinLimits(block: Block): { readonly block: Block; readonly left: number } {
  if (block.kind === "form") {
    const left = block.fields.reduce((sum, field) => sum + optionsOver(field), 0);
    return { block: { ...block, fields: block.fields.map(keepOptions) }, left };
  }
  const most = mostItems(block);
  const left = Math.max(0, (countItems(block) ?? 0) - most);
  return { block: left > 0 ? keepItems(block, most) : block, left };
}

function mostItems(block: Block): number {
  if (block.kind === "list") return teamsLimits.listItems;
  return block.kind === "buttons" ? teamsLimits.buttons : teamsLimits.factRows;
}

function optionsOver(field: Field): number {
  return field.kind === "choice"
    ? Math.max(0, field.options.length - teamsLimits.choiceOptions)
    : 0;
}

function keepOptions(field: Field): Field {
  if (field.kind !== "choice") return field;
  return { ...field, options: field.options.slice(0, teamsLimits.choiceOptions) };
}
