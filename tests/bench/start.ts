import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { readExampleNetwork } from "../../src/commands/example-network.ts";
import { freePort } from "../../src/commands/free-port.ts";
import { instant } from "../../src/domain/time.ts";
import { openLowdbStore } from "../../src/store/lowdb/lowdb-store.ts";
import type { Figure, Row } from "./figure.ts";
import { ratios, sideBySide } from "./side-by-side.ts";
import { figures, median, spread } from "./statistics.ts";
import { slackSettings } from "./turns/slack-settings.ts";

const ROUNDS = 15;
const POLL_MS = 5;
const START_WITHIN_MS = 60_000;
const PORT = 47_100;

const command = new URL("../../src/commands/start.ts", import.meta.url);
const frameworks = new URL("./start/frameworks.ts", import.meta.url);

type Setup = {
  readonly name: string;
  /** The frameworks that are used, as their own pages import them. */
  readonly packages: readonly string[];
  /** The parts of them that this setup loads, and no more. */
  readonly parts: readonly string[];
  readonly settings: Readonly<Record<string, string>>;
};

const restifyParts = ["restify/lib/server.js", "restify/lib/router.js"];

const setups: readonly Setup[] = [
  {
    name: "Teams, a try-out",
    packages: ["restify", "botbuilder"],
    parts: [...restifyParts, "botbuilder"],
    settings: {},
  },
  {
    name: "Slack alone",
    packages: ["restify", "@slack/bolt"],
    parts: [...restifyParts, "@slack/bolt/dist/App.js"],
    settings: {
      SLACK_SIGNING_SECRET: slackSettings.signingSecret,
      SLACK_BOT_TOKEN: slackSettings.botToken,
      SLACK_TEAMS: `${slackSettings.team}=westerwaard`,
    },
  },
];

/**
 * From nothing to ready, beside importing the frameworks that are used and loading the model. Then
 * beside the same done as well as we know: the parts alone that the bot loads of them, and what Node
 * compiled kept, as the bot keeps it.
 */
export const start: Figure = async ({ tell }) => {
  const directory = await mkdtemp(join(tmpdir(), "bench-start-"));
  try {
    await putExample(directory);
    const rows: Row[] = [];
    for (const setup of setups) {
      tell(`start: ${setup.name}, ${ROUNDS} rounds`);
      rows.push(...(await measure(setup, directory)));
    }
    return rows;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
};

/** Where a real bot looks for its network; the try-out puts its own in place. */
async function putExample(directory: string): Promise<void> {
  const store = await openLowdbStore({ directory, log: () => undefined });
  await store.create(await readExampleNetwork(instant(Date.now())));
  await store.close();
}

async function measure(setup: Setup, directory: string): Promise<readonly Row[]> {
  const { name, packages, parts } = setup;
  const ours = () => startBot(setup, directory);
  const whole = () => importAll(packages, {});
  const alone = () => importAll(parts, { NODE_COMPILE_CACHE: join(directory, "compiled") });
  // The first time makes what is kept, and brings all files into the memory of the machine.
  for (const side of [ours, whole, alone]) await side();
  const row = async (theirs: () => Promise<number>, what: string, wanted: string): Promise<Row> => {
    const pairs = await sideBySide(ROUNDS, { ours, theirs });
    const middle = (side: "ours" | "theirs") => figures(median(pairs.map((pair) => pair[side])));
    return {
      what: `Start: to ready, beside ${what} (${name})`,
      found: `**${spread(ratios(pairs, (time) => time))}**; ${middle("ours")} beside ${middle("theirs")} ms`,
      wanted,
    };
  };
  return [
    await row(whole, `importing ${packages.join(", ")} and the model`, "≤ 1.3"),
    await row(alone, "importing only what it loads of them, already compiled, and the model", ""),
  ];
}

type Environment = Readonly<Record<string, string>>;

async function importAll(names: readonly string[], env: Environment): Promise<number> {
  const from = performance.now();
  const child = spawn(process.execPath, [frameworks.pathname, ...names], {
    env,
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
  const ended = once(child, "exit");
  try {
    await ready(child, port);
    return performance.now() - from;
  } finally {
    child.kill("SIGTERM");
    await ended;
  }
}

async function ready(child: ChildProcess, port: number): Promise<void> {
  const late = Date.now() + START_WITHIN_MS;
  const address = `http://127.0.0.1:${port}/readyz`;
  while (child.exitCode === null && child.signalCode === null && Date.now() < late) {
    if (await answers(address)) return;
    await wait(POLL_MS);
  }
  throw new Error(`the bot did not start (${child.exitCode ?? child.signalCode})`);
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
