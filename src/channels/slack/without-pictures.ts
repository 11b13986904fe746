import { z } from "zod";
import { readWebFailure } from "./web-failure.ts";

const picture = z.looseObject({ type: z.literal("image"), alt_text: z.string() });

/**
 * Slack fetches each picture before it takes a message, and refuses the whole message when it cannot:
 * a server that only the office can reach would send nobody anything. Then what the picture says
 * stands in its place. Nothing was shown by the first try, so nobody sees it twice.
 */
export async function withOrWithoutPictures<
  Content extends { readonly blocks: readonly unknown[] },
>(content: Content, send: (content: Content) => Promise<unknown>): Promise<void> {
  try {
    await send(content);
  } catch (cause) {
    const failure = readWebFailure(cause);
    const isRefused = failure.kind === "refused" && failure.code === "invalid_blocks";
    const hasPicture = content.blocks.some((block) => picture.safeParse(block).success);
    if (!isRefused || !hasPicture) throw cause;
    await send({ ...content, blocks: content.blocks.map(inWords) });
  }
}

function inWords(block: unknown): unknown {
  const found = picture.safeParse(block).data;
  if (!found) return block;
  return { type: "context", elements: [{ type: "plain_text", text: found.alt_text }] };
}
