import { snapshotText } from "../../src/contract/snapshot-text.ts";
import { type Commit, firstStored } from "../../src/contract/stored.ts";
import { Collection } from "../../src/domain/collection.ts";
import { ids, type SeatId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Person } from "../../src/domain/person.ts";
import type { Seat } from "../../src/domain/seat.ts";
import { type Instant, times } from "../../src/domain/time.ts";

const from = times.day.parse("2024-01-01");

/** A network like this one, with so many people in seats that its snapshot takes about so many bytes. */
export function grown(network: Network, name: string, bytes: number): Network {
  const organisation = ids.organisation.parse("grown");
  const people: Person[] = [];
  const seats: Seat[] = [];
  const grownSoFar = (): Network => ({
    ...network,
    id: ids.network.parse(name),
    people: Collection.of([...network.people, ...people]),
    seats: Collection.of([...network.seats, ...seats]),
  });
  for (let size = sizeOf(network); size < bytes; size = sizeOf(grownSoFar())) {
    const missing = Math.max(1, Math.round((bytes - size) / BYTES_A_SEAT));
    for (let nth = 0; nth < missing; nth++) {
      const number = people.length;
      const person = ids.person.parse(`grown-${number}`);
      people.push({
        id: person,
        name: `Person ${number} of Grown`,
        jobTitle: "family coach",
        expertByExperience: false,
        availability: { hours: [], absences: [] },
      });
      seats.push({
        id: ids.seat.parse(`grown-${number}`),
        role: { kind: "contact", organisation, themes: [], areas: [] },
        holdings: [{ person, from }],
        doubts: [],
      });
    }
  }
  return grownSoFar();
}

/** A person in a seat, as the lines of a snapshot. */
const BYTES_A_SEAT = 330;

function sizeOf(network: Network): number {
  let size = 0;
  for (const text of snapshotText(firstStored(network))) size += Buffer.byteLength(text);
  return size;
}

/** Somebody says that a seat is still right: what a network is told most. */
export function confirming(seat: SeatId, at: Instant, seen: string): Commit {
  const by = { kind: "operator", command: "bench" } as const;
  const changes = [{ kind: "seat-confirmed", seat, by, at, via: "command" }] as const;
  return { at, seen, changes, opened: [], closed: [], outbox: [] };
}
