import { randomUUID } from "node:crypto";
import { createInterface } from "node:readline";
import { dialogs } from "../../dialogs/index.ts";
import { createTerminalChannel } from "../channels/terminal/create-terminal-channel.ts";
import { paintFor } from "../channels/terminal/paint.ts";
import { Fault } from "../contract/fault.ts";
import type { Network } from "../domain/network.ts";
import { readNetworkFile } from "../domain/network-file/read.ts";
import { instant } from "../domain/time.ts";
import { createEngine } from "../engine/engine.ts";
import { createLog } from "../log.ts";
import { createMemoryStore, memoryOf } from "../store/memory/memory-store.ts";
import { readExampleNetwork } from "./example-network.ts";
import { findNetwork } from "./find-network.ts";
import { loadKnowledge } from "./knowledge.ts";
import { type CommandInput, complain, type ExitCode, exitCodes, say } from "./run-command.ts";
import { createStoreWork, placeOf } from "./store-work.ts";
import { wording } from "./wording.ts";

const clock = () => instant(Date.now());
/** Nobody else waits, so whoever pipes a file of questions in may go as fast as it can. */
const pace = { burst: 1_000_000, perSecond: 1_000_000 };

/** A conversation in this terminal, until it ends. */
export async function chat(input: CommandInput): Promise<ExitCode> {
  const found = await chooseNetwork(input);
  if (found.kind === "refused") {
    for (const line of found.lines) complain(line);
    return exitCodes.wrongUse;
  }
  const { network } = found;
  if (process.stdin.isTTY) {
    say(wording.chat.intro(network.description.name));
    if (!found.isExample) say(wording.chat.copy);
  }
  await talkWith(network, found.isExample);
  return exitCodes.fine;
}

type Choice =
  | { readonly kind: "network"; readonly network: Network; readonly isExample: boolean }
  | { readonly kind: "refused"; readonly lines: readonly string[] };

/** The example, or a copy of a network by name. */
async function chooseNetwork({ config, log, options }: CommandInput): Promise<Choice> {
  const { network: name } = options;
  if (typeof name !== "string") {
    return { kind: "network", network: await readExampleNetwork(clock()), isExample: true };
  }
  const work = createStoreWork(placeOf(config, log));
  const found = await findNetwork(work, name);
  if (found.kind === "refused") return found;
  const file = readNetworkFile(found.file);
  if (file.kind === "refused") throw new Fault("store-read", "an export does not read back");
  return { kind: "network", network: file.network, isExample: false };
}

/** A conversation on a copy in memory: it needs no lock, and nothing of it stays. */
async function talkWith(network: Network, isExample: boolean): Promise<void> {
  // Nobody else is here: that a message reaches nobody is no news.
  const log = createLog({ from: "error", to: "stderr" });
  const store = createMemoryStore(memoryOf([network]));
  const known = await loadKnowledge();
  const knowledge = isExample ? { ...known, isTryOut: true as const } : known;
  const engine = createEngine({ store, dialogs, knowledge, clock, log, pace });
  const lines = createInterface({ input: process.stdin, ...screen(), crlfDelay: Infinity });
  lines.on("SIGINT", () => lines.close());
  lines.setPrompt("> ");
  const terminal = createTerminalChannel({
    ...{ ask: engine.ask, clock, log, lines, networks: [network.id], newId: randomUUID },
    write: (text) => process.stdout.write(`${text}\n\n`),
    prompt: () => (process.stdin.isTTY ? lines.prompt() : undefined),
    paint: paintFor(process.stdout),
    welcome: process.stdin.isTTY,
  });
  engine.attach(terminal.sender);
  engine.start();
  await terminal.talk();
  lines.close();
  if (process.stdin.isTTY) process.stdout.write("\n");
  await engine.stop();
}

/** Editing a line needs a screen; without one readline only cuts lines. */
function screen() {
  return process.stdin.isTTY ? { output: process.stdout } : {};
}
