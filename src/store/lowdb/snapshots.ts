import { join } from "node:path";
import type { Low } from "lowdb";
import type { Log } from "../../contract/ports.ts";
import type { Stored } from "../../contract/stored.ts";
import type { Disk } from "./disk.ts";
import { dropOldGenerations, keepGeneration } from "./generations.ts";

/** From here on a snapshot takes so long to read and write that a database serves better. */
const LARGE = 20 * 1024 * 1024;

/** Where one network is kept, and with what. */
export type NetworkPlace = {
  readonly disk: Disk;
  readonly log: Log;
  /** Of this network. */
  readonly directory: string;
};

export function snapshotPath(directory: string): string {
  return join(directory, "snapshot.json");
}

/** Puts a snapshot in the place of an earlier one, which is kept. Tells how many bytes it takes. */
export async function replaceSnapshot(
  { disk, directory }: NetworkPlace,
  file: Low<Stored | null>,
  change: { readonly from: number; readonly to: Stored },
): Promise<number> {
  const path = snapshotPath(directory);
  await keepGeneration(disk, directory, { path, version: change.from });
  file.data = change.to;
  await file.write();
  await dropOldGenerations(disk, directory);
  return (await disk.look(path))?.size ?? 0;
}

/** Says in the log that a network has grown large for this store. */
export function warnWhenLarge({ log }: NetworkPlace, network: string, bytes: number): boolean {
  if (bytes < LARGE) return false;
  log({
    level: "warn",
    what: "store-large",
    fields: { network, bytes, advice: "over 20 MB the PostgreSQL store serves better" },
  });
  return true;
}
