import { join } from "node:path";
import { isFault } from "../../contract/fault.ts";
import type { Stored } from "../../contract/stored.ts";
import { erasedIn } from "../../domain/erasure.ts";
import { ids, type NetworkId, type PersonId } from "../../domain/ids.ts";
import type { Network } from "../../domain/network.ts";
import { holderOn } from "../../domain/seat.ts";
import { type Instant, localMoment, type Zone } from "../../domain/time.ts";
import { lastGoodGeneration } from "../../store/lowdb/generations.ts";
import { realDisk } from "../../store/lowdb/real-disk.ts";
import { recover } from "../../store/lowdb/recover.ts";
import { snapshotFile } from "../../store/lowdb/snapshot-file.ts";
import { snapshotPath } from "../../store/lowdb/snapshots.ts";

/** What the doctor needs to know of one network; the network itself is let go of. */
export type NetworkReport = {
  readonly id: NetworkId;
  /** The newest earlier version that could be put back, as a path. */
  readonly generation: string | undefined;
} & (
  | { readonly kind: "unreadable" }
  | {
      readonly kind: "read";
      readonly version: number;
      /** Of the snapshot on disk. */
      readonly bytes: number;
      readonly zone: Zone;
      /** Whether somebody is coordinator today, and whether the bot can write to them. */
      readonly coordinator: "nobody" | "not-linked" | "linked";
      /** Pseudonyms of who was erased. */
      readonly erased: ReadonlySet<string>;
    }
);

/** The networks in a data directory; none when there is nothing yet. */
export async function listNetworks(directory: string): Promise<readonly NetworkId[]> {
  const names = await realDisk.list(join(directory, "networks")).catch(() => []);
  return names.flatMap((name) => ids.network.safeParse(name).data ?? []).sort();
}

/** Reads one network as the store would, without its lock and without changing anything. */
export async function reportOn(
  directory: string,
  id: NetworkId,
  now: Instant,
): Promise<NetworkReport> {
  const own = join(directory, "networks", id);
  const generation = (await lastGoodGeneration(realDisk, own))?.path;
  const stored = await readStored(own);
  if (!stored) return { id, generation, kind: "unreadable" };
  const { network, version } = stored;
  const bytes = (await realDisk.look(snapshotPath(own)))?.size ?? 0;
  const { zone } = network.description;
  const coordinator = coordinatorOf(network, now);
  const erased = erasedIn(network);
  return { id, generation, kind: "read", version, bytes, zone, coordinator, erased };
}

async function readStored(own: string): Promise<Stored | undefined> {
  try {
    return (await recover(realDisk, own, snapshotFile(realDisk, snapshotPath(own)))).stored;
  } catch (thrown) {
    if (isFault(thrown, "store-read") || thrown instanceof Error) return undefined;
    throw thrown;
  }
}

function coordinatorOf(network: Network, now: Instant) {
  const { day } = localMoment(now, network.description.zone);
  const holders = [...network.seats]
    .filter(({ role }) => role.kind === "coordinator")
    .flatMap((seat) => holderOn(seat, day) ?? []);
  if (holders.length === 0) return "nobody";
  return holders.some((person) => isLinked(network, person)) ? "linked" : "not-linked";
}

function isLinked({ accounts }: Network, person: PersonId): boolean {
  return [...accounts].some((account) => account.person === person);
}
