import type { NetworkId } from "../domain/ids.ts";
import type { Block, Button, Message } from "../messages/message.ts";

/**
 * Puts the network in every button, so that a press acts on the network that the message was about,
 * also when the presser meanwhile works in another one where the same ids exist.
 */
export function stampButtons(message: Message, network: NetworkId): Message {
  const stamp = (button: Button): Button => ({ ...button, does: { ...button.does, network } });
  return { ...message, blocks: message.blocks.map((block) => stampBlock(block, stamp)) };
}

function stampBlock(block: Block, stamp: (button: Button) => Button): Block {
  switch (block.kind) {
    case "person":
    case "buttons":
      return { ...block, buttons: block.buttons.map(stamp) };
    case "form":
      return { ...block, submit: stamp(block.submit) };
    case "heading":
    case "text":
    case "facts":
    case "list":
    case "contact":
    case "picture":
    case "links":
    case "emergency":
      return block;
    default:
      return block satisfies never;
  }
}
