import { Fault } from "../../src/contract/fault.ts";
import type { Store } from "../../src/contract/ports.ts";
import { advance, type Commit, firstStored, type Stored } from "../../src/contract/stored.ts";
import type { NetworkId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { createMemoryStore, memoryOf } from "../../src/store/memory/memory-store.ts";

/** A store of one network that keeps no history and writes nothing out as text: years go by in it. */
export function createQuickStore(network: Network, onCommit: (commit: Commit) => void): QuickStore {
  let stored = firstStored(network);
  const find = (id: NetworkId): Stored => {
    if (id !== network.id) throw new Fault("network-unknown", "no such network");
    return stored;
  };
  return {
    ...createMemoryStore(memoryOf([network])),
    now: () => stored.network,
    read: async (id) => find(id),
    transact: async (id, decide) => {
      const { result, commit } = decide(find(id));
      if (commit) {
        stored = advance(stored, commit);
        onCommit(commit);
      }
      return result;
    },
  };
}

/** A store that shows the network as it is. */
export type QuickStore = Store & { readonly now: () => Network };
