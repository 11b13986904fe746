import { setTimeout as wait } from "node:timers/promises";
import type { Log } from "../../contract/ports.ts";
import { SocketModeReceiver } from "./bolt.ts";
import { clientOptions } from "./client-options.ts";
import type { SlackLocal } from "./local.ts";
import { patience } from "./patience.ts";
import { silentLogger } from "./silent-logger.ts";

/** One connection of Bolt's. */
export type SocketClient = InstanceType<typeof SocketModeReceiver>["client"];

export type SocketClientParts = {
  readonly appToken: string;
  readonly local: SlackLocal | undefined;
  readonly log: Log;
};

/** A connection that is still to be made, and that does not come back by itself. */
export function newSocketClient({ appToken, local, log }: SocketClientParts): SocketClient {
  const { client } = new SocketModeReceiver({
    appToken,
    logger: silentLogger(log),
    autoReconnectEnabled: false,
    clientPingTimeout: local?.socketPongMs ?? patience.socketPongMs,
    serverPingTimeout: local?.socketSilenceMs ?? patience.socketSilenceMs,
    installerOptions: { clientOptions: clientOptions(local) },
  });
  guard(client, log);
  return client;
}

/** Bolt reads a frame in a promise that nobody looks after: a broken one would count as a crash. */
function guard(client: SocketClient, log: Log): void {
  const readers = client.listeners("ws_message");
  client.removeAllListeners("ws_message");
  client.on("ws_message", async (...frame: unknown[]) => {
    try {
      for (const read of readers) await read(...frame);
    } catch {
      log({ level: "warn", what: "slack-frame-unreadable" });
    }
  });
}

const isClosing = 2;

/**
 * Bolt waits half a minute for the other side to say goodbye too, also when that side is gone. A
 * second goodbye ends it. Call what comes back to stop watching.
 */
export function watchOver(client: SocketClient, closeMs: number): () => void {
  const watch = setInterval(() => {
    if (client.websocket?.readyState === isClosing) client.websocket.disconnect();
  }, closeMs);
  return () => clearInterval(watch);
}

/** Says goodbye, and does not wait for the answer for long. Never rejects. */
export async function hangUp(client: SocketClient, closeMs: number): Promise<void> {
  const over = client.disconnect();
  const patient = new AbortController();
  const late = wait(closeMs, "late", { signal: patient.signal }).catch(() => "over");
  const first = await Promise.race([over.then(() => "over"), late]);
  patient.abort();
  if (first === "late") client.websocket?.disconnect();
}
