import { seatsFrom } from "../held-seats.ts";
import type { PersonId } from "../ids.ts";
import type { Network } from "../network.ts";
import type { Seat } from "../seat.ts";
import type { Day } from "../time.ts";

/** The seat of a coordinator, or of who stands in for one and takes over when that one is away. */
export function isOfCoordinator({ seats }: Network, { role }: Seat): boolean {
  const own = role.kind === "deputy" ? seats.get(role.of)?.role : role;
  return own?.kind === "coordinator";
}

/** Whether somebody has such a seat, or gets it. */
export function looksAfterFrom(network: Network, person: PersonId, day: Day): boolean {
  return seatsFrom(network, person, day).some(({ seat }) => isOfCoordinator(network, seat));
}

/** Who gets such a seat by a change, and had none like it. */
export function whoGetsToLookAfter(before: Network, after: Network, day: Day): readonly PersonId[] {
  if (before.seats === after.seats) return [];
  return [...after.people]
    .map(({ id }) => id)
    .filter((id) => rankOf(after, id, day) > rankOf(before, id, day));
}

/** A coordinator may more than who stands in for one. */
function rankOf(network: Network, person: PersonId, day: Day): number {
  const seats = seatsFrom(network, person, day).map(({ seat }) => seat);
  if (seats.some(({ role }) => role.kind === "coordinator")) return 2;
  return seats.some((seat) => isOfCoordinator(network, seat)) ? 1 : 0;
}
