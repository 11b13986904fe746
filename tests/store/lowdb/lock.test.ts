import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openLowdbStore } from "../../../src/store/lowdb/lowdb-store.ts";
import { thisProcess } from "../../../src/store/lowdb/process-identity.ts";

let directory: string;
let children: ChildProcess[];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "lock-"));
  children = [];
});
afterEach(async () => {
  for (const child of children) await kill(child);
  await rm(directory, { recursive: true });
});

const open = () => openLowdbStore({ directory, log: () => undefined });
const locked = (text: string) =>
  expect.objectContaining({ code: "store-locked", message: expect.stringContaining(text) });

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}

/** Another process that opens the store; resolves with what it says first. */
async function another(): Promise<{ readonly child: ChildProcess; readonly said: string }> {
  const script = join(import.meta.dirname, "holding-child.ts");
  const child = spawn(process.execPath, [script, directory], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  if (!child.stdout) throw new Error("the child has no output");
  for await (const line of createInterface({ input: child.stdout })) return { child, said: line };
  return { child, said: "nothing" };
}

async function leaveLock(change: object): Promise<void> {
  const holder = { ...thisProcess(), token: "left", ...change };
  await writeFile(join(directory, "lock"), JSON.stringify(holder));
}

it("a second process is refused and told which one has the store", async () => {
  const { child, said } = await another();
  expect(said).toBe("held");
  await expect(open()).rejects.toEqual(locked(`in use by process ${child.pid}`));
});

it("a second opening in the same process is refused too", async () => {
  const store = await open();
  await expect(open()).rejects.toEqual(locked(`in use by process ${process.pid}`));
  await store.close();
});

it("the lock of a process that was shot is taken over", async () => {
  const { child } = await another();
  await kill(child);
  const store = await open();
  expect(JSON.parse(await readFile(join(directory, "lock"), "utf8")).pid).toBe(process.pid);
  await store.close();
});

it("a closed store leaves no lock behind, nor anything else of it", async () => {
  await (await open()).close();
  expect(await readdir(directory)).toEqual(["networks"]);
  await (await open()).close();
});

it.each([
  ["a number that was given to another process since", { started: "1" }],
  ["before the machine was started again", { boot: "earlier" }],
  ["in a container that was started again", { space: "pid:[1]" }],
  ["a process that is gone", { pid: 2 ** 22 + 1 }],
])("a lock that is left by %s is taken over", async (_why, change) => {
  await leaveLock(change);
  await (await open()).close();
});

it("a lock of another host is not taken over, and is told how to be removed", async () => {
  await leaveLock({ host: "elsewhere" });
  await expect(open()).rejects.toEqual(locked("runs on elsewhere"));
  await expect(open()).rejects.toEqual(locked(`remove ${join(directory, "lock")}`));
});

it.each(["", "\0\0\0\0", "{}", '{"pid":'])(
  "the unreadable lock %j is not taken over",
  async (text) => {
    await writeFile(join(directory, "lock"), text);
    await expect(open()).rejects.toEqual(locked("is not a lock that can be read"));
  },
);

it("of processes that find a dead lock at the same moment, one takes it", async () => {
  for (let round = 0; round < 2; round++) {
    await leaveLock({ pid: 2 ** 22 + 1, started: "1" });
    // A process that died while it took over may have left its second lock as well.
    if (round === 1)
      await writeFile(join(directory, "lock.takeover"), await readFile(join(directory, "lock")));
    const all = await Promise.all([another(), another(), another()]);
    expect(all.map(({ said }) => said).sort()).toEqual(["held", "store-locked", "store-locked"]);
    for (const { child } of all) await kill(child);
  }
});

it("of openings at the same moment in one process, one takes it", async () => {
  await leaveLock({ pid: 2 ** 22 + 1 });
  const all = await Promise.allSettled(Array.from({ length: 20 }, open));
  const held = all.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  expect(held).toHaveLength(1);
  await held[0]?.close();
});
