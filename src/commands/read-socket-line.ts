import type { Socket } from "node:net";

/** A network file of 10 MB, escaped as JSON, with room to spare. In bytes. */
const LONGEST = 64 * 1024 * 1024;

/** The one line that the other side sends; nothing when it ends early, says too much or is silent. */
export function readSocketLine(socket: Socket, silentMs: number): Promise<string | undefined> {
  const { promise, resolve } = Promise.withResolvers<string | undefined>();
  const pieces: Buffer[] = [];
  let length = 0;
  const done = (line?: string) => {
    socket.off("data", take);
    socket.setTimeout(0);
    resolve(line);
  };
  const take = (piece: Buffer) => {
    const end = piece.indexOf("\n");
    pieces.push(end < 0 ? piece : piece.subarray(0, end));
    length += piece.length;
    if (length > LONGEST) done();
    else if (end >= 0) done(Buffer.concat(pieces).toString("utf8"));
  };
  socket.setTimeout(silentMs, () => done());
  socket.on("data", take);
  for (const end of ["end", "close", "error"]) socket.once(end, () => done());
  return promise;
}
