import type { IncomingMessage } from "node:http";

/**
 * Whether a request names a path of ours and, in `Host`, a machine and nothing else. Restify joins the
 * two to one address and looks its route up by that: what makes no address would throw where nobody
 * catches it, and end the process; a `Host` with more in it would lead to another route.
 */
export function isForHere({ url = "", headers }: IncomingMessage): boolean {
  // As restify does without one.
  const found = URL.parse(`http://${headers.host || "localhost"}`);
  const isMachine = found !== null && found.href === `http://${found.host}/`;
  return isMachine && url.startsWith("/");
}
