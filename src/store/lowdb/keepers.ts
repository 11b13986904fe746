import { join } from "node:path";
import { Fault, isFault } from "../../contract/fault.ts";
import { ids, type NetworkId } from "../../domain/ids.ts";
import { NetworkKeeper, type Sizes } from "./network-keeper.ts";
import { tightenDirectory } from "./permissions.ts";
import type { NetworkPlace } from "./snapshots.ts";

/** How long a network that cannot be read is left alone. */
const DAMAGED_FOR_MS = 5000;

/** Where the networks are, each in a directory by its id. */
export type NetworksPlace = NetworkPlace & { readonly sizes: Sizes };

/** The networks that are loaded. Each is loaded when it is first asked for, and then stays. */
export class Keepers {
  readonly #place: NetworksPlace;
  readonly #loaded = new Map<NetworkId, Promise<NetworkKeeper>>();

  constructor(place: NetworksPlace) {
    this.#place = place;
  }

  /** Ids of all networks on disk, in the order of the alphabet. */
  async list(): Promise<readonly NetworkId[]> {
    const found: NetworkId[] = [];
    for (const name of await this.#place.disk.list(this.#place.directory)) {
      const id = ids.network.safeParse(name);
      if (id.success) found.push(id.data);
    }
    return found.sort();
  }

  /** Fault `network-unknown`, or `store-read`; what failed is tried again, damage after some seconds. */
  get(id: NetworkId): Promise<NetworkKeeper> {
    const loaded = this.#loaded.get(id);
    if (loaded) return loaded;
    const loading = this.#load(id);
    this.#loaded.set(id, loading);
    loading.catch((cause: unknown) => this.#forget(id, isFault(cause, "store-read")));
    return loading;
  }

  /** Closes all that are loaded. */
  async close(): Promise<void> {
    for (const loading of this.#loaded.values()) {
      const keeper = await loading.catch(() => undefined);
      await keeper?.close();
    }
  }

  /** A damaged network is not read again for every message that somebody sends it. */
  #forget(id: NetworkId, damaged: boolean): void {
    if (!damaged) this.#loaded.delete(id);
    else setTimeout(() => this.#loaded.delete(id), DAMAGED_FOR_MS).unref();
  }

  async #load(id: NetworkId): Promise<NetworkKeeper> {
    const { disk, log, sizes } = this.#place;
    const directory = join(this.#place.directory, id);
    // The id becomes a path here, so it is looked at once more.
    const there = ids.network.safeParse(id).success && (await disk.look(directory));
    if (!there) throw new Fault("network-unknown", `there is no network ${id}`);
    await tightenDirectory(disk, log, directory);
    return NetworkKeeper.load({ disk, log, directory }, sizes);
  }
}
