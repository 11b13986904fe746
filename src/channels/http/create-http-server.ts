import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { RequestHandler, Server as RestifyServer } from "restify";
import type { Log } from "../../contract/ports.ts";
import { answer, refuseRest } from "./answer.ts";
import { type HttpLimits, httpLimits } from "./limits.ts";
import { isForHere } from "./request-line.ts";
import { createRestifyServer } from "./restify.ts";
import type { Route } from "./route.ts";
import { silentLogger } from "./silent-logger.ts";
import { refusal, writeReply } from "./write-reply.ts";

/** The one server of the process. */
export type HttpServer = {
  /** Starts to take requests; the port it got. Rejects when the port is taken. */
  readonly listen: (at: { readonly port: number; readonly host: string }) => Promise<number>;
  /** Takes nothing new, lets what is under way finish, at most so many milliseconds. */
  readonly close: (graceMs: number) => Promise<void>;
};

export type HttpServerParts = {
  readonly log: Log;
  /** Whether the process can serve: what `GET /readyz` tells. */
  readonly isReady: () => boolean;
  readonly routes: readonly Route[];
  /** Only tests make limits smaller. */
  readonly limits?: Partial<HttpLimits>;
};

/** The server with the channels' routes, `GET /healthz` and `GET /readyz`. */
export function createHttpServer({ log, isReady, routes, limits }: HttpServerParts): HttpServer {
  const inForce = { ...httpLimits, ...limits };
  const server = createRestifyServer({ name: "", log: silentLogger, onceNext: true });
  server.pre((request, response, next) => {
    if (isForHere(request)) return next();
    refuseRest(refusal(400, "bad-request"), request, response);
    next(false);
  });
  for (const route of [...ownRoutes(isReady), ...routes]) {
    const handler: RequestHandler = (request, response, next) => {
      answer({ route, request, response, log, limits: inForce }).finally(() => next(false));
    };
    if (route.method === "GET") server.get(route.path, handler);
    else if (route.method === "HEAD") server.head(route.path, handler);
    else server.post(route.path, handler);
  }
  refuseShortly(server);
  speakHttpOnly(server.server);
  harden(server.server, inForce);
  return { listen: (at) => listen(server, at), close: (graceMs) => close(server.server, graceMs) };
}

function ownRoutes(isReady: () => boolean): readonly Route[] {
  const ready = { status: 200, body: { status: "ready" } };
  return [
    {
      method: "GET",
      path: "/healthz",
      handle: async () => ({ status: 200, body: { status: "ok" } }),
    },
    {
      method: "GET",
      path: "/readyz",
      handle: async () => (isReady() ? ready : refusal(503, "not-ready")),
    },
  ];
}

const routingErrors: Readonly<Record<number, string>> = {
  404: "not-found",
  405: "method-not-allowed",
};

/** Unknown path and wrong method: one word, and nothing of the request in it. */
function refuseShortly(server: RestifyServer): void {
  server.on("restifyError", (_request, response, error, done) => {
    const status: number = error?.statusCode in routingErrors ? error.statusCode : 400;
    writeReply(response, refusal(status, routingErrors[status] ?? "bad-request"));
    // Restify would send its own text, with the path in it.
    Object.assign(response, { _sent: true });
    done();
  });
}

/**
 * Restify hears of wishes to speak something else and answers none of them: that connection would never
 * be answered, never be late, and never be over when we close. Unheard, the request is one like any.
 */
function speakHttpOnly(server: Server): void {
  server.removeAllListeners("upgrade");
}

/** Restify makes its server without options, so the time limits are set before it listens. */
function harden(server: Server, limits: HttpLimits): void {
  Object.assign(server, {
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.keepAliveMs,
    connectionsCheckingInterval: limits.sweepMs,
  });
}

function listen(server: RestifyServer, at: { port: number; host: string }): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(at.port, at.host, () => {
      server.removeListener("error", reject);
      resolve((server.server.address() as AddressInfo).port);
    });
  });
}

async function close(server: Server, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // Who was still being answered keeps the line open for a next request that may not come.
  const idle = setInterval(() => server.closeIdleConnections(), 20);
  const late = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearInterval(idle);
  clearTimeout(late);
}
