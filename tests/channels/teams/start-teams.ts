import { createHttpServer } from "../../../src/channels/http/create-http-server.ts";
import type { TeamsAccess } from "../../../src/channels/teams/access.ts";
import { createTeamsChannel } from "../../../src/channels/teams/create-teams-channel.ts";
import type { Incoming } from "../../../src/contract/event.ts";
import type { Say } from "../../../src/contract/outcome.ts";
import type { Answer, Ask, Log } from "../../../src/contract/ports.ts";
import { ids } from "../../../src/domain/ids.ts";
import { instant } from "../../../src/domain/time.ts";
import type { Message } from "../../../src/messages/message.ts";
import { type ActivityJson, atFakePlatform } from "./activities.ts";
import { startFakeConnector } from "./fake-connector.ts";

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

/** The channel on a real server, with an engine that answers as told and a platform that listens. */
export async function startTeams(access?: TeamsAccess) {
  const connector = await startFakeConnector();
  const asked: Incoming[] = [];
  const lines: Line[] = [];
  const finished: boolean[] = [];
  const pauses: number[] = [];
  let at = now;
  let decide: (incoming: Incoming) => Partial<Answer> | Promise<Partial<Answer>> = () => ({});
  const ask: Ask = async (incoming) => {
    asked.push(incoming);
    const finish = (delivered: boolean) => {
      finished.push(delivered);
    };
    return {
      kind: "answered",
      say: [],
      isStranger: false,
      finished: finish,
      ...(await decide(incoming)),
    };
  };
  const channel = createTeamsChannel({
    access: access ?? { kind: "tryout", networks: [network] },
    ask,
    clock: () => at,
    log: (line) => lines.push(line),
    pause: async (ms) => {
      pauses.push(ms);
    },
  });
  const log: Log = (line) => lines.push(line);
  const server = createHttpServer({ log, isReady: () => true, routes: [channel.route] });
  const port = await server.listen({ port: 0, host: "127.0.0.1" });
  const url = `http://127.0.0.1:${port}/api/messages`;
  const postRaw = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
    fetch(url, {
      method: "POST",
      body,
      headers: { "Content-Type": "application/json; charset=utf-8", ...headers },
    });
  return {
    ...{ channel, connector, asked, lines, finished, pauses, port, postRaw },
    post: (activity: ActivityJson, headers?: Record<string, string>) =>
      postRaw(JSON.stringify(activity).replaceAll(atFakePlatform, connector.url), headers),
    answerWith: (next: typeof decide) => {
      decide = next;
    },
    setClock: (moment: Date) => {
      at = instant(moment);
    },
    stop: async () => {
      await channel.settled();
      await server.close(0);
      await connector.stop();
    },
  };
}

export type StartedTeams = Awaited<ReturnType<typeof startTeams>>;
