import { createServer, type IncomingMessage } from "node:http";

type Posted = (body: string) => void;

/**
 * The few methods of Slack's Web API that a turn calls, on this machine and as fast as can be. Tells
 * whoever waits for a conversation what was posted there.
 */
export async function startWebApi() {
  const waiting = new Map<string, Posted>();
  const server = createServer(async (request, response) => {
    const body = await textOf(request);
    const method = request.url?.slice("/api/".length) ?? "";
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ ok: true, ...answerTo(method, body) }));
    if (method !== "chat.postMessage") return;
    const channel = fieldOf(body, "channel");
    waiting.get(channel)?.(body);
    waiting.delete(channel);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/api/`,
    /** What is posted next in this conversation. */
    posted: (channel: string) => {
      const { promise, resolve } = Promise.withResolvers<string>();
      waiting.set(channel, resolve);
      return promise;
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export type WebApi = Awaited<ReturnType<typeof startWebApi>>;

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function fieldOf(body: string, name: string): string {
  return new RegExp(`(?:^|&)${name}=([^&]*)`).exec(body)?.[1] ?? "";
}

function answerTo(method: string, body: string): object {
  switch (method) {
    case "auth.test":
      return { user_id: "U0BOT", bot_id: "B0BOT", team_id: "T0001", user: "bot", team: "bench" };
    case "users.info": {
      const id = fieldOf(body, "user");
      return { user: { id, team_id: "T0001", name: id, profile: { real_name: `User ${id}` } } };
    }
    default:
      return { channel: fieldOf(body, "channel"), ts: "1777627800.000001" };
  }
}
