import { copyFile, link, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { readExampleNetwork } from "../../../src/commands/example-network.ts";
import { ids } from "../../../src/domain/ids.ts";
import { instant } from "../../../src/domain/time.ts";
import { openLowdbStore } from "../../../src/store/lowdb/lowdb-store.ts";
import { realDisk } from "../../../src/store/lowdb/real-disk.ts";
import { snapshotFile } from "../../../src/store/lowdb/snapshot-file.ts";
import { snapshotPath } from "../../../src/store/lowdb/snapshots.ts";
import { grown } from "../sized-network.ts";
import { live } from "./history.ts";

/** As many municipalities as there are. */
const NETWORKS = 342;
/** Of these sizes in bytes one each lives its five years; the others are copies with names of their own. */
const LIVED = [0, 300_000, 600_000] as const;

/** Fills a data directory with networks that have five years behind them. */
export async function makeMany(directory: string): Promise<number> {
  const store = await openLowdbStore({ directory, log: () => undefined });
  const now = instant(Date.now());
  const example = await readExampleNetwork(now);
  for (const [nth, bytes] of LIVED.entries()) {
    const network = grown(example, nameOf(nth), bytes);
    await store.create(network);
    await live(store, network, now);
  }
  await store.close();
  const networks = join(directory, "networks");
  for (let nth = LIVED.length; nth < NETWORKS; nth++) {
    await copyNetwork(networks, nameOf(nth % LIVED.length), nameOf(nth));
  }
  return NETWORKS;
}

function nameOf(nth: number): string {
  return `network-${String(nth).padStart(3, "0")}`;
}

/** Its own snapshot and its own end of the journal; what nobody writes to any more is shared. */
async function copyNetwork(networks: string, from: string, to: string): Promise<void> {
  const [source, target] = [join(networks, from), join(networks, to)];
  await mkdir(target, { mode: 0o700 });
  for (const name of await readdir(source)) {
    if (name.startsWith("journal-")) await link(join(source, name), join(target, name));
    else if (name.startsWith("counts")) await copyFile(join(source, name), join(target, name));
  }
  const read = snapshotFile(realDisk, snapshotPath(source));
  await read.read();
  if (!read.data) throw new Error(`${from} has no snapshot`);
  const written = snapshotFile(realDisk, snapshotPath(target));
  written.data = { ...read.data, network: { ...read.data.network, id: ids.network.parse(to) } };
  await written.write();
}
