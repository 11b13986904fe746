import { createReadStream } from "node:fs";

/** Well above the largest network file: what is cut off here is refused for its size. In bytes. */
const MOST = 48 * 1024 * 1024;

/** The text of a file that somebody named. */
export async function readTextFile(
  path: string,
): Promise<
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "unreadable" }
  | { readonly kind: "not-text" }
> {
  const bytes = await readBytes(path).catch(() => undefined);
  if (!bytes) return { kind: "unreadable" };
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    return { kind: "text", text: decoder.decode(bytes, { stream: true }) };
  } catch {
    return { kind: "not-text" };
  }
}

async function readBytes(path: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of createReadStream(path, { end: MOST })) pieces.push(piece);
  return Buffer.concat(pieces);
}
