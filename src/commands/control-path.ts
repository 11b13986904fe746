import { join, relative } from "node:path";
import { Fault } from "../contract/fault.ts";

/** Systems cut a socket's path off around here; Node refuses it. In bytes. */
const LONGEST = 100;

/** The socket of the process that has this data directory, by the shorter of its two names. */
export function controlPath(directory: string): string {
  const absolute = join(directory, "control.sock");
  const fromHere = relative(process.cwd(), absolute);
  const path = fromHere.length < absolute.length ? fromHere : absolute;
  if (Buffer.byteLength(path) > LONGEST) {
    throw new Fault("setting", "the path of the data directory is too long for a socket");
  }
  return path;
}
