import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Json } from "./deliveries.ts";
import { createFakeSocket } from "./fake-socket.ts";
import { judgeHome, judgeMessage, judgeModal } from "./judge.ts";
import { argumentProblems, speaking } from "./web-methods.ts";

/** One call of the Web API, or of an address for answers (`hook`). */
export type Call = { readonly name: string; readonly args: Json; readonly token: string };

/** What Slack answers; `reset`: hangs up, after it did what was asked or before. */
export type Outcome =
  | { readonly kind: "ok"; readonly body?: Json }
  | { readonly kind: "error"; readonly error: string }
  | {
      readonly kind: "status";
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly kind: "reset"; readonly after: boolean };

type Kept = Json & { readonly ts: string };

export const botToken = "xoxb-own";
export const appToken = "xapp-own";
export const ok: Outcome = { kind: "ok" };

/** Slack on this machine, strict: what is unexpected, doubled, unknown or ugly is a problem. */
export async function startFakeSlack() {
  const state = {
    calls: [] as Call[],
    problems: [] as string[],
    kept: new Map<string, Kept[]>(),
    users: new Map<string, Json>(),
    tokens: new Set([botToken]),
    decide: (() => ok) as (call: Call, nth: number) => Outcome | Promise<Outcome>,
  };
  const server = createServer((request, response) => {
    void serve(request, response, state, () => socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const socket = createFakeSocket(server);
  return {
    ...{ url, socket, calls: state.calls, problems: state.problems },
    ...{ users: state.users, tokens: state.tokens, kept: state.kept },
    local: {
      apiUrl: `${url}/api/`,
      hooksOrigin: url,
      authorizeUrl: `${url}/oauth/v2/authorize`,
    },
    callsOf: (name: string) => state.calls.filter((call) => call.name === name),
    hook: (id = "1") => `${url}/hooks/${id}`,
    answer: (next: typeof state.decide) => {
      state.decide = next;
    },
    stop: async () => {
      socket.stop();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      if (state.problems.length > 0) throw new Error(state.problems.join("\n"));
    },
  };
}

export type FakeSlack = Awaited<ReturnType<typeof startFakeSlack>>;
type State = {
  readonly calls: Call[];
  readonly problems: string[];
  readonly kept: Map<string, Kept[]>;
  readonly users: Map<string, Json>;
  readonly tokens: Set<string>;
  readonly decide: (call: Call, nth: number) => Outcome | Promise<Outcome>;
};

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  state: State,
  socket: () => { readonly url: () => string },
): Promise<void> {
  const call = await readCall(request);
  state.problems.push(...problemsOf(call, state));
  state.calls.push(call);
  const outcome = await state.decide(call, state.calls.length);
  if (outcome.kind === "reset" && !outcome.after) return hangUp(request.socket);
  const body =
    outcome.kind === "error" ? { ok: false, error: outcome.error } : perform(call, state, socket);
  if (outcome.kind === "reset") return hangUp(request.socket);
  const status = outcome.kind === "status" ? outcome.status : 200;
  const headers = outcome.kind === "status" ? outcome.headers : {};
  response.writeHead(status, { "Content-Type": "application/json", ...headers });
  const said = outcome.kind === "ok" ? { ...body, ...outcome.body } : body;
  response.end(JSON.stringify(said));
}

function hangUp(socket: Socket): void {
  socket.destroy();
}

async function readCall(request: IncomingMessage): Promise<Call> {
  const { url = "", headers } = request;
  let text = "";
  for await (const chunk of request) text += chunk;
  if (!url.startsWith("/api/")) {
    return { name: "hook", args: { ...JSON.parse(text), at: url }, token: "" };
  }
  const fields = [...new URLSearchParams(text)].map(([name, value]) => [name, readField(value)]);
  const token = headers.authorization?.replace(/^Bearer /, "") ?? "";
  return { name: url.slice("/api/".length), args: Object.fromEntries(fields), token };
}

function readField(value: string): unknown {
  try {
    const read: unknown = JSON.parse(value);
    return typeof read === "number" ? value : read;
  } catch {
    return value;
  }
}

function problemsOf(call: Call, state: State): readonly string[] {
  const { name, args, token } = call;
  const sameBefore = state.calls.some(
    (other) => speaking.has(name) && JSON.stringify(other) === JSON.stringify(call),
  );
  const doubled = sameBefore ? [`doubled call of ${name}: ${JSON.stringify(args)}`] : [];
  if (name === "hook") return [...doubled, ...judgeMessage(args)];
  const wrongToken = isAllowed(name, token, state) ? [] : [`${name} with a wrong token`];
  return [...doubled, ...wrongToken, ...argumentProblems(name, args), ...judgeCall(call)];
}

function isAllowed(name: string, token: string, { tokens }: State): boolean {
  if (name === "oauth.v2.access") return token === "";
  return name === "apps.connections.open" ? token === appToken : tokens.has(token);
}

function judgeCall({ name, args }: Call): readonly string[] {
  const view = Object(args["view"]);
  switch (name) {
    case "chat.postMessage":
    case "chat.postEphemeral":
    case "chat.update":
      return judgeMessage(args);
    case "views.publish":
      return judgeHome(view);
    case "views.open":
      return judgeModal(view);
    default:
      return [];
  }
}

/** Does what was asked, and says what Slack says then. */
function perform(
  { name, args }: Call,
  state: State,
  socket: () => { readonly url: () => string },
): Json {
  const channel = String(args["channel"] ?? "");
  switch (name) {
    case "chat.postMessage": {
      const messages = state.kept.get(channelOf(channel)) ?? [];
      const ts = `1777628000.${String(state.calls.length).padStart(6, "0")}`;
      state.kept.set(channelOf(channel), [...messages, { ...args, ts }]);
      return { ok: true, channel: channelOf(channel), ts };
    }
    case "users.info": {
      const known = state.users.get(String(args["user"]));
      return known ? { ok: true, user: known } : { ok: false, error: "user_not_found" };
    }
    case "conversations.open":
      return { ok: true, channel: { id: channelOf(String(args["users"])) } };
    case "conversations.history":
      return { ok: true, messages: [...(state.kept.get(channel) ?? [])].reverse() };
    case "apps.connections.open":
      return { ok: true, url: socket().url() };
    default:
      return { ok: true };
  }
}

/** Writing to somebody is writing in their conversation with the bot. */
function channelOf(target: string): string {
  return target.startsWith("U") ? `D${target.slice(1)}` : target;
}
