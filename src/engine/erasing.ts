import type { Decision, Store } from "../contract/ports.ts";
import type { Redaction } from "../contract/redaction.ts";
import type { OutboxRow, Stored } from "../contract/stored.ts";
import type { Change, Fact } from "../domain/change.ts";
import { erasureOf, factsOfLeaving, type Known, tracesOf } from "../domain/erasure.ts";
import type { NetworkId, PersonId } from "../domain/ids.ts";
import { mailKey } from "../domain/mail-account.ts";
import type { Person } from "../domain/person.ts";
import { stateId } from "./actor-states.ts";
import { wording } from "./wording.ts";

/** Who is to be erased, and who wants that. */
export type ErasureOrder = Pick<Change, "by" | "via" | "at"> & {
  readonly network: NetworkId;
  readonly person: PersonId;
  /** What takes the place of their id; a new one when left out. */
  readonly pseudonym?: string;
};

/**
 * Erases somebody: first the seats are free, so that successors are looked for; then nothing is left
 * that tells who had them. Rejects with the store's faults; what was begun is finished at a next start.
 */
export async function erasePerson(store: Store, order: ErasureOrder): Promise<void> {
  const { network, pseudonym = `gone-${crypto.randomUUID()}`, ...rest } = order;
  const before = await knownBefore(store, order);
  const leaving = { ...rest, pseudonym, before };
  const redaction = await store.transact(network, (stored) => leave(stored, leaving));
  await store.erase(network, redaction);
}

/** What the person was in all that is kept of the past: old numbers and addresses go too. */
async function knownBefore(
  store: Store,
  { network, person }: ErasureOrder,
): Promise<readonly Known[]> {
  const found: Known[] = [];
  for await (const { commit } of store.history(network)) {
    for (const change of commit.changes) found.push(...recordsOf(change, person));
  }
  return found;
}

/** The records of a person wherever they stand in a change. */
function recordsOf(value: unknown, person: PersonId): readonly Known[] {
  if (Array.isArray(value)) return value.flatMap((one) => recordsOf(one, person));
  if (typeof value !== "object" || value === null) return [];
  if (isRecordOf(value, person)) return [value];
  return Object.values(value).flatMap((one) => recordsOf(one, person));
}

function isRecordOf(value: object, person: PersonId): value is Person {
  return "id" in value && value.id === person && "name" in value && "availability" in value;
}

type Leaving = Omit<ErasureOrder, "network" | "pseudonym"> & {
  readonly pseudonym: string;
  readonly before: readonly Known[];
};

function leave(
  stored: Stored,
  { person, by, via, at, pseudonym, before }: Leaving,
): Decision<Redaction> {
  const { network } = stored;
  const facts: readonly Fact[] = [
    ...factsOfLeaving(network, person, at),
    { kind: "occurred", occurrence: erasureOf(person, pseudonym) },
  ];
  const changes = facts.map((fact): Change => ({ ...fact, by, via, at }));
  return {
    result: redactionOf(tracesOf(network, person, before), pseudonym),
    commit: {
      at,
      changes,
      opened: [],
      closed: openWith(stored, person),
      outbox: givenUp(stored, person, at),
    },
  };
}

/** What they were asked and half wrote goes with them, also from before an account was theirs. */
function openWith({ network, dialogs }: Stored, person: PersonId): readonly string[] {
  const own = [...network.accounts].filter((one) => one.person === person);
  const keys = [`person:${person}`, mailKey(person)];
  const begins = [...keys, ...own.map(({ id }) => id)].map((key) =>
    stateId({ actor: key, dialog: "", subject: "" }).slice(0, -1),
  );
  return [...dialogs].map(({ id }) => id).filter((id) => begins.some((one) => id.startsWith(one)));
}

/**
 * What was to be said to them is said no more. Also what is just being sent is finished here: what
 * comes of it would no longer find its row, for that has another name by then.
 */
function givenUp(
  { network, outbox }: Stored,
  person: PersonId,
  at: Change["at"],
): readonly OutboxRow[] {
  const accounts = new Set(
    [...network.accounts].filter((one) => one.person === person).map(({ id }) => id),
  ).add(mailKey(person));
  return [...outbox]
    .filter(({ to, status }) =>
      status.kind === "sending"
        ? accounts.has(status.account)
        : status.kind === "waiting" && to.kind === "person" && to.person === person,
    )
    .map(({ id, to, madeAt }) => ({
      ...{ id, to, madeAt },
      status: { kind: "dead", reason: "unreachable", at },
    }));
}

/** What is to be found nowhere any more of who left these traces, and what stands there instead. */
export function redactionOf(traces: ReturnType<typeof tracesOf>, pseudonym: string): Redaction {
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
