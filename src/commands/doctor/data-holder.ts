import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { errorCode } from "../../store/lowdb/disk.ts";
import { mayRun, processSchema, thisProcess } from "../../store/lowdb/process-identity.ts";

/** Who has the data, as their lock says. */
export type DataHolder =
  | { readonly kind: "nobody" }
  | { readonly kind: "running"; readonly pid: number }
  /** It ended without letting go; the next one takes over. */
  | { readonly kind: "gone" }
  /** On another machine, where nobody can see from here whether it lives. */
  | { readonly kind: "elsewhere"; readonly host: string }
  | { readonly kind: "unreadable" };

/** Reads the lock of a data directory and leaves it. */
export async function findDataHolder(directory: string): Promise<DataHolder> {
  try {
    const text = await readFile(join(directory, "lock"), "utf8");
    const holder = processSchema.parse(JSON.parse(text));
    const here = thisProcess();
    if (!mayRun(holder, here)) return { kind: "gone" };
    if (holder.host !== here.host) return { kind: "elsewhere", host: holder.host };
    return { kind: "running", pid: holder.pid };
  } catch (thrown) {
    return { kind: errorCode(thrown) === "ENOENT" ? "nobody" : "unreadable" };
  }
}
