import { join } from "node:path";
import { erasedListOf } from "../config/everywhere.ts";
import type { Config } from "../config.ts";
import type { Clock, Log, Store } from "../contract/ports.ts";
import type { NetworkId } from "../domain/ids.ts";
import { instant } from "../domain/time.ts";
import { type Bot, startBot } from "../main.ts";
import { openLowdbStore } from "../store/lowdb/lowdb-store.ts";
import { realDisk } from "../store/lowdb/real-disk.ts";
import { controlPath } from "./control-path.ts";
import type { ControlServer } from "./control-server.ts";
import { openErasureList } from "./erasures/erasure-list.ts";
import { keepErased } from "./erasures/keep-erased.ts";
import { keepGuides } from "./guides/keep-guides.ts";
import { openKnowledge } from "./knowledge.ts";
import { keepFollowing } from "./lessons/keep-following.ts";
import type { OperatorParts } from "./operator-work.ts";
import { say } from "./run-command.ts";

/** A bot with its store, and with its ear for commands when it is the real one. */
export type OpenBot = {
  readonly bot: Bot;
  readonly store: Store;
  /** Where its data are. */
  readonly directory: string;
  /** Stops the bot, then lets go of the data. */
  readonly close: () => Promise<void>;
};

const clock: Clock = () => instant(Date.now());

/** Opens the store and starts the bot on it; lets go of everything again when that fails. */
export async function openBot(config: Config, log: Log): Promise<OpenBot> {
  const directory = directoryOf(config);
  const opening = await openLowdbStore({ directory, log });
  const { store, list } = await withErasures(config, opening, log);
  const opened: (() => Promise<void>)[] = [() => store.close()];
  const close = async () => {
    for (const step of opened.toReversed()) await step();
  };
  try {
    if (config.kind === "try-out") await putExample(store);
    // Before there is a bot nothing needs to be told: it looks at every network when it starts.
    let changed = (_network: NetworkId) => {};
    const control = await listenForCommands(config, {
      ...{ store, log },
      ...(list && { erased: list }),
      changed: (network) => changed(network),
    });
    if (control) opened.push(control.close);
    const { knowledge, follow, followGuides } = await openKnowledge();
    const bot = await startBot({ config, store, knowledge, clock, log });
    changed = bot.changed;
    opened.push(bot.stop);
    // At a try-out a person reads along who may just have changed a file.
    const audience = { log, ...(config.kind === "try-out" && { say }) };
    opened.push(keepFollowing(follow, audience), keepGuides(followGuides, audience));
    return { bot, store, directory, close };
  } catch (thrown) {
    await close();
    throw thrown;
  }
}

/** Who was erased stays so, whatever is put back; the people of a try-out are made up. */
async function withErasures(config: Config, store: Store, log: Log) {
  if (config.kind === "try-out") return { store };
  try {
    const list = await openErasureList(realDisk, erasedListOf(config));
    return { store: keepErased({ store, list, clock, log }), list };
  } catch (thrown) {
    await store.close();
    throw thrown;
  }
}

/** The try-out has a directory of its own: the example and real networks never meet. */
function directoryOf({ kind, dataDirectory }: Config): string {
  return kind === "try-out" ? join(dataDirectory, "try-out") : dataDirectory;
}

/** Only the first time: what was tried stays until somebody throws the directory away. */
async function putExample(store: Store): Promise<void> {
  if ((await store.networks()).length > 0) return;
  const { readExampleNetwork } = await import("./example-network.ts");
  await store.create(await readExampleNetwork(clock()));
}

/** Commands work on real networks; the try-out has none. */
async function listenForCommands(
  { kind, dataDirectory }: Config,
  { log, ...parts }: Omit<OperatorParts, "clock"> & { readonly log: Log },
): Promise<ControlServer | undefined> {
  if (kind === "try-out") return undefined;
  const { startControlServer } = await import("./control-server.ts");
  return startControlServer(controlPath(dataDirectory), {
    // Loaded when there is some: a bot that is ready does not wait for it.
    work: async (request) => {
      const { createWork } = await import("./operator-work.ts");
      return createWork({ ...parts, clock })(request);
    },
    log,
  });
}
