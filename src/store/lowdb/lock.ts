import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { Fault } from "../../contract/fault.ts";
import { type Disk, errorCode, writeAll } from "./disk.ts";
import { mayRun, processSchema, thisProcess } from "./process-identity.ts";

const schema = processSchema.extend({ token: z.string() });
type Holder = z.infer<typeof schema>;

const TRIES = 200;
const PAUSE_MS = 10;

/** A data directory that is ours until it is released. */
export type Lock = { readonly release: () => Promise<void> };

/**
 * Takes the lock of a data directory. A name is given to a file that is already written (`link`),
 * so that a lock is never seen half; who finds one of a dead process replaces it while holding a
 * second lock, so that two finders cannot both think it theirs. Fault `store-locked`.
 */
export async function takeLock(disk: Disk, directory: string): Promise<Lock> {
  const me: Holder = { ...thisProcess(), token: randomUUID() };
  const path = join(directory, "lock");
  const mine = join(directory, `lock.${me.token}`);
  await write(disk, mine, me);
  try {
    await insist(directory, () => attempt(disk, { path, mine, me }));
  } finally {
    await disk.remove(mine).catch(() => undefined);
  }
  return { release: () => release(disk, path, me) };
}

type Claim = { readonly path: string; readonly mine: string; readonly me: Holder };

async function insist(directory: string, tryIt: () => Promise<boolean>): Promise<void> {
  for (let tried = 0; tried < TRIES; tried++) {
    if (await tryIt()) return;
    await wait(PAUSE_MS);
  }
  throw new Fault("store-locked", `${directory} is being taken by another process all the time`);
}

/** Whether the lock is ours now; otherwise it is worth another try. */
async function attempt(disk: Disk, claim: Claim): Promise<boolean> {
  if (await linked(disk, claim.mine, claim.path)) return true;
  const holder = await heldBy(disk, claim.path);
  if (!holder) return false;
  refuseIfAlive(holder, claim);
  return replaceDead(disk, claim);
}

function refuseIfAlive(holder: Holder, { path, me }: Claim): void {
  if (!mayRun(holder, me)) return;
  const elsewhere =
    holder.host === me.host
      ? "Stop it first."
      : `It runs on ${holder.host}, which cannot be seen from here. Stop it there; if it is gone, remove ${path}.`;
  throw new Fault(
    "store-locked",
    `${path}: the data directory is in use by process ${holder.pid}. ${elsewhere}`,
  );
}

async function replaceDead(disk: Disk, claim: Claim): Promise<boolean> {
  const guard = `${claim.path}.takeover`;
  if (!(await linked(disk, claim.mine, guard))) {
    const other = await heldBy(disk, guard);
    if (other && !mayRun(other, claim.me)) await disk.remove(guard);
    return false;
  }
  try {
    const holder = await heldBy(disk, claim.path);
    if (!holder) return false;
    refuseIfAlive(holder, claim);
    await disk.rename(claim.mine, claim.path);
    return true;
  } finally {
    await disk.remove(guard);
  }
}

async function linked(disk: Disk, from: string, to: string): Promise<boolean> {
  try {
    await disk.link(from, to);
    return true;
  } catch (cause) {
    if (errorCode(cause) === "EEXIST") return false;
    throw cause;
  }
}

/** Nothing when there is no lock any more. */
async function heldBy(disk: Disk, path: string): Promise<Holder | undefined> {
  const text = await disk.read(path).catch((cause: unknown) => {
    if (errorCode(cause) === "ENOENT") return undefined;
    throw cause;
  });
  if (text === undefined) return undefined;
  try {
    return schema.parse(JSON.parse(text.toString()));
  } catch (cause) {
    const advice = "if no other process uses this data directory, remove it";
    throw new Fault("store-locked", `${path} is not a lock that can be read: ${advice}`, cause);
  }
}

async function write(disk: Disk, path: string, holder: Holder): Promise<void> {
  const file = await disk.open(path);
  try {
    await writeAll(file, Buffer.from(`${JSON.stringify(holder)}\n`), 0);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function release(disk: Disk, path: string, me: Holder): Promise<void> {
  const holder = await heldBy(disk, path);
  if (holder?.token === me.token) await disk.remove(path);
}
