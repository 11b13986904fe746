import { join } from "node:path";
import { Fault, isFault } from "../../contract/fault.ts";
import { firstStored } from "../../contract/stored.ts";
import { ids } from "../../domain/ids.ts";
import type { Network } from "../../domain/network.ts";
import { type Disk, errorCode } from "./disk.ts";
import { generationsIn } from "./generations.ts";
import { snapshotFile } from "./snapshot-file.ts";
import { snapshotPath } from "./snapshots.ts";

/** Names of directories in which a network is being made; no id of a network begins so. */
const UNFINISHED = ".new-";

const taken: readonly string[] = ["EEXIST", "ENOTEMPTY"];

/** Makes a network beside its place and moves it there: whole, or not at all. */
export async function createNetwork(disk: Disk, networks: string, network: Network): Promise<void> {
  if (!ids.network.safeParse(network.id).success) {
    throw new Fault("store-write", "a network needs an id of lower-case letters and digits");
  }
  const place = join(networks, network.id);
  const beside = join(networks, `${UNFINISHED}${network.id}`);
  try {
    if (await disk.look(place)) throw existing(network);
    await fill(disk, beside, network);
    await disk.rename(beside, place);
    await disk.syncDirectory(networks);
  } catch (cause) {
    await disk.remove(beside).catch(() => undefined);
    if (isFault(cause)) throw cause;
    if (taken.includes(errorCode(cause))) throw existing(network);
    const text = `network ${network.id} could not be made: ${errorCode(cause)}`;
    throw new Fault("store-write", text, cause);
  }
}

function existing({ id }: Network): Fault {
  return new Fault("network-exists", `network ${id} is there already`);
}

async function fill(disk: Disk, beside: string, network: Network): Promise<void> {
  await disk.remove(beside);
  await disk.makeDirectory(generationsIn(beside));
  const file = snapshotFile(disk, snapshotPath(beside));
  file.data = firstStored(network);
  await file.write();
  // What cannot be read back must not be there at all.
  await file.read();
}

/** Clears away what a crash left half made. */
export async function removeUnfinished(disk: Disk, networks: string): Promise<void> {
  for (const name of await disk.list(networks)) {
    if (name.startsWith(UNFINISHED)) await disk.remove(join(networks, name));
  }
}
