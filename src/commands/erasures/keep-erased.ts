import type { Clock, Decision, Log, Store } from "../../contract/ports.ts";
import type { Commit, Stored } from "../../contract/stored.ts";
import type { Change } from "../../domain/change.ts";
import { erasureOf, isErasedAs, readErasureOf } from "../../domain/erasure.ts";
import type { NetworkId, PersonId } from "../../domain/ids.ts";
import { localMoment } from "../../domain/time.ts";
import { erasePerson } from "../../engine/erasing.ts";
import { errorCode } from "../../store/lowdb/disk.ts";
import type { Erased, ErasureList, Gone } from "./erasure-list.ts";

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
  const retry = retrying(parts);
  const settle = (id: NetworkId): Promise<void> => {
    retry();
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
      const done = await store.transact(id, (stored) =>
        unlessUnlisted(parts, stored, decide(stored)),
      );
      if (!isUnlisted(done)) return done.result;
      for (const gone of done.unlisted) await writeDown(parts, gone);
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
  };
}

/** How long a disk that took no list is left alone. */
const RETRY_MS = 60_000;

/** Writes down who could not be, once a minute at most, and keeps nobody waiting for it. */
function retrying({ list, clock, log }: Parts): () => void {
  let last = clock();
  return () => {
    if (!list.isBehind() || Date.parse(clock()) - Date.parse(last) < RETRY_MS) return;
    last = clock();
    list.catchUp().then(
      () => log({ level: "info", what: "erasure-listed" }),
      () => undefined,
    );
  };
}

type Done<T> = { readonly result: T } | { readonly unlisted: readonly Gone[] };

function isUnlisted<T>(done: Done<T>): done is { readonly unlisted: readonly Gone[] } {
  return "unlisted" in done;
}

/**
 * Who leaves for good is on the list before it becomes true, as a moment later nobody knows any more
 * who it was. Nothing is committed then, and it is decided anew.
 */
function unlessUnlisted<T>(
  { list }: Parts,
  { network: { id, description } }: Stored,
  { result, commit }: Decision<T>,
): Decision<Done<T>> {
  const gone = commit ? goneBy(commit) : [];
  if (!commit || gone.length === 0) return { result: { result }, ...(commit && { commit }) };
  const listed = new Set(list.of(id).map(({ pseudonym }) => pseudonym));
  const { day: on } = localMoment(commit.at, description.zone);
  const unlisted = gone.filter(({ pseudonym }) => !listed.has(pseudonym));
  if (unlisted.length === 0) return { result: { result }, commit };
  return { result: { unlisted: unlisted.map((one) => ({ network: id, ...one, on })) } };
}

function goneBy({ changes }: Commit) {
  return changes.flatMap((change) =>
    change.kind === "occurred" ? (readErasureOf(change.occurrence) ?? []) : [],
  );
}

/** That somebody is gone matters more than that the list knows it; then a backup must not be put back. */
async function writeDown({ list, log }: Parts, gone: Gone): Promise<void> {
  try {
    await list.add(gone);
  } catch (thrown) {
    const fields = { network: gone.network, code: errorCode(thrown) };
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
