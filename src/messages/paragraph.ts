import type { Block } from "./message.ts";

/** A paragraph of plain text; `warning` and `subtle` as the channel shows them. */
export function paragraph(
  text: string,
  tone?: Extract<Block, { readonly kind: "text" }>["tone"],
): Block {
  return { kind: "text", spans: [{ text }], ...(tone && { tone }) };
}
