import { readCommit } from "../../contract/commit-text.ts";
import { CountSum, readCountLine } from "../../contract/count-lines.ts";
import { Fault } from "../../contract/fault.ts";
import { formatAfter, migrations } from "../../contract/migration.ts";
import type { JournalEntry, Store } from "../../contract/ports.ts";
import { redactCommit, redactStored } from "../../contract/redact-stored.ts";
import { type Redaction, redact } from "../../contract/redaction.ts";
import { advance, type Commit, firstStored, type Stored } from "../../contract/stored.ts";
import type { NetworkId } from "../../domain/ids.ts";
import type { Network } from "../../domain/network.ts";

type Kept = { stored: Stored; readonly history: JournalEntry[]; counts: CountSum };

const keep = (network: Network): Kept => ({
  ...{ stored: firstStored(network), history: [] },
  counts: new CountSum(),
});

/** What a store in memory holds; a next one may go on with it. */
export type Memory = Map<NetworkId, Kept>;

/** A memory with these networks in it. */
export function memoryOf(networks: readonly Network[]): Memory {
  return new Map(networks.map((network) => [network.id, keep(network)]));
}

/** A store that forgets everything when the process ends: for a conversation that leaves no trace. */
export function createMemoryStore(all: Memory): Store {
  let isClosed = false;
  const find = (id: NetworkId): Kept => {
    const found = all.get(id);
    if (!found) throw new Fault("network-unknown", "no such network");
    return found;
  };
  return {
    networks: async () => [...all.keys()].sort(),
    create: async (network) => {
      if (all.has(network.id)) throw new Fault("network-exists", "this network is there");
      all.set(network.id, keep(network));
    },
    read: async (id) => find(id).stored,
    transact: async (id, decide) => {
      if (isClosed) throw new Fault("stopping", "the store is closed");
      const kept = find(id);
      const { result, commit } = decide(kept.stored);
      if (commit) add(kept, asWritten(commit));
      return result;
    },
    count: async (id, lines) => find(id).counts.add(lines),
    counted: async (id) => find(id).counts.lines(),
    erase: async (id, redaction) => {
      const kept = find(id);
      kept.stored = redactStored(kept.stored, redaction);
      kept.counts = withoutPerson(kept.counts, redaction);
      for (const [at, { version, commit }] of kept.history.entries()) {
        kept.history[at] = { version, commit: redactCommit(commit, redaction) };
      }
    },
    history: async function* (id) {
      yield* find(id).history;
    },
    close: async () => {
      isClosed = true;
    },
  };
}

function withoutPerson(counts: CountSum, redaction: Redaction): CountSum {
  const lines = counts.lines().map((line) => JSON.stringify(redact(line, redaction)));
  return new CountSum(lines.flatMap((line) => readCountLine(line) ?? []));
}

/** The commit as a disk would give it back, so that what works here works there. */
function asWritten(commit: Commit): Commit {
  const read = readCommit(JSON.parse(JSON.stringify(commit)), formatAfter(migrations));
  if (read.kind === "unreadable") throw new Fault("store-write", read.why);
  return read.commit;
}

function add(kept: Kept, commit: Commit): void {
  kept.stored = advance(kept.stored, commit);
  kept.history.push({ version: kept.stored.version, commit });
}
