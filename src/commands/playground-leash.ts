import { Server } from "node:net";

/*
 * Loaded into the playground's own process, before it: the playground listens on all interfaces and
 * outlives whoever started it. Here it listens on this machine alone, lets its parent decide about
 * Ctrl-C, and goes when the channel to its parent breaks, however the parent came to its end.
 */
const listen = Server.prototype.listen;

Reflect.set(Server.prototype, "listen", function onLoopback(this: Server, ...given: unknown[]) {
  const [port, host] = given;
  const everywhere = typeof port === "number" && typeof host !== "string";
  const here = everywhere ? [port, "127.0.0.1", ...given.slice(1)] : given;
  return Reflect.apply(listen, this, here);
});

process.on("SIGINT", () => {});
process.on("disconnect", () => process.exit(0));
