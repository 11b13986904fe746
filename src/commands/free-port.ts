import { createServer } from "node:net";

/** How many ports are tried one after the other before the system picks one. */
const IN_A_ROW = 20;

/** The first port from this one on that nobody uses on this machine; else any free one. */
export async function freePort(from: number): Promise<number> {
  for (let port = from; port < from + IN_A_ROW && port <= 65_535; port++) {
    if ((await tryPort(port)) !== undefined) return port;
  }
  return (await tryPort(0)) ?? from;
}

/** Listens for a moment, on loopback; nothing when the port is taken or not allowed. */
function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(undefined));
    server.listen({ port, host: "127.0.0.1" }, () => {
      const address = server.address();
      const got = typeof address === "object" && address ? address.port : port;
      server.close(() => resolve(got));
    });
  });
}
