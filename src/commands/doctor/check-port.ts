import { createServer } from "node:net";
import { errorCode } from "../../store/lowdb/disk.ts";
import { askHealth } from "./ask-health.ts";
import type { DataHolder } from "./data-holder.ts";
import { type Finding, fine, look, wrong } from "./finding.ts";
import { wording } from "./wording.ts";

const words = wording.port;

type Door = { readonly host: string; readonly port: number; readonly holder: DataHolder };

/** Whether the port can be had, or the running bot has it. */
export async function checkPort({ host, port, holder }: Door): Promise<Finding> {
  const code = await tryPort(host, port);
  switch (code) {
    case undefined:
      return holder.kind === "running" ? look(words.notListening(port)) : fine(words.free(port));
    case "EADDRINUSE":
      return checkTaken(host, port, holder);
    case "EACCES":
      return wrong(words.forbidden(port));
    default:
      return wrong(words.hostUnknown(code));
  }
}

/** Listens for a moment; the system's name for what is against it. */
function tryPort(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (thrown) => resolve(errorCode(thrown)));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

async function checkTaken(host: string, port: number, holder: DataHolder): Promise<Finding> {
  const health = await askHealth(`http://${hereName(host)}:${port}`);
  if (health.kind !== "bot") return wrong(words.taken(port));
  return holder.kind === "running" ? fine(words.own(port)) : wrong(words.otherBot(port));
}

/** Listening on every interface is listening here too. */
function hereName(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}
