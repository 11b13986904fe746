import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One request that the bot sent to the platform. */
export type Sent = {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: SentBody;
};

export type SentBody = {
  readonly type?: string;
  readonly id?: string;
  readonly text?: string;
  readonly summary?: string;
  readonly members?: readonly { readonly id: string }[];
  readonly tenantId?: string;
  readonly attachments?: readonly { readonly contentType: string; readonly content: unknown }[];
};

/** What the platform answers; without a status it hangs up. */
export type PlatformAnswer = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Who is in a conversation, as the platform's roster says; a number is a refusal with that status. */
export type RosterAnswer = Readonly<Record<string, unknown>> | number;

/** The Bot Connector on this machine: writes down what it gets. */
export async function startFakeConnector() {
  const sent: Sent[] = [];
  const lookedUp: string[] = [];
  let roster: (path: string) => RosterAnswer | Promise<RosterAnswer> = () => 404;
  let decide: (sent: Sent, nth: number) => PlatformAnswer | Promise<PlatformAnswer> = () => ({
    status: 201,
  });
  const server = createServer(async (request, response) => {
    if (request.method === "GET") {
      const path = decodeURIComponent(request.url ?? "");
      lookedUp.push(path);
      writeRoster(response, await roster(path));
      return;
    }
    const entry = { ...headOf(request), body: JSON.parse((await textOf(request)) || "{}") };
    sent.push(entry);
    const { status, headers } = await decide(entry, sent.length);
    if (status === undefined) {
      request.socket.destroy();
      return;
    }
    const isNew = entry.path.endsWith("/conversations");
    const body = isNew ? { id: "a:created" } : { id: `sent-${sent.length}` };
    response.writeHead(status, { "Content-Type": "application/json", ...headers });
    response.end(JSON.stringify(status < 300 ? body : { error: { code: "X", message: "x" } }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    sent,
    /** Paths at which somebody was looked up. */
    lookedUp,
    rosterSays: (next: typeof roster) => {
      roster = next;
    },
    answer: (next: typeof decide) => {
      decide = next;
    },
    stop: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function writeRoster(response: ServerResponse, member: RosterAnswer): void {
  const isRefused = typeof member === "number";
  response.writeHead(isRefused ? member : 200, { "Content-Type": "application/json" });
  response.end(JSON.stringify(isRefused ? { error: { code: "X", message: "x" } } : member));
}

function headOf({ method = "", url = "", headers }: IncomingMessage) {
  return { method, path: url, authorization: headers.authorization };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text;
}
