import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { projectRoot } from "../fences/source-files.ts";

/** Generous: the machine may be busy with other tests. In milliseconds. */
export const deadline = 90_000;

/** A command of ours in a process of its own. */
export type Child = {
  readonly process: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
};

type Run = { readonly env?: Record<string, string>; readonly input?: string };

const running = new Set<ChildProcess>();

/** Starts `src/commands/NAME.ts` with these settings and no others. */
export function start(
  name: string,
  words: readonly string[],
  { env = {}, input }: Run = {},
): Child {
  const program = join(projectRoot, "src", "commands", `${name}.ts`);
  const child = spawn(process.execPath, [program, ...words], { cwd: projectRoot, env });
  running.add(child);
  const said = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said.err += text;
  });
  child.stdin.on("error", () => {});
  child.stdin.end(input ?? "");
  const ended = new Promise<number | string>((resolve) => {
    child.once("close", (code, signal) => {
      running.delete(child);
      resolve(code ?? signal ?? "gone");
    });
  });
  return { process: child, out: () => said.out, err: () => said.err, ended };
}

/** Runs a command to its end. */
export async function run(name: string, words: readonly string[], more: Run = {}) {
  const child = start(name, words, more);
  const code = await child.ended;
  return { code, out: child.out(), err: child.err() };
}

/** Whatever a failed test left running. */
export function endAll(): void {
  for (const child of running) child.kill("SIGKILL");
}

/** Waits until it is so; throws with what the child said when that takes too long. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  about: Child | string = "it",
): Promise<void> {
  const end = Date.now() + deadline;
  while (!(await isSo())) {
    const said = typeof about === "string" ? about : `${about.out()}\n${about.err()}`;
    if (Date.now() > end) throw new Error(`not in time: ${said}`);
    await wait(50);
  }
}

/** The status that an address answers with; 0 when nobody does. */
export async function statusOf(url: string): Promise<number> {
  return fetch(url, { signal: AbortSignal.timeout(5_000) }).then(
    async (response) => {
      await response.arrayBuffer();
      return response.status;
    },
    () => 0,
  );
}

/** A directory of its own, and a way to clear it away. */
export async function makeDirectory() {
  const path = await mkdtemp(join(tmpdir(), "dbi-"));
  return { path, clear: () => rm(path, { recursive: true, force: true }) };
}

/** A port that was free a moment ago. */
export async function somePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
