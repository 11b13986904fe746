import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { z } from "zod";

/** Schema of what a lock file says of the process that holds it. */
export const processSchema = z.object({
  host: z.string(),
  /** Of this start of the machine; absent where the system does not tell. */
  boot: z.string().optional(),
  /** The space in which the process number counts: a container has its own. */
  space: z.string().optional(),
  pid: z.int().positive(),
  /** When the process began, in ticks since the machine did: tells a number that was given again. */
  started: z.string().optional(),
});
export type ProcessIdentity = z.infer<typeof processSchema>;

function quietly(read: () => string): string | undefined {
  try {
    return read().trim();
  } catch {
    return undefined;
  }
}

/** State and start of a process, as Linux tells them; nothing elsewhere. */
function statOf(pid: number): { state: string; started: string } | undefined {
  const stat = quietly(() => readFileSync(`/proc/${pid}/stat`, "utf8"));
  // The name of the program stands between brackets and may hold anything, brackets too.
  const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [state, started] = [fields?.[0], fields?.[19]];
  return state && started ? { state, started } : undefined;
}

/** This process, as it stands in the lock. */
export function thisProcess(): ProcessIdentity {
  const boot = quietly(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8"));
  const space = quietly(() => readlinkSync("/proc/self/ns/pid"));
  const started = statOf(process.pid)?.started;
  return {
    host: hostname(),
    pid: process.pid,
    ...(boot && { boot }),
    ...(space && { space }),
    ...(started && { started }),
  };
}

/**
 * Whether the process that took a lock may still run. On another host that cannot be seen, so it
 * may. The same host after a restart, or a container by the same name begun again, has lost it.
 */
export function mayRun(holder: ProcessIdentity, here: ProcessIdentity): boolean {
  if (holder.host !== here.host) return true;
  if (holder.boot !== here.boot || holder.space !== here.space) return false;
  const stat = statOf(holder.pid);
  if (stat) {
    const ended = stat.state === "Z" || stat.state === "X";
    return !ended && (holder.started === undefined || holder.started === stat.started);
  }
  return answersSignal(holder.pid);
}

function answersSignal(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return cause instanceof Error && "code" in cause && cause.code === "EPERM";
  }
}
