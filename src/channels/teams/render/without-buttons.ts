import type { Block, Message } from "../../../messages/message.ts";

/**
 * The message with nothing to press in it. A card that somebody puts into their own message can be
 * pressed by whoever reads that, also where the bot is not.
 */
export function withoutButtons(message: Message): Message {
  return { ...message, blocks: message.blocks.flatMap(inertBlock) };
}

function inertBlock(block: Block): readonly Block[] {
  switch (block.kind) {
    case "buttons":
    case "picture":
    case "links":
    case "form":
      return [];
    case "person":
      return [{ ...block, buttons: [] }];
    case "heading":
    case "text":
    case "facts":
    case "list":
    case "contact":
    case "emergency":
      return [block];
    default:
      return block satisfies never;
  }
}
