import { rm } from "node:fs/promises";
import { createServer, type Server, type Socket } from "node:net";
import { isFault } from "../contract/fault.ts";
import type { Log } from "../contract/ports.ts";
import { readSocketLine } from "./read-socket-line.ts";
import {
  type SocketReply,
  socketReply,
  type Work,
  type WorkRequest,
  workRequest,
} from "./work-request.ts";

/** Takes commands' work while the bot runs. */
export type ControlServer = { readonly close: () => Promise<void> };

type Served = { readonly work: Work; readonly log: Log };

const SILENT_MS = 30_000;

/**
 * Listens on a Unix socket that only our own user can open. One request, one reply, each a line of
 * JSON. Whoever calls this has the store's lock, so a socket that is there was left by a dead process.
 */
export async function startControlServer(
  path: string,
  { work, log }: Served,
): Promise<ControlServer> {
  await rm(path, { force: true });
  const silent = new Set<Socket>();
  const busy = new Set<Promise<void>>();
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    const served = serve(socket, silent, { work, log }).finally(() => busy.delete(served));
    busy.add(served);
  });
  await listenPrivately(server, path);
  return {
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of silent) socket.destroy();
      await Promise.all(busy);
      await closed;
    },
  };
}

/** The socket is made with its rights: there is no moment at which others can open it. */
function listenPrivately(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    const before = process.umask(0o177);
    server.listen(path, resolve);
    process.umask(before);
  });
}

/** `silent` holds those that have not asked anything yet: nobody waits for these at the end. */
async function serve(socket: Socket, silent: Set<Socket>, served: Served): Promise<void> {
  socket.on("error", () => socket.destroy());
  const gone = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  silent.add(socket);
  const line = await readSocketLine(socket, SILENT_MS);
  silent.delete(socket);
  if (line === undefined) {
    socket.destroy();
    return;
  }
  const reply = await replyTo(line, served);
  // A command that does not read its reply must not keep the bot from stopping.
  socket.setTimeout(SILENT_MS, () => socket.destroy());
  socket.end(`${JSON.stringify(reply)}\n`);
  await gone;
}

async function replyTo(line: string, { work, log }: Served): Promise<SocketReply> {
  const request = readRequest(line);
  if (!request) return { kind: "fault", code: "busy" };
  try {
    const reply = await work(request);
    log({ level: "info", what: "command-done", fields: { asked: request.kind, came: reply.kind } });
    return reply;
  } catch (cause) {
    log({ level: "error", what: "command-failed", fields: { asked: request.kind }, cause });
    return socketReply.parse({ kind: "fault", code: isFault(cause) ? cause.code : undefined });
  }
}

function readRequest(line: string): WorkRequest | undefined {
  try {
    return workRequest.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
