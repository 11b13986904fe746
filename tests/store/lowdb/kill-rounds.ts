import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import type { Stored } from "../../../src/contract/stored.ts";
import { ids } from "../../../src/domain/ids.ts";
import { openLowdbStore } from "../../../src/store/lowdb/lowdb-store.ts";
import { network } from "./sample.ts";
import { id } from "./stores.ts";

/** Commits until it is killed: `node committing-child.ts DIRECTORY ROUND`. */
export const committingChild = join(import.meta.dirname, "committing-child.ts");

/** What was acknowledged and is not there after the kills, and how much was acknowledged. */
export type KillOutcome = { readonly acknowledged: number; readonly missing: readonly string[] };

/** Kills a committing process again and again, each time after another number of commits. */
export async function killRounds(
  rounds: number,
  onRound: (round: number) => void = () => undefined,
): Promise<KillOutcome> {
  const directory = await mkdtemp(join(tmpdir(), "kill-"));
  const open = () => openLowdbStore({ directory, log: () => undefined });
  const acknowledged: string[] = [];
  const missing: string[] = [];
  try {
    const first = await open();
    await first.create(network());
    await first.close();
    for (let round = 0; round < rounds; round++) {
      acknowledged.push(...(await commitAndDie(directory, round)));
      onRound(round);
      // Every other time the next process is the first to find what the killed one left.
      if (round % 2 === 0 && round < rounds - 1) continue;
      const store = await open();
      const stored = await store.read(id);
      await store.close();
      missing.push(...missingIn(stored, acknowledged));
    }
    return { acknowledged: acknowledged.length, missing };
  } finally {
    await rm(directory, { recursive: true });
  }
}

/** Of the commits that a child acknowledged, each a line `VERSION PERSON`: those that are not there. */
export function missingIn(
  { network, version }: Stored,
  acknowledged: readonly string[],
): readonly string[] {
  return acknowledged.filter((line) => {
    const [at, person] = line.split(" ");
    return Number(at) > version || !network.people.has(ids.person.parse(person));
  });
}

/** Runs until it has acknowledged some commits, another number each round, and is shot. */
async function commitAndDie(directory: string, round: number): Promise<readonly string[]> {
  const started: ChildProcess = spawn(
    process.execPath,
    [committingChild, directory, String(round)],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const lines: string[] = [];
  const enough = 1 + ((round * 37) % 90);
  if (!started.stdout) throw new Error("the child has no output");
  for await (const line of createInterface({ input: started.stdout })) {
    lines.push(line);
    if (lines.length === enough) started.kill("SIGKILL");
  }
  if (started.exitCode === null && started.signalCode === null) await once(started, "exit");
  if (lines.length < enough) throw new Error(`the child stopped by itself (${started.exitCode})`);
  return lines;
}

const [, script = "", rounds = "200"] = process.argv;
if (import.meta.url === pathToFileURL(script).href) {
  const { acknowledged, missing } = await killRounds(Number(rounds));
  process.stdout.write(
    `${rounds} kills, ${acknowledged} acknowledged, ${missing.length} missing\n`,
  );
  process.exitCode = missing.length === 0 ? 0 : 1;
}
