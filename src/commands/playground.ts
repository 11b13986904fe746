import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { devNull, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "./free-port.ts";

/** Microsoft's own local Teams client, running beside the bot. */
export type Playground = {
  /** To open in a browser. */
  readonly url: string;
  /** Resolves when its process has ended, whoever ended it. */
  readonly ended: Promise<void>;
  /** Ends it; resolves when no process is left. */
  readonly stop: () => Promise<void>;
};

type Started =
  | { readonly kind: "running"; readonly playground: Playground }
  | { readonly kind: "not-installed" }
  | { readonly kind: "failed" };

/** The port its makers chose; the next free one when it is taken. */
const PORT = 56_150;
const ATTEMPTS = 8;
const START_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 3_000;
const POLL_MS = 100;

/**
 * A file that can be neither written nor removed. The playground begins by removing its log file,
 * and as root it would remove the null device itself.
 */
const nowhere = join(devNull, "nowhere");

const people = fileURLToPath(new URL("../../data/playground.yml", import.meta.url));
const leash = new URL("./playground-leash.ts", import.meta.url).href;

/** Starts the playground against a bot; resolves when it answers. It is only there in development. */
export async function startPlayground(botUrl: string, stopped: AbortSignal): Promise<Started> {
  const program = findProgram();
  if (program === undefined) return { kind: "not-installed" };
  for (let attempt = 0; attempt < ATTEMPTS && !stopped.aborted; attempt++) {
    const port = await freePort(PORT + attempt);
    const child = launch(program, { botUrl, port });
    const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
    const took = portTaken(child);
    const playground = { url: `http://127.0.0.1:${port}`, ended, stop: () => stop(child, ended) };
    const up = await answers(child, playground.url, stopped);
    if (up && (await took) === port) return { kind: "running", playground };
    await playground.stop();
  }
  return { kind: "failed" };
}

function findProgram(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve("@microsoft/m365agentsplayground/cli.js");
  } catch {
    return undefined;
  }
}

/**
 * None of our environment goes along: it has no use for our settings. Its log would hold what is
 * typed, so it goes nowhere.
 */
function launch(program: string, { botUrl, port }: { botUrl: string; port: number }): ChildProcess {
  const endpoint = ["-e", `${botUrl}/api/messages`, "-c", "msteams"];
  const own = ["-p", `${port}`, "--su", `http://127.0.0.1:${port}/_connector`, "--dt"];
  const child = spawn(
    process.execPath,
    ["--import", leash, program, "start", ...endpoint, ...own],
    {
      cwd: tmpdir(),
      stdio: ["ignore", "pipe", "ignore", "ipc"],
      env: {
        M365_AGENTS_PLAYGROUND_CONFIG_PATH: people,
        M365_AGENTS_PLAYGROUND_LOGFILE: nowhere,
        TEAMSAPPTESTER_BROWSER: "none",
      },
    },
  );
  child.on("error", () => child.emit("close", 1, null));
  return child;
}

/**
 * The port it says it took: another one than it was given when that was taken meanwhile, and then
 * what answers there is somebody else's.
 */
function portTaken(child: ChildProcess): Promise<number | undefined> {
  return new Promise((resolve) => {
    let said = "";
    child.stdout?.setEncoding("utf8").on("data", (piece: string) => {
      if (said.length < 10_000) said += piece;
      const port = /Listening on (\d+)/.exec(said)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
    child.once("close", () => resolve(undefined));
  });
}

/** Whether this child answers on its port; false as soon as it has ended. */
async function answers(child: ChildProcess, url: string, stopped: AbortSignal): Promise<boolean> {
  const deadline = Date.now() + START_WITHIN_MS;
  while (isAlive(child) && !stopped.aborted && Date.now() < deadline) {
    const pong = await fetch(`${url}/_debug/ping`, { signal: AbortSignal.timeout(1_000) })
      .then((response) => response.text())
      .catch(() => "");
    if (pong === "pong") return isAlive(child);
    await wait(POLL_MS);
  }
  return false;
}

function isAlive(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (!isAlive(child)) return;
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), STOP_WITHIN_MS);
  await ended;
  clearTimeout(late);
}
