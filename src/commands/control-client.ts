import { connect, type Socket } from "node:net";
import { Fault } from "../contract/fault.ts";
import { readSocketLine } from "./read-socket-line.ts";
import { type SocketReply, socketReply, type Work } from "./work-request.ts";

const SILENT_MS = 120_000;

/** The running process that has this socket, or nothing when nobody listens there. */
export async function findRunningBot(path: string): Promise<Work | undefined> {
  const socket = await open(path);
  if (!socket) return undefined;
  socket.destroy();
  return async (request) => {
    const line = await open(path);
    if (!line) throw new Fault("busy", "the running process has gone");
    line.write(`${JSON.stringify(request)}\n`);
    const reply = readReply(await readSocketLine(line, SILENT_MS));
    line.destroy();
    if (reply.kind === "fault") throw new Fault(reply.code, "the running process could not do it");
    return reply;
  };
}

function open(path: string): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once("connect", () => resolve(socket));
    // Later errors end the reading of the reply.
    socket.on("error", () => resolve(undefined));
  });
}

/** Another version of the program may answer something that we do not know. */
function readReply(line: string | undefined): SocketReply {
  if (line === undefined) throw new Fault("busy", "the running process did not answer");
  try {
    return socketReply.parse(JSON.parse(line));
  } catch (cause) {
    throw new Fault("busy", "the running process answered something else", cause);
  }
}
