import type { ServerResponse } from "node:http";
import type { HttpReply } from "./route.ts";

/** On every answer; a page sets its own policy on top. TLS and HSTS are the proxy's. */
const safeHeaders = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
} as const;

/** Sends an answer, once; what comes after the first is dropped. */
export function writeReply(response: ServerResponse, reply: HttpReply): void {
  if (response.headersSent || response.destroyed) return;
  const { type, bytes } = encode(reply.body);
  const typeHeader = type === undefined ? {} : { "Content-Type": type };
  // "Not changed" would say by it that there is nothing (RFC 9110, 8.6).
  const length = reply.status === 304 ? {} : { "Content-Length": bytes.byteLength };
  response.writeHead(reply.status, { ...safeHeaders, ...typeHeader, ...reply.headers, ...length });
  response.end(bytes);
}

/** The short answer to something we do not take. */
export function refusal(status: number, error: string): HttpReply {
  return { status, body: { error } };
}

function encode(body: HttpReply["body"]): { type?: string; bytes: Buffer } {
  if (body === undefined) return { bytes: Buffer.alloc(0) };
  if (Buffer.isBuffer(body)) return { type: "application/octet-stream", bytes: body };
  if (typeof body === "string") {
    return { type: "text/plain; charset=utf-8", bytes: Buffer.from(body) };
  }
  return { type: "application/json; charset=utf-8", bytes: Buffer.from(JSON.stringify(body)) };
}
