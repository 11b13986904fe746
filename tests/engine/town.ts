import type { Account } from "../../src/domain/account.ts";
import { Collection } from "../../src/domain/collection.ts";
import { type AccountKey, ids, type NetworkId } from "../../src/domain/ids.ts";
import { emptyNetwork, type Network } from "../../src/domain/network.ts";
import type { Person } from "../../src/domain/person.ts";
import type { Seat } from "../../src/domain/seat.ts";
import { type Day, type Instant, times } from "../../src/domain/time.ts";

/** Monday 23 November 2026, 10.00 in Amsterdam. */
export const monday = "2026-11-23T09:00:00.000Z" as Instant;

export const jan = ids.person.parse("jan");
export const mies = ids.person.parse("mies");
export const desk = ids.seat.parse("desk");
export const emptySeat = ids.seat.parse("empty");

export const accountOf = (user: string, channel = "teams"): AccountKey =>
  ids.account.parse(`${channel}:tenant:${user}`);

function person(id: string): Person {
  return {
    id: ids.person.parse(id),
    name: id,
    expertByExperience: false,
    availability: { hours: [], absences: [] },
  };
}

const holding = (who: string) => [{ person: ids.person.parse(who), from: "2026-01-01" as Day }];

const seats: readonly Seat[] = [
  { id: desk, role: { kind: "coordinator" }, holdings: holding("mies"), doubts: [] },
  { id: emptySeat, role: { kind: "coordinator" }, holdings: [], doubts: [] },
];

/** Linked to a person, and to be written to. */
export function account(user: string, more: Partial<Account> = {}): Account {
  const channel = more.channel ?? "teams";
  return {
    id: accountOf(user, channel),
    channel,
    person: ids.person.parse(user),
    address: `to ${user}`,
    ...more,
  };
}

/** A network of people who are linked on Teams, with one seat that is held and one that is empty. */
export function town(
  more: {
    readonly id?: string;
    readonly people?: readonly string[];
    readonly accounts?: readonly Account[];
  } = {},
): Network {
  const people = more.people ?? ["jan", "mies", "kees"];
  const id: NetworkId = ids.network.parse(more.id ?? "town");
  const description = { name: `Network ${id}`, zone: times.zone.parse("Europe/Amsterdam") };
  return {
    ...emptyNetwork(id, description),
    people: Collection.of(people.map(person)),
    seats: Collection.of(seats),
    themes: Collection.of([
      {
        ...{ id: ids.theme.parse("school"), short: "School" },
        ...{ label: "School", description: "School" },
      },
    ]),
    accounts: Collection.of(more.accounts ?? people.map((user) => account(user))),
  };
}
