import { Fault } from "../../contract/fault.ts";
import type { JournalEntry, Store } from "../../contract/ports.ts";
import { advance, firstStored, type Stored } from "../../contract/stored.ts";
import type { NetworkId } from "../../domain/ids.ts";
import type { Network } from "../../domain/network.ts";

type Kept = { readonly stored: Stored; readonly history: readonly JournalEntry[] };

/** A store that forgets everything when the process ends: for a conversation that leaves no trace. */
export function createMemoryStore(networks: readonly Network[]): Store {
  const kept = new Map<NetworkId, Kept>(
    networks.map((network) => [network.id, { stored: firstStored(network), history: [] }]),
  );
  const find = (id: NetworkId): Kept => {
    const found = kept.get(id);
    if (!found) throw new Fault("network-unknown", "no such network");
    return found;
  };
  return {
    networks: async () => [...kept.keys()],
    create: async (network) => {
      if (kept.has(network.id)) throw new Fault("network-exists", "this network is there");
      kept.set(network.id, { stored: firstStored(network), history: [] });
    },
    read: async (id) => find(id).stored,
    transact: async (id, decide) => {
      const { stored, history } = find(id);
      const { result, commit } = decide(stored);
      if (!commit) return result;
      const next = advance(stored, commit);
      kept.set(id, { stored: next, history: [...history, { version: next.version, commit }] });
      return result;
    },
    count: async (id) => {
      find(id);
    },
    history: async function* (id) {
      yield* find(id).history;
    },
    close: async () => {},
  };
}
