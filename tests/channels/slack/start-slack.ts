import { createHttpServer } from "../../../src/channels/http/create-http-server.ts";
import type { SlackAccess } from "../../../src/channels/slack/access.ts";
import { createSlackChannel } from "../../../src/channels/slack/create-slack-channel.ts";
import type { Incoming } from "../../../src/contract/event.ts";
import type { Say } from "../../../src/contract/outcome.ts";
import type { Answer, Ask, Log } from "../../../src/contract/ports.ts";
import { ids } from "../../../src/domain/ids.ts";
import { instant } from "../../../src/domain/time.ts";
import type { Message } from "../../../src/messages/message.ts";
import { ann, bob, type Json, team } from "./deliveries.ts";
import { botToken, startFakeSlack } from "./fake-slack.ts";
import { sign, signingSecret } from "./sign.ts";

export type Line = Parameters<Log>[0];
export const network = ids.network.parse("voorbeeld");
export const now = instant(new Date("2026-05-01T09:30:00Z"));

/** A message of one line. */
export function words(text: string): Message {
  return { summary: text, blocks: [{ kind: "text", spans: [{ text }] }] };
}

export function say(text: string, over: Partial<Say> = {}): Say {
  return { message: words(text), as: "new", to: "here", ...over };
}

/** A colleague as Slack describes one. */
export function colleague(id: string, over: Json = {}): Json {
  return {
    id,
    team_id: team,
    name: id.toLowerCase(),
    real_name: `Echte ${id}`,
    deleted: false,
    is_bot: false,
    is_restricted: false,
    is_ultra_restricted: false,
    is_email_confirmed: true,
    profile: { display_name: `Naam ${id}`, real_name: `Echte ${id}` },
    ...over,
  };
}

const usual: Omit<SlackAccess, "local"> = {
  transport: { kind: "http", signingSecret },
  access: { kind: "token", botToken },
  workspaces: new Map([[team, [network]]]),
  domains: new Map(),
};

export type StartOptions = {
  readonly settings?: Partial<SlackAccess>;
  readonly publicUrl?: string;
  readonly secret?: string;
  readonly directory?: string;
};

/** The channel on a real server, with an engine that answers as told and a Slack that listens. */
export async function startSlack({ settings, ...options }: StartOptions = {}) {
  const slack = await startFakeSlack();
  for (const user of [ann, bob]) slack.users.set(user, colleague(user));
  const asked: Incoming[] = [];
  const lines: Line[] = [];
  const finished: boolean[] = [];
  const pauses: number[] = [];
  let at = now;
  let decide: (incoming: Incoming) => Partial<Answer> | Promise<Partial<Answer>> = () => ({});
  const finish = (delivered: boolean) => {
    finished.push(delivered);
  };
  const ask: Ask = async (incoming) => {
    asked.push(incoming);
    const common = { kind: "answered", say: [], isStranger: false, finished: finish } as const;
    return { ...common, ...(await decide(incoming)) };
  };
  const log: Log = (line) => lines.push(line);
  // An empty address stands for the fake's.
  const { apiUrl = "", ...over } = settings?.local ?? {};
  const local = { ...slack.local, ...over, ...(apiUrl !== "" && { apiUrl }) };
  const channel = createSlackChannel({
    ...{ ...options, ask, log },
    settings: { ...usual, ...settings, local },
    clock: () => at,
    pause: async (ms) => {
      pauses.push(ms);
    },
  });
  await channel.open?.();
  const server = createHttpServer({ log, isReady: () => true, routes: channel.routes });
  const port = await server.listen({ port: 0, host: "127.0.0.1" });
  const url = `http://127.0.0.1:${port}`;
  const postRaw = (body: string, headers: Record<string, string>) =>
    fetch(`${url}/slack/events`, { method: "POST", body, headers });
  const postSigned = (body: string, type: string) =>
    postRaw(body, { "Content-Type": type, ...sign(body, Date.parse(at)) });
  const postForm = (fields: Record<string, string>) =>
    postSigned(new URLSearchParams(fields).toString(), "application/x-www-form-urlencoded");
  return {
    ...{ channel, slack, asked, lines, finished, pauses, url, postRaw, postSigned },
    event: (body: Json) => postSigned(JSON.stringify(body), "application/json"),
    command: (fields: Record<string, string>) => postForm(fields),
    interact: (payload: Json) => postForm({ payload: JSON.stringify(payload) }),
    answerWith: (next: typeof decide) => {
      decide = next;
    },
    clock: () => at,
    setClock: (moment: Date | number) => {
      at = instant(moment);
    },
    whats: () => lines.map(({ what }) => what),
    stop: async () => {
      await channel.close?.();
      await channel.settled();
      await server.close(0);
      await slack.stop();
    },
  };
}

export type StartedSlack = Awaited<ReturnType<typeof startSlack>>;
