import { join } from "node:path";
import type { Config } from "../config.ts";
import type { Clock, Log, Store } from "../contract/ports.ts";
import { instant } from "../domain/time.ts";
import { type Bot, startBot } from "../main.ts";
import { openLowdbStore } from "../store/lowdb/lowdb-store.ts";
import { controlPath } from "./control-path.ts";
import type { ControlServer } from "./control-server.ts";
import { keepGuides } from "./guides/keep-guides.ts";
import { openKnowledge } from "./knowledge.ts";
import { keepFollowing } from "./lessons/keep-following.ts";
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
  const store = await openLowdbStore({ directory, log });
  const opened: (() => Promise<void>)[] = [() => store.close()];
  const close = async () => {
    for (const step of opened.toReversed()) await step();
  };
  try {
    if (config.kind === "try-out") await putExample(store);
    const control = await listenForCommands(config, store, log);
    if (control) opened.push(control.close);
    const { knowledge, follow, followGuides } = await openKnowledge();
    const bot = await startBot({ config, store, knowledge, clock, log });
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
  store: Store,
  log: Log,
): Promise<ControlServer | undefined> {
  if (kind === "try-out") return undefined;
  const { startControlServer } = await import("./control-server.ts");
  const { createWork } = await import("./operator-work.ts");
  return startControlServer(controlPath(dataDirectory), {
    work: createWork({ store, clock }),
    log,
  });
}
