import type { Clock, Store } from "../contract/ports.ts";
import type { Change } from "../domain/change.ts";
import { erasureAsked } from "../domain/erasure.ts";
import { seatsFrom } from "../domain/held-seats.ts";
import type { NetworkId, PersonId } from "../domain/ids.ts";
import { inCalendarOf } from "../domain/meeting/in-calendar.ts";
import type { Network } from "../domain/network.ts";
import type { Person } from "../domain/person.ts";
import { type Instant, localMoment } from "../domain/time.ts";
import { erasePerson as erase } from "../engine/erasing.ts";
import type { ErasureEntry, WorkReply, WorkRequest } from "./work-request.ts";

type Parts = {
  readonly store: Store;
  readonly clock: Clock;
  readonly changed?: (network: NetworkId) => void;
};
type Order = Extract<WorkRequest, { readonly kind: "erase" }>;
type Found = {
  readonly network: NetworkId;
  readonly person: PersonId;
  readonly entry: ErasureEntry;
};

/**
 * Erases somebody by id, mail address or full name; without `sure` it only says what would go.
 * Nothing when there is nobody, or more than one, of that name.
 */
export async function erasePerson(parts: Parts, order: Order): Promise<WorkReply> {
  const { store } = parts;
  const at = parts.clock();
  const found = await peopleCalled(store, order.person, at);
  const [only, second] = found;
  if (!only) return { kind: "no-such-person" };
  if (second) return { kind: "several-people", people: found.map(({ entry }) => entry) };
  if (!order.sure) return { kind: "erasure-planned", entry: only.entry };
  const { network, person } = only;
  const mails = await begin(parts, { ...only, at });
  if (mails > 0) return { kind: "erasure-begun", entry: only.entry, mails };
  await erase(store, { ...byErase, network, person, at });
  return { kind: "erased", entry: only.entry };
}

/**
 * How many mails go first, that take their meetings out of their calendar; then it is written down
 * that they are to be erased, and the bot does it. None for who is waited for already: an operator who
 * says it again wants it now.
 */
async function begin(
  { store, changed }: Parts,
  { network, person, at }: Found & { readonly at: Instant },
): Promise<number> {
  const count = await store.transact(network, (stored) => {
    const isAsked = stored.network.askings.get(person)?.erasureSince !== undefined;
    const mails = isAsked ? 0 : inCalendarOf(stored.network, person, at).length;
    if (mails === 0) return { result: 0 };
    const facts = erasureAsked(stored.network, person, at);
    const changes = facts.map((fact): Change => ({ ...fact, ...byErase, at }));
    return { result: mails, commit: { at, changes, opened: [], closed: [], outbox: [] } };
  });
  if (count > 0) changed?.(network);
  return count;
}

async function peopleCalled(store: Store, name: string, at: Instant): Promise<readonly Found[]> {
  const wanted = name.trim().toLowerCase();
  const found: Found[] = [];
  for (const id of await store.networks()) {
    const { network } = await store.read(id);
    for (const person of network.people) {
      const names = [person.id, person.name, person.mail ?? ""];
      if (!names.some((one) => one.toLowerCase() === wanted)) continue;
      found.push({ network: id, person: person.id, entry: entryOf(network, person, at) });
    }
  }
  return found;
}

function entryOf(network: Network, { id, name }: Person, at: Instant): ErasureEntry {
  const { day } = localMoment(at, network.description.zone);
  return {
    ...{ network: network.description.name, id, name },
    seats: seatsFrom(network, id, day).length,
    accounts: [...network.accounts].filter(({ person }) => person === id).length,
  };
}

const byErase = { by: { kind: "operator", command: "erase" }, via: "command" } as const;
