import type { Decision, Store } from "../contract/ports.ts";
import type { Redaction } from "../contract/redaction.ts";
import type { Stored } from "../contract/stored.ts";
import type { Change, Fact } from "../domain/change.ts";
import { factsOfLeaving, tracesOf } from "../domain/erasure.ts";
import type { NetworkId, PersonId } from "../domain/ids.ts";
import { wording } from "./wording.ts";

/** Who is to be erased, and who wants that. */
export type ErasureOrder = Pick<Change, "by" | "via" | "at"> & {
  readonly network: NetworkId;
  readonly person: PersonId;
};

/**
 * Erases somebody: first the seats are free, so that successors are looked for; then nothing is left
 * that tells who had them. Rejects with the store's faults; what was begun is finished at a next start.
 */
export async function erasePerson(store: Store, order: ErasureOrder): Promise<void> {
  const pseudonym = `gone-${crypto.randomUUID()}`;
  const { network, ...rest } = order;
  const redaction = await store.transact(network, (stored) => leave(stored, rest, pseudonym));
  await store.erase(network, redaction);
}

function leave(
  { network }: Stored,
  { person, by, via, at }: Omit<ErasureOrder, "network">,
  pseudonym: string,
): Decision<Redaction> {
  const facts: readonly Fact[] = [
    ...factsOfLeaving(network, person, at),
    { kind: "occurred", occurrence: `erased/${pseudonym}` },
  ];
  const changes = facts.map((fact): Change => ({ ...fact, by, via, at }));
  return {
    result: redactionOf(tracesOf(network, person), pseudonym),
    commit: { at, changes, opened: [], closed: [], outbox: [] },
  };
}

function redactionOf(traces: ReturnType<typeof tracesOf>, pseudonym: string): Redaction {
  return {
    ...traces,
    pseudonym,
    record: {
      ...{ id: pseudonym, name: wording.erasedName, expertByExperience: false },
      availability: { hours: [], absences: [] },
    },
    instead: wording.erasedText,
  };
}
