import { dirname, join, resolve } from "node:path";
import { Fault, isFault } from "../../contract/fault.ts";
import type { JournalEntry, Log, Store } from "../../contract/ports.ts";
import type { NetworkId } from "../../domain/ids.ts";
import { createNetwork, removeUnfinished } from "./create-network.ts";
import { type Disk, errorCode } from "./disk.ts";
import { Keepers } from "./keepers.ts";
import { takeLock } from "./lock.ts";
import type { Sizes } from "./network-keeper.ts";
import { tightenDirectory, tightenTop } from "./permissions.ts";
import { realDisk } from "./real-disk.ts";

const MEGABYTE = 1024 * 1024;
const usualSizes: Sizes = { segmentBytes: MEGABYTE, snapshotAfterBytes: MEGABYTE };

type Options = {
  readonly directory: string;
  readonly log: Log;
  /** Another disk than that of this machine: for tests. */
  readonly disk?: Disk;
  readonly sizes?: Sizes;
};

/**
 * Opens the store in a data directory, which is made when it is not there, and takes its lock.
 * Faults: `store-locked` when another process has it, `store-write` when it cannot be written.
 */
export async function openLowdbStore(options: Options): Promise<Store> {
  const { directory, log, disk = realDisk, sizes = usualSizes } = options;
  const place = { disk, log, sizes, directory: join(directory, "networks") };
  try {
    await makeDurably(disk, resolve(directory));
    await tightenTop(disk, log, directory);
    const lock = await takeLock(disk, directory);
    await prepare(place, directory).catch(async (cause: unknown) => {
      await lock.release();
      throw cause;
    });
    return storeOf(place, new Keepers(place), lock.release);
  } catch (cause) {
    if (isFault(cause)) throw cause;
    const text = `the data directory ${directory} cannot be used: ${errorCode(cause)}`;
    throw new Fault("store-write", text, cause);
  }
}

/** Makes a directory and those it stands in, so that they survive a power cut too. */
async function makeDurably(disk: Disk, directory: string): Promise<void> {
  if (await disk.look(directory)) return;
  await makeDurably(disk, dirname(directory));
  await disk.makeDirectory(directory);
  await disk.syncDirectory(dirname(directory));
}

type Place = { readonly disk: Disk; readonly log: Log; readonly directory: string };

async function prepare({ disk, log, directory: networks }: Place, top: string): Promise<void> {
  await disk.makeDirectory(networks);
  await tightenDirectory(disk, log, networks);
  await removeUnfinished(disk, networks);
  await disk.syncDirectory(networks);
  await disk.syncDirectory(top);
}

function storeOf(place: Place, keepers: Keepers, release: () => Promise<void>): Store {
  let closing: Promise<void> | undefined;
  let created: Promise<unknown> = Promise.resolve();
  const keeper = async (id: NetworkId) => {
    if (closing) throw new Fault("stopping", "the store is closed");
    return keepers.get(id);
  };
  const history = async function* (id: NetworkId): AsyncIterable<JournalEntry> {
    yield* (await keeper(id)).history();
  };
  return {
    networks: () => keepers.list(),
    create: async (network) => {
      if (closing) throw new Fault("stopping", "the store is closed");
      const creating = created.then(() => createNetwork(place.disk, place.directory, network));
      created = creating.catch(() => undefined);
      await creating;
    },
    read: async (id) => (await keeper(id)).durable,
    transact: async (id, decide) => (await keeper(id)).transact(decide),
    count: async (id, lines) => (await keeper(id)).count(lines),
    counted: async (id) => (await keeper(id)).counted(),
    erase: async (id, redaction) => (await keeper(id)).erase(redaction),
    history,
    close: () => {
      closing ??= created.then(() => keepers.close()).finally(release);
      return closing;
    },
  };
}
