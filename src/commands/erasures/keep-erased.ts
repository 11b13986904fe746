import type { Clock, Log, Store } from "../../contract/ports.ts";
import type { Change } from "../../domain/change.ts";
import { erasureOf, isErasedAs } from "../../domain/erasure.ts";
import { ids, type NetworkId, type PersonId } from "../../domain/ids.ts";
import { localMoment } from "../../domain/time.ts";
import { erasePerson } from "../../engine/erasing.ts";
import { errorCode } from "../../store/lowdb/disk.ts";
import type { Erased, ErasureList } from "./erasure-list.ts";

type Parts = {
  readonly store: Store;
  readonly list: ErasureList;
  readonly clock: Clock;
  readonly log: Log;
};

/**
 * A store in which who was erased stays so. Every erasure is written on the list; and what comes from
 * a backup of before it, in which it is not written down, is erased anew before the network is used.
 */
export function keepErased(parts: Parts): Store {
  const { store } = parts;
  const settled = new Map<NetworkId, Promise<void>>();
  const settle = (id: NetworkId): Promise<void> => {
    if (parts.list.of(id).length === 0) return Promise.resolve();
    const known = settled.get(id);
    if (known) return known;
    const settling = eraseAgain(parts, id);
    settled.set(id, settling);
    settling.catch(() => settled.delete(id));
    return settling;
  };
  return {
    ...store,
    read: async (id) => {
      await settle(id);
      return store.read(id);
    },
    transact: async (id, decide) => {
      await settle(id);
      return store.transact(id, decide);
    },
    count: async (id, lines) => {
      await settle(id);
      await store.count(id, lines);
    },
    counted: async (id) => {
      await settle(id);
      return store.counted(id);
    },
    history: async function* (id) {
      await settle(id);
      yield* store.history(id);
    },
    erase: async (id, redaction) => {
      await writeDown(parts, id, redaction);
      await store.erase(id, redaction);
    },
  };
}

/** That somebody is gone matters more than that the list knows it; then a backup must not be put back. */
async function writeDown(
  { store, list, clock, log }: Parts,
  network: NetworkId,
  { person, pseudonym }: { readonly person: string; readonly pseudonym: string },
): Promise<void> {
  const { zone } = (await store.read(network)).network.description;
  const { day: on } = localMoment(clock(), zone);
  try {
    await list.add({ network, person: ids.person.parse(person), pseudonym, on });
  } catch (thrown) {
    const fields = { network, code: errorCode(thrown) };
    log({ level: "error", what: "erasure-not-listed", fields });
  }
}

/** The erasures that this network does not know of: each is done now, and with that it does. */
async function eraseAgain({ store, list, clock, log }: Parts, id: NetworkId): Promise<void> {
  const { network } = await store.read(id);
  const unknown = list.of(id).filter(({ pseudonym }) => !isErasedAs(network, pseudonym));
  let count = 0;
  for (const entry of unknown) {
    const person = personOf({ list, people: network.people }, entry);
    if (person === undefined) await noteThat(store, entry, clock());
    else {
      const { pseudonym } = entry;
      await erasePerson(store, { ...byErase, network: id, person, pseudonym, at: clock() });
      count += 1;
    }
  }
  if (count > 0) log({ level: "warn", what: "erased-again", fields: { network: id, count } });
}

function personOf(
  {
    list,
    people,
  }: { readonly list: ErasureList; readonly people: Iterable<{ readonly id: PersonId }> },
  entry: Erased,
): PersonId | undefined {
  return [...people].find(({ id }) => list.isOf(entry, id))?.id;
}

/** Nobody of that name is there: who is called so later is somebody else. */
async function noteThat(
  store: Store,
  { network, pseudonym }: Erased,
  at: Change["at"],
): Promise<void> {
  const change: Change = {
    kind: "occurred",
    occurrence: erasureOf(pseudonym, pseudonym),
    ...byErase,
    at,
  };
  const commit = { at, changes: [change], opened: [], closed: [], outbox: [] };
  await store.transact(network, () => ({ result: undefined, commit }));
}

const byErase = { by: { kind: "operator", command: "erase" }, via: "command" } as const;
