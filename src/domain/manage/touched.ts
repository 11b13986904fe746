import type { Change, Fact, Restoring } from "../change.ts";
import type { Network, PartName } from "../network.ts";
import { type Instant, localMoment } from "../time.ts";

/**
 * What one fact is about, as a key: `part/id` of a record, or one of the few things that are no
 * record. Two changes with the same key are about the same thing.
 */
export type Touched =
  | { readonly kind: "record"; readonly part: PartName; readonly id: string }
  | { readonly kind: "description" }
  | { readonly kind: "emergency-lines" }
  | { readonly kind: "pause"; readonly id: string }
  | { readonly kind: "account"; readonly id: string };

/** What a fact is about; nothing for what changes no data of the network. */
export function touchedBy(fact: Fact | Change): Touched | undefined {
  switch (fact.kind) {
    case "recorded":
      return { kind: "record", part: fact.part, id: fact.value.id };
    case "removed":
      return { kind: "record", part: fact.part, id: fact.id };
    case "described":
      return { kind: "description" };
    case "emergency-lines-set":
      return { kind: "emergency-lines" };
    case "seat-taken":
    case "seat-left":
    case "seat-confirmed":
    case "seat-doubted":
    case "successor-accepted":
    case "hand-over-withdrawn":
    case "hand-over-opened":
      return { kind: "record", part: "seats", id: fact.seat };
    case "shown-in-groups-set":
      return { kind: "record", part: "people", id: fact.person };
    case "asking-paused":
      return { kind: "pause", id: fact.person };
    case "account-linked":
    case "account-unlinked":
      return { kind: "account", id: fact.account };
    default:
      return undefined;
  }
}

/** Text that is the same for the same thing. */
export function keyOf(touched: Touched): string {
  switch (touched.kind) {
    case "record":
      return `${touched.part}/${touched.id}`;
    case "pause":
    case "account":
      return `${touched.kind}/${touched.id}`;
    case "description":
    case "emergency-lines":
      return touched.kind;
    default:
      return touched satisfies never;
  }
}

/** How something is now, as the fact that makes it so again. */
export function statedNow(network: Network, touched: Touched, at: Instant): Restoring | undefined {
  switch (touched.kind) {
    case "record":
      return recordNow(network, touched);
    case "description":
      return { kind: "described", description: network.description };
    case "emergency-lines":
      return { kind: "emergency-lines-set", lines: network.emergencyLines };
    case "pause":
      return pauseNow(network, touched.id, at);
    case "account":
      return accountNow(network, touched.id);
    default:
      return touched satisfies never;
  }
}

/** A record as it is; or that there is none. */
function recordNow(
  network: Network,
  { part, id }: Extract<Touched, { readonly kind: "record" }>,
): Restoring {
  const value = network[part].get(id as never);
  // Part and value come as a pair; the compiler cannot see that a pair is one of the union.
  return (value ? { kind: "recorded", part, value } : { kind: "removed", part, id }) as Restoring;
}

/** Without a pause somebody may be asked from today on. */
function pauseNow({ askings, people, description }: Network, id: string, at: Instant) {
  const person = people.get(id as never)?.id;
  if (person === undefined) return undefined;
  const today = localMoment(at, description.zone).day;
  const until = askings.get(person)?.pausedUntil ?? today;
  return { kind: "asking-paused", person, until } as const;
}

function accountNow({ accounts }: Network, id: string): Restoring | undefined {
  const account = accounts.get(id as never);
  if (account?.person === undefined) return undefined;
  const { channel, person } = account;
  return { kind: "account-linked", account: account.id, channel, person };
}
