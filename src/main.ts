import { dialogs } from "../dialogs/index.ts";
import { createHttpServer } from "./channels/http/create-http-server.ts";
import type { Config } from "./config.ts";
import type { Knowledge } from "./contract/knowledge.ts";
import type { Clock, Log, Store } from "./contract/ports.ts";
import type { NetworkId } from "./domain/ids.ts";
import { createEngine, type Engine } from "./engine/engine.ts";
import { openChannels } from "./open-channels.ts";

/** What a bot is made of; the store is open and is closed by whoever opened it. */
export type BotParts = {
  readonly config: Config;
  readonly store: Store;
  readonly knowledge: Knowledge;
  readonly clock: Clock;
  readonly log: Log;
};

/** A bot that answers. */
export type Bot = {
  /** Where it listens, for somebody on this machine. */
  readonly url: string;
  /** Does what time asks for now, beside its own bell; a test that moves its clock waits for this. */
  readonly look: () => Promise<void>;
  /** A command changed this network: what follows from it is looked at with the next ring. */
  readonly changed: (network: NetworkId) => void;
  /** Takes nothing new, finishes what is under way within 20 seconds. Never rejects. */
  readonly stop: () => Promise<void>;
};

/** "Look now" rings often enough for a reminder to be on time, and costs next to nothing. */
const RING = "*/10 * * * * *";
const STOP_WITHIN_MS = 20_000;

/** Joins the parts and listens. Rejects with the system's error when the port cannot be had. */
export async function startBot(parts: BotParts): Promise<Bot> {
  const { config, store, clock, log } = parts;
  const knowledge: Knowledge = {
    ...parts.knowledge,
    // Asked for anew each time: they may change while the bot runs.
    get guides() {
      return parts.knowledge.guides;
    },
    ...(config.mail && { writesMail: true }),
    // With mail one can try how one becomes known in earnest.
    ...(config.kind === "try-out" && !config.mail && { isTryOut: true }),
  };
  const files = await filesOf(parts);
  const { addressFile } = files ?? {};
  const engine = createEngine({
    ...{ store, dialogs, knowledge, clock, log },
    ...(addressFile && { addressFile }),
  });
  const networks = await store.networks();
  const surroundings = { ask: engine.ask, clock, log, networks, store, dialogs };
  const channels = await openChannels(config, surroundings);
  for (const { sender } of channels) engine.attach(sender);
  const ready = readiness(engine, store);
  const routes = [...(files?.routes ?? []), ...channels.flatMap((channel) => channel.routes)];
  const server = createHttpServer({ log, isReady: ready.isReady, routes });
  const port = await server.listen({ host: config.host, port: config.port });
  await Promise.all([ready.look(), ...channels.map(({ open }) => open?.())]);
  engine.start();
  const bell = await ring(() => Promise.all([ready.look(), engine.tick()]), log);
  log({ level: "info", what: "bot-started", fields: { port, kind: config.kind } });
  return {
    url: `http://${hostInUrl(config.host)}:${port}`,
    look: engine.tick,
    changed: engine.changed,
    stop: async () => {
      const deadline = Date.now() + STOP_WITHIN_MS;
      const left = () => Math.max(0, deadline - Date.now());
      await bell.destroy();
      await within(all(channels.map(({ close }) => close?.())), left());
      await engine.stop(left());
      await within(all(channels.map(({ settled }) => settled())), left());
      await server.close(left());
      log({ level: "info", what: "bot-stopped" });
    },
  };
}

/**
 * Files to open, where the world can reach us and a link can be signed. In a try-out the world is this
 * machine, and a secret that ends with it will do. What makes them is loaded only then.
 */
async function filesOf({ config, ...parts }: BotParts) {
  const { kind, host, port } = config;
  const isOwn = kind === "try-out" && port !== 0;
  const publicUrl = config.publicUrl ?? (isOwn ? `http://${hostInUrl(host)}:${port}` : undefined);
  const secret = config.linkSecret ?? (isOwn ? crypto.randomUUID() : undefined);
  if (publicUrl === undefined || secret === undefined) return undefined;
  const { openFiles } = await import("./open-files.ts");
  return openFiles({ ...parts, publicUrl, secret });
}

/**
 * Calls this every ten seconds, and not while the last call is still under way. What rings is read
 * only here, for a bot that is ready does not wait for its bell.
 */
async function ring(look: () => Promise<unknown>, log: Log) {
  const { schedule } = await import("node-cron");
  const tell = (what: string) => () => log({ level: "info", what });
  const failed = (first: string | Error, second?: Error) =>
    log({ level: "error", what: "ring-failed", cause: second ?? first });
  // Its own logger writes to the console; a ring that is late or left out is made up for by the next.
  const logger = {
    info: tell("ring-note"),
    warn: tell("ring-late"),
    error: failed,
    debug: () => {},
  };
  return schedule(RING, look, { noOverlap: true, logger });
}

/** Ready means that there is somebody to look up: a bot without a network waits for an import. */
function readiness(engine: Engine, store: Store) {
  let hasNetwork = false;
  return {
    isReady: () => engine.ready() && hasNetwork,
    look: async () => {
      if (!hasNetwork) hasNetwork = (await store.networks()).length > 0;
    },
  };
}

/** Listening on every interface is listening here too. */
function hostInUrl(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}

async function all(work: readonly (Promise<void> | undefined)[]): Promise<void> {
  await Promise.all(work);
}

async function within(work: Promise<void>, milliseconds: number): Promise<void> {
  const { promise: late, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, milliseconds);
  await Promise.race([work, late]);
  clearTimeout(timer);
}
