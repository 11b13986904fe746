import { setTimeout as wait } from "node:timers/promises";
import type { Ask, Clock, Log } from "../../contract/ports.ts";
import type { Channel } from "../channel.ts";
import type { Route } from "../http/route.ts";
import { createTally, type Tally } from "../http/tally.ts";
import type { SlackAccess } from "./access.ts";
import { createAnswerAtUrl } from "./answer-at-url.ts";
import { createBoltApp, type SlackClient } from "./bolt-app.ts";
import { handle } from "./handle.ts";
import { createShowHome } from "./home.ts";
import { createIdentify } from "./identify.ts";
import { createOnce } from "./once.ts";
import { openTokens } from "./open-tokens.ts";
import { createFindProfile } from "./profile.ts";
import { receive } from "./receive.ts";
import { createSender } from "./send.ts";
import type { Pause } from "./send-patiently.ts";
import { createSocket } from "./socket.ts";
import { createTake, type Deliveries, type Take } from "./take.ts";
import { createTurns } from "./turns.ts";
import { createWeb } from "./web.ts";

export type SlackChannelParts = {
  readonly settings: SlackAccess;
  /** Where Slack and browsers reach us; needed only to install. */
  readonly publicUrl?: string | undefined;
  /** What tokens are encrypted with; needed only to install. */
  readonly secret?: string | undefined;
  /** Where tokens are kept; needed only to install. */
  readonly directory?: string | undefined;
  readonly ask: Ask;
  readonly clock: Clock;
  readonly log: Log;
  /** How it waits before trying again; a test does not wait. */
  readonly pause?: Pause;
};

/**
 * Slack: events, commands, presses and forms in; messages, pages and modals out. Throws fault
 * `setting` when it is to be installed and what is needed for that is missing, and what the system
 * threw when the directory of tokens cannot be read.
 */
export function createSlackChannel(parts: SlackChannelParts): Channel {
  const { settings, log, clock } = parts;
  const { workspaces, local, transport } = settings;
  const tally = createTally(log);
  const turns = createTurns();
  const deliveries: Deliveries = new WeakMap();
  const opened = openTokens({ ...parts, client: () => client });
  const hear = createHear({ parts, deliveries, tally, tokens: opened.tokens });
  const app = createBoltApp({
    ...{ local, log, tokenOf: opened.tokens.of },
    hear: (heard) => hear(heard, client),
    notInstalled: () => tally("slack-not-installed"),
  });
  const { client } = app;
  const once = createOnce(clock);
  const take = createTake({ workspaces, app, once, tally, log, track: turns.track }, deliveries);
  const sender = createSender({
    ...{ workspaces, tokens: opened.tokens, clock, log, tally },
    webFor: (token) => createWeb(client, token),
  });
  const way = wayIn(transport, { parts, take, tally });
  return { ...way, routes: [...way.routes, ...opened.routes], sender, settled: turns.settled };
}

type Hearing = {
  readonly parts: SlackChannelParts;
  readonly deliveries: Deliveries;
  readonly tally: Tally;
  readonly tokens: ReturnType<typeof openTokens>["tokens"];
};

/** What is done with what Bolt's listeners hear. */
function createHear({ parts, deliveries, tally, tokens }: Hearing) {
  const { settings, ask, clock, log, pause = wait } = parts;
  const findProfile = createFindProfile(clock);
  const handling = {
    ...{ ask, clock, log, tally, tokens, findProfile },
    profileMs: settings.local?.profileMs,
    pause: async (ms: number) => {
      await pause(ms);
    },
    answerAtUrl: createAnswerAtUrl(settings.local, log),
    showHome: createShowHome(),
    identify: createIdentify({ domains: settings.domains, findProfile, ask, clock, log }),
  };
  return async (
    { body, token }: { readonly body: object; readonly token: string | undefined },
    client: SlackClient,
  ): Promise<void> => {
    const delivered = deliveries.get(body);
    const web = token === undefined ? undefined : createWeb(client, token);
    if (delivered) await handle(delivered, web, handling);
  };
}

type WayIn = {
  readonly parts: SlackChannelParts;
  readonly take: Take;
  readonly tally: Tally;
};

/** At an address of ours, or over a socket that we open. */
function wayIn(
  transport: SlackAccess["transport"],
  { parts: { clock, log, settings }, take, tally }: WayIn,
): Pick<Channel, "open" | "close"> & { readonly routes: readonly Route[] } {
  if (transport.kind === "socket") {
    const { appToken } = transport;
    const socket = createSocket({ appToken, local: settings.local, take, log, tally });
    return { routes: [], open: async () => socket.open(), close: socket.close };
  }
  const { signingSecret } = transport;
  const receiving = { signingSecret, take, clock, tally };
  return {
    routes: [
      {
        method: "POST",
        path: "/slack/events",
        handle: (request) => receive(request, receiving),
      },
    ],
  };
}
