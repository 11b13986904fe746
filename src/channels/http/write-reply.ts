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
  const { type, content } = encode(reply.body);
  const typeHeader = type === undefined ? {} : { "Content-Type": type };
  // "Not changed" would say by it that there is nothing; "no content" may not have it (RFC 9110, 8.6).
  const isWithout = reply.status === 304 || reply.status === 204;
  const length = isWithout ? {} : { "Content-Length": Buffer.byteLength(content) };
  const headers = { ...safeHeaders, ...typeHeader, ...reply.headers, ...length };
  response.writeHead(reply.status, headers);
  response.end(isAscii(headers) ? content : Buffer.from(content));
}

/** The short answer to something we do not take. */
export function refusal(status: number, error: string): HttpReply {
  return { status, body: { error } };
}

/** In one write with a text, Node would send the headers as UTF-8; apart from it as they should be. */
function isAscii(headers: Readonly<Record<string, string | number>>): boolean {
  return Object.values(headers).every((value) => !/[^\x20-\x7e]/.test(String(value)));
}

/** Text stays text: Node then sends it with the headers in one write. */
function encode(body: HttpReply["body"]): { type?: string; content: string | Buffer } {
  if (body === undefined) return { content: "" };
  if (Buffer.isBuffer(body)) return { type: "application/octet-stream", content: body };
  if (typeof body === "string") return { type: "text/plain; charset=utf-8", content: body };
  return { type: "application/json; charset=utf-8", content: JSON.stringify(body) };
}
