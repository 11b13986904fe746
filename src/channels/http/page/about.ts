import type { Block } from "../../../messages/message.ts";
import { oneLine } from "./clean.ts";
import { pageLimits } from "./limits.ts";

/** A block with what stood above its buttons: alone on a page "Klopt" would say nothing. */
export type Placed = { readonly block: Block; readonly about: string };

/** Each block with the last thing that was named above it. */
export function placeBlocks(blocks: readonly Block[]): readonly Placed[] {
  let about = "";
  return blocks.map((block) => {
    about = nameOf(block) ?? about;
    const own = block.kind === "buttons" ? block.about : undefined;
    return { block, about: oneLine(own ?? about, pageLimits.about) };
  });
}

/** What a block is about; nothing when it says that of no thing in particular. */
function nameOf(block: Block): string | undefined {
  switch (block.kind) {
    case "heading":
      return block.text;
    case "text":
      return block.tone === "subtle" ? undefined : boldIn(block);
    case "person":
      return `${block.name}, ${block.role}`;
    case "contact":
      return block.name;
    case "facts":
    case "list":
    case "picture":
    case "links":
    case "buttons":
    case "form":
    case "emergency":
      return undefined;
    default:
      return block satisfies never;
  }
}

/** What is bold in a paragraph, or else the paragraph. */
function boldIn({ spans }: Extract<Block, { readonly kind: "text" }>): string {
  const bold = spans.filter(({ style }) => style === "bold");
  return (bold.length > 0 ? bold : spans).map(({ text }) => text).join("");
}
