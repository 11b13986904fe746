import { createRequire } from "node:module";
import type { Router as RestifyRouter, Server, ServerOptions } from "restify";

/**
 * The server of restify and its router, without its index: that also loads forty plugins, which is
 * half of its time, and we use none. What `createServer` of that index does is here. The one file
 * that loads restify; a test notices when a new version keeps its parts elsewhere.
 */
const load = createRequire(import.meta.url);

const RestifyServer = load("restify/lib/server.js") as new (options: ServerOptions) => Server;
const Router = load("restify/lib/router.js") as typeof RestifyRouter;

/** A server that does not listen yet. */
export function createRestifyServer(options: ServerOptions): Server {
  return new RestifyServer({ ...options, router: new Router(options) });
}
