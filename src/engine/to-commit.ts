import type { Incoming } from "../contract/event.ts";
import type { Tell } from "../contract/outcome.ts";
import type { Commit, Stored } from "../contract/stored.ts";
import type { Fact } from "../domain/change.ts";
import { authorOf, type KnownActor } from "./actor.ts";
import { rowsFor } from "./tells.ts";

type Making = Pick<Commit, "opened" | "closed"> & {
  readonly stored: Stored;
  readonly incoming: Incoming;
  readonly actor: KnownActor;
  readonly changes: readonly Fact[];
  readonly tell: readonly Tell[];
};

/** What a turn makes true, with who, when and through which channel; nothing when it only reads. */
export function toCommit(making: Making): Commit | undefined {
  const { stored, incoming, actor, opened, closed } = making;
  const { at, id, place } = incoming;
  const by = authorOf(actor);
  const { standIn } = actor;
  const stamp = { by, at, via: place.channel, ...(standIn !== undefined && { standIn }) };
  const changes = making.changes.map((fact) => ({ ...fact, ...stamp }));
  const outbox = rowsFor(stored, making.tell, { teller: actor.person, at });
  if (changes.length + opened.length + closed.length + outbox.length === 0) return undefined;
  return { at, seen: id, changes, opened, closed, outbox };
}
