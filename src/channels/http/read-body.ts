import type { IncomingMessage } from "node:http";

export type BodyReading =
  | { readonly kind: "body"; readonly body: Buffer }
  | { readonly kind: "too-large" }
  /** Compressed: nobody we serve sends it, and a small body could grow without end. */
  | { readonly kind: "compressed" }
  /** The other side went away. */
  | { readonly kind: "cut-off" };

/** The whole body, at most so many bytes. */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<BodyReading> {
  const encoding = request.headers["content-encoding"] ?? "identity";
  if (encoding.trim().toLowerCase() !== "identity") return { kind: "compressed" };
  if (Number(request.headers["content-length"] ?? 0) > maxBytes) return { kind: "too-large" };
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve) => {
    request.on("data", (chunk: Buffer) => {
      size += chunk.byteLength;
      if (size <= maxBytes) chunks.push(chunk);
      else resolve({ kind: "too-large" });
    });
    request.once("end", () => resolve({ kind: "body", body: Buffer.concat(chunks) }));
    request.once("error", () => resolve({ kind: "cut-off" }));
    request.once("close", () => resolve({ kind: "cut-off" }));
  });
}
