import type { AddressFile } from "../contract/ports.ts";
import type { Message } from "../messages/message.ts";

/**
 * The message with the address of each file in it, for whom it goes to. Only when it goes out: an
 * address is a way in, and what waits in the outbox is kept on disk.
 */
export function addressFiles(
  message: Message,
  addressFile: AddressFile | undefined,
  reader: Parameters<AddressFile>[1],
): Message {
  if (!addressFile) return message;
  const blocks = message.blocks.map((block) => {
    if (block.kind === "picture") return { ...block, url: addressFile(block.file, reader) };
    if (block.kind !== "links") return block;
    const links = block.links.map((link) => ({ ...link, url: addressFile(link.file, reader) }));
    return { ...block, links };
  });
  return { ...message, blocks };
}
