import { snapshotText } from "../../../src/contract/snapshot-text.ts";
import type { Commit, Stored } from "../../../src/contract/stored.ts";
import type { Change } from "../../../src/domain/change.ts";
import { ids } from "../../../src/domain/ids.ts";
import { emptyNetwork, type Network } from "../../../src/domain/network.ts";
import { type Instant, instant, times } from "../../../src/domain/time.ts";

/** Nine in the morning of a Monday, and so many seconds later. */
export function at(seconds: number): Instant {
  return instant(Date.UTC(2026, 0, 5, 9, 0, seconds));
}

/** A network with nothing in it but its description. */
export function network(id = "vb"): Network {
  const zone = times.zone.parse("Europe/Amsterdam");
  return emptyNetwork(ids.network.parse(id), { name: `Network ${id}`, zone });
}

export function person(id: string, name = id): Change {
  const value = {
    id: ids.person.parse(id),
    name,
    expertByExperience: false,
    availability: { hours: [], absences: [] },
  };
  const by = { kind: "operator", command: "test" } as const;
  return { kind: "recorded", part: "people", value, by, at: at(0), via: "command" };
}

/** A commit that adds a person, and nothing else unless it is asked for. */
export function commit(id: string, more: Partial<Commit> = {}): Commit {
  const nothing = { changes: [person(id)], opened: [], closed: [], outbox: [] };
  return { at: at(0), ...nothing, ...more };
}

/** Everything of a network as plain JSON, each collection in the order of its ids. */
export function plain(stored: Stored): unknown {
  const read: unknown = JSON.parse([...snapshotText(stored)].join(""));
  const lists = Object.entries(Object(read)).map(([name, list]) => [
    name,
    Array.isArray(list) ? list.map((one) => JSON.stringify(one)).sort() : list,
  ]);
  return Object.fromEntries(lists);
}
