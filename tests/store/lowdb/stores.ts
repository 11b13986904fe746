import type { Log, Store } from "../../../src/contract/ports.ts";
import type { Commit } from "../../../src/contract/stored.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Disk } from "../../../src/store/lowdb/disk.ts";
import { openLowdbStore } from "../../../src/store/lowdb/lowdb-store.ts";
import { commit } from "./sample.ts";

export const id = ids.network.parse("vb");
const directory = "/data";
/** Of the network `vb`. */
export const home = "/data/networks/vb";

/** What was logged, in order. */
export type Lines = Parameters<Log>[0][];

/** A store on a disk in memory, with what it logs. */
export async function openOn(
  disk: Disk,
  sizes?: { readonly segmentBytes: number; readonly snapshotAfterBytes: number },
): Promise<{ readonly store: Store; readonly lines: Lines }> {
  const lines: Lines = [];
  const log: Log = (line) => lines.push(line);
  const store = await openLowdbStore({ directory, log, disk, ...(sizes && { sizes }) });
  return { store, lines };
}

/** Adds a person by a commit; resolves when it is durable. */
export function add(store: Store, person: string, more: Partial<Commit> = {}): Promise<string> {
  return store.transact(id, () => ({ result: person, commit: commit(person, more) }));
}

/** The lock that a process left behind which is no more: as after a power cut. */
export async function dropLock(disk: Disk): Promise<void> {
  await disk.remove(`${directory}/lock`);
}
