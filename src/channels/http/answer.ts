import type { IncomingMessage, ServerResponse } from "node:http";
import type { Log } from "../../contract/ports.ts";
import type { HttpLimits } from "./limits.ts";
import { type BodyReading, readBody } from "./read-body.ts";
import type { HttpReply, HttpRequest, Route } from "./route.ts";
import { refusal, writeReply } from "./write-reply.ts";

type Exchange = {
  readonly route: Route;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly log: Log;
  readonly limits: HttpLimits;
};

/** Reads the request, has the route answer it, and sends that. Never rejects. */
export async function answer({ route, request, response, log, limits }: Exchange): Promise<void> {
  const reading = await readBody(request, limits.bodyBytes);
  if (reading.kind !== "body") {
    refuseBody(reading, request, response);
    return;
  }
  try {
    writeReply(response, await route.handle(toHttpRequest(request, reading.body)));
  } catch (cause) {
    log({ level: "error", what: "request-failed", fields: { path: route.path }, cause });
    writeReply(response, refusal(500, "internal"));
  }
}

const bodyRefusals: Record<Exclude<BodyReading["kind"], "body" | "cut-off">, HttpReply> = {
  "too-large": refusal(413, "too-large"),
  compressed: refusal(415, "compressed"),
};

function refuseBody(
  reading: Exclude<BodyReading, { readonly kind: "body" }>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (reading.kind === "cut-off") {
    response.destroy();
    return;
  }
  refuseRest(bodyRefusals[reading.kind], request, response);
}

/** Says no to a request whose body is not read: the connection ends with the answer. */
export function refuseRest(
  reply: HttpReply,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  request.pause();
  response.once("finish", () => request.destroy());
  writeReply(response, { ...reply, headers: { Connection: "close" } });
}

function toHttpRequest(request: IncomingMessage, body: Buffer): HttpRequest {
  const url = request.url ?? "/";
  const mark = url.indexOf("?");
  const headers: Record<string, string | undefined> = Object.create(null);
  for (const [name, values] of Object.entries(request.headersDistinct)) headers[name] = values?.[0];
  return {
    method: request.method ?? "GET",
    path: mark < 0 ? url : url.slice(0, mark),
    query: new URLSearchParams(mark < 0 ? "" : url.slice(mark)),
    headers,
    remote: request.socket.remoteAddress ?? "",
    body,
  };
}
