import { setTimeout as wait } from "node:timers/promises";
import type { Log } from "../../contract/ports.ts";
import type { Tally } from "../http/tally.ts";
import type { SlackLocal } from "./local.ts";
import { patience } from "./patience.ts";
import { hangUp, newSocketClient, type SocketClient, watchOver } from "./socket-client.ts";
import type { Take } from "./take.ts";
import { failureName, readWebFailure } from "./web-failure.ts";

export type SocketParts = {
  readonly appToken: string;
  readonly local: SlackLocal | undefined;
  readonly take: Take;
  readonly log: Log;
  readonly tally: Tally;
};

/** Slack's events over a socket that we open. */
export type Socket = {
  /** Begins to try. */
  readonly open: () => void;
  /** Takes nothing new, acknowledges what it took, and hangs up. Never rejects. */
  readonly close: () => Promise<void>;
};

/**
 * Keeps a socket to Slack. Bolt's own way of coming back stops for good when Slack cannot be reached
 * for a moment, so each connection is a new one of Bolt's, and coming back is ours.
 */
export function createSocket(parts: SocketParts): Socket {
  const closing = new AbortController();
  let running: Promise<void> | undefined;
  return {
    open: () => {
      running ??= keepConnected(parts, closing.signal);
    },
    close: async () => {
      closing.abort();
      await running;
    },
  };
}

async function keepConnected(parts: SocketParts, closing: AbortSignal): Promise<void> {
  const shortest = parts.local?.reconnectMs ?? patience.reconnectMs;
  let next = shortest;
  while (!closing.aborted) {
    const wasConnected = await connectOnce(parts, closing);
    next = wasConnected ? shortest : Math.min(next * 2, patience.reconnectMaxMs);
    // Not all bots at the same moment.
    const pause = next * (0.5 + Math.random() / 2);
    await wait(pause, undefined, { signal: closing }).catch(() => undefined);
  }
}

/** One connection, to its end; whether there was one. Never rejects. */
async function connectOnce(parts: SocketParts, closing: AbortSignal): Promise<boolean> {
  const { log, local } = parts;
  const client = newSocketClient(parts);
  const ended = new Promise<void>((resolve) => {
    client.once("disconnected", () => resolve());
    closing.addEventListener("abort", () => resolve(), { once: true });
  });
  const taking = listen(client, parts, closing);
  const isOpen = await start(client, { ended, parts });
  if (isOpen && !closing.aborted) {
    log({ level: "info", what: "slack-socket-open" });
    const unwatch = watchOver(client, local?.socketCloseMs ?? patience.socketCloseMs);
    await ended;
    unwatch();
    log({ level: "info", what: closing.aborted ? "slack-socket-closed" : "slack-socket-dropped" });
  }
  await Promise.all(taking);
  await hangUp(client, local?.socketCloseMs ?? patience.socketCloseMs);
  return isOpen;
}

type Starting = { readonly ended: Promise<void>; readonly parts: SocketParts };

/** Whether Slack said hello; nobody waits longer for that than for any other answer. */
async function start(client: SocketClient, { ended, parts }: Starting): Promise<boolean> {
  const timeUp = new AbortController();
  const late = wait(parts.local?.callMs ?? patience.callMs, "late", { signal: timeUp.signal });
  try {
    const first = await Promise.race([client.start().then(() => "open"), ended, late]);
    return first === "open";
  } catch (cause) {
    parts.tally("slack-socket-unreachable", { error: failureName(readWebFailure(cause)) });
    return false;
  } finally {
    timeUp.abort();
    late.catch(() => undefined);
  }
}

type Envelope = {
  readonly body: unknown;
  readonly ack: (answer?: object) => Promise<void>;
};

/** Takes what comes in, and acknowledges it when that is true; else Slack delivers it again. */
function listen(client: SocketClient, { take, log }: SocketParts, closing: AbortSignal) {
  const taking = new Set<Promise<void>>();
  const answer = async ({ body, ack }: Envelope) => {
    if (typeof body !== "object" || body === null) return;
    try {
      const reply = await take(body);
      if (reply.kind === "taken") await ack(reply.body);
    } catch (cause) {
      log({ level: "info", what: "slack-socket-unacknowledged", cause });
    }
  };
  client.on("slack_event", (envelope: Envelope) => {
    if (closing.aborted) return;
    const answering = answer(envelope).finally(() => taking.delete(answering));
    taking.add(answering);
  });
  return taking;
}
