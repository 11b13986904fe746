import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../../src/commands/free-port.ts";
import type { Figure, Row } from "./figure.ts";
import { ratios, sideBySide } from "./side-by-side.ts";
import { figures, median, spread } from "./statistics.ts";

const ROUNDS = 15;
const POLL_MS = 5;
const START_WITHIN_MS = 60_000;
const PORT = 47_100;

const command = new URL("../../src/commands/start.ts", import.meta.url);
const frameworks = new URL("./start/frameworks.ts", import.meta.url);

type Setup = {
  readonly name: string;
  readonly packages: readonly string[];
  readonly settings: Readonly<Record<string, string>>;
};

const setups: readonly Setup[] = [
  { name: "Teams, a try-out", packages: ["restify", "botbuilder"], settings: {} },
];

/** From nothing to ready, beside importing the frameworks that are used and loading the model. */
export const start: Figure = async ({ tell }) => {
  const rows: Row[] = [];
  for (const setup of setups) {
    tell(`start: ${setup.name}, ${ROUNDS} rounds`);
    rows.push(await measure(setup));
  }
  return rows;
};

async function measure(setup: Setup): Promise<Row> {
  const directory = await mkdtemp(join(tmpdir(), "bench-start-"));
  const ours = () => startBot(setup, directory);
  const theirs = () => importFrameworks(setup);
  try {
    // The first time makes the data, and brings all files into the memory of the machine.
    await ours();
    await theirs();
    const pairs = await sideBySide(ROUNDS, { ours, theirs });
    const both = `${figures(median(pairs.map((pair) => pair.ours)))} beside ${figures(median(pairs.map((pair) => pair.theirs)))} ms`;
    return {
      what: `Start: to ready, beside importing ${setup.packages.join(" and ")} and the model (${setup.name})`,
      found: `**${spread(ratios(pairs, (time) => time))}**; ${both}`,
      wanted: "≤ 1.3",
    };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function importFrameworks({ packages }: Setup): Promise<number> {
  const from = performance.now();
  const child = spawn(process.execPath, [frameworks.pathname, ...packages], {
    env: {},
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  await once(child.stdout, "data");
  const time = performance.now() - from;
  await ended;
  return time;
}

async function startBot({ settings }: Setup, directory: string): Promise<number> {
  const port = await freePort(PORT);
  const env = { ...settings, HOST: "127.0.0.1", PORT: String(port), DATA_DIR: directory };
  const from = performance.now();
  const child = spawn(process.execPath, [command.pathname], { env, stdio: "ignore" });
  try {
    await ready(child, port);
    return performance.now() - from;
  } finally {
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
  }
}

async function ready(child: ChildProcess, port: number): Promise<void> {
  const late = Date.now() + START_WITHIN_MS;
  const address = `http://127.0.0.1:${port}/readyz`;
  while (child.exitCode === null && Date.now() < late) {
    if (await answers(address)) return;
    await wait(POLL_MS);
  }
  throw new Error("the bot did not start");
}

async function answers(address: string): Promise<boolean> {
  try {
    const response = await fetch(address);
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}
