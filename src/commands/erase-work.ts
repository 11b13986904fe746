import type { Clock, Store } from "../contract/ports.ts";
import { seatsFrom } from "../domain/held-seats.ts";
import type { NetworkId, PersonId } from "../domain/ids.ts";
import type { Network } from "../domain/network.ts";
import type { Person } from "../domain/person.ts";
import { type Instant, localMoment } from "../domain/time.ts";
import { erasePerson as erase } from "../engine/erasing.ts";
import type { ErasureEntry, WorkReply, WorkRequest } from "./work-request.ts";

type Parts = { readonly store: Store; readonly clock: Clock };
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
export async function erasePerson({ store, clock }: Parts, order: Order): Promise<WorkReply> {
  const at = clock();
  const found = await peopleCalled(store, order.person, at);
  const [only, second] = found;
  if (!only) return { kind: "no-such-person" };
  if (second) return { kind: "several-people", people: found.map(({ entry }) => entry) };
  if (!order.sure) return { kind: "erasure-planned", entry: only.entry };
  const { network, person } = only;
  await erase(store, { ...byErase, network, person, at });
  return { kind: "erased", entry: only.entry };
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
