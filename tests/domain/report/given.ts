import { apply } from "../../../src/domain/apply.ts";
import type { Author } from "../../../src/domain/author.ts";
import type { Fact } from "../../../src/domain/change.ts";
import { confirmationSteps } from "../../../src/domain/cycle/asking.ts";
import { ids, type PersonId, type SeatId } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Day, Instant } from "../../../src/domain/time.ts";

export const personId = (id: string): PersonId => ids.person.parse(id);
export const seatId = (id: string): SeatId => ids.seat.parse(id);
export const day = (text: string) => text as Day;

/** Noon on a day. */
export const noon = (text: string) => `${text}T12:00:00.000Z` as Instant;

/** The network after something became true. */
export function became(
  network: Network,
  { at, by = { kind: "clock" } }: { readonly at: Instant; readonly by?: Author },
  ...facts: readonly Fact[]
): Network {
  return facts.reduce((before, fact) => apply(before, { ...fact, at, by, via: "clock" }), network);
}

export const byPerson = (id: string): Author => ({ kind: "person", person: personId(id) });

/** The network in which somebody was asked about seats, up to a rung of the ladder. */
export function askedAbout(
  network: Network,
  {
    person,
    seats,
    rungs,
    at,
  }: {
    readonly person: string;
    readonly seats: readonly string[];
    readonly rungs: number;
    readonly at: Instant;
  },
): Network {
  const facts = confirmationSteps.slice(0, rungs).map(
    (step): Fact => ({
      ...{ kind: "round-stepped", step, why: "time" },
      ...{ person: personId(person), seats: seats.map(seatId) },
    }),
  );
  return became(network, { at }, ...facts);
}
