import { ids, type OrganisationId, type PersonId, type SeatId } from "./ids.ts";
import type { Network } from "./network.ts";
import { wordsOf } from "./words.ts";

/** Leaves room for a number behind it. */
const LONGEST = 56;

/** Ids of records that are no more: theirs are not given to others, or the past would be about them. */
export type Gone = ReadonlySet<string>;
const none: Gone = new Set();

/** A free id of an organisation, made from its name so that it is recognised in a file. */
export function freeOrganisationId(network: Network, name: string, gone: Gone): OrganisationId {
  return free(name, "organisation", (slug) => {
    const id = ids.organisation.parse(slug);
    return network.organisations.has(id) || gone.has(`organisations/${slug}`) ? undefined : id;
  });
}

/**
 * A free id of a person; what was kept of somebody who had it before, also as who sat somewhere, must
 * not become theirs.
 */
export function freePersonId(network: Network, name: string, gone: Gone = none): PersonId {
  const sat = [...network.seats].flatMap(({ holdings }) => holdings.map(({ person }) => person));
  const known = new Set([...sat, ...[...network.accounts].map(({ person }) => person)]);
  return free(name, "person", (slug) => {
    const id = ids.person.parse(slug);
    const isTaken = network.people.has(id) || network.askings.has(id) || known.has(id);
    return isTaken || gone.has(`people/${slug}`) ? undefined : id;
  });
}

/** A free id of a seat. */
export function freeSeatId(network: Network, name: string, gone: Gone = none): SeatId {
  return free(name, "seat", (slug) => {
    const id = ids.seat.parse(slug);
    const isTaken = network.seats.has(id) || network.handOvers.has(id);
    return isTaken || gone.has(`seats/${slug}`) ? undefined : id;
  });
}

function free<Id>(name: string, otherwise: string, take: (slug: string) => Id | undefined): Id {
  const base = slugOf(name) || otherwise;
  for (let number = 1; ; number++) {
    const id = take(number === 1 ? base : `${base}-${number}`);
    if (id !== undefined) return id;
  }
}

/** A name as it may stand in an id; empty when none of its letters can. */
export function slugOf(name: string): string {
  return wordsOf(name)
    .map((word) => word.replace(/[^a-z0-9]/g, ""))
    .filter((word) => word !== "")
    .join("-")
    .slice(0, LONGEST)
    .replace(/-+$/, "");
}
