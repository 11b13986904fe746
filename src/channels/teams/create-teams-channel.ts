import { setTimeout as wait } from "node:timers/promises";
import type { Ask, Clock, Log, Sender } from "../../contract/ports.ts";
import type { Route } from "../http/route.ts";
import { createTally } from "../http/tally.ts";
import type { TeamsAccess } from "./access.ts";
import { TeamsAdapter } from "./adapter.ts";
import { createAdmit } from "./auth.ts";
import { createBotAuthentication } from "./bot-authentication.ts";
import { createIdentify } from "./identify.ts";
import { createProactive } from "./proactive.ts";
import { receive } from "./receive.ts";
import { createSender } from "./send.ts";
import type { Pause } from "./send-patiently.ts";
import { createServiceUrlCheck } from "./service-url.ts";
import { createWriteAlone } from "./write-alone.ts";

export type TeamsChannel = {
  /** Where Teams delivers: `POST /api/messages`, to be mounted on the HTTP server. */
  readonly route: Route;
  readonly sender: Sender;
  /** Resolves when everything that was acknowledged has also been sent, or given up. */
  readonly settled: () => Promise<void>;
};

export type TeamsChannelParts = {
  readonly access: TeamsAccess;
  readonly ask: Ask;
  readonly clock: Clock;
  readonly log: Log;
  /** How it waits before trying again; a test does not wait. */
  readonly pause?: Pause;
};

const scope = "https://api.botframework.com";

/** Microsoft Teams: activities in, Adaptive Cards out. */
export function createTeamsChannel(parts: TeamsChannelParts): TeamsChannel {
  const { access, ask, clock, log, pause = wait } = parts;
  const isLocal = access.kind === "tryout" || access.local !== undefined;
  const isAllowed = createServiceUrlCheck({ loopback: isLocal });
  const authentication = createBotAuthentication(access, isAllowed);
  const adapter = new TeamsAdapter(authentication);
  const appId = access.kind === "credentials" ? access.appId : "";
  const proactive = createProactive({ adapter, appId });
  const turns = createTurns();
  const receiving = {
    ...{ adapter, ask, clock, log, pause, track: turns.track, tally: createTally(log) },
    admit: createAdmit({ access, authentication, isAllowed, clock, log }),
    identify: createIdentify({ access, proactive, ask, clock, log, pause }),
    writeAlone: createWriteAlone({ adapter, appId, scope }),
  };
  return {
    route: { method: "POST", path: "/api/messages", handle: (http) => receive(http, receiving) },
    sender: createSender({ proactive, access, isAllowed, clock, log }),
    settled: turns.settled,
  };
}

/** The turns that are still sending. */
function createTurns() {
  const running = new Set<Promise<unknown>>();
  return {
    track: (turn: Promise<unknown>) => {
      running.add(turn);
      turn.finally(() => running.delete(turn));
    },
    settled: async () => {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
