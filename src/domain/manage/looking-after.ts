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

/**
 * Who looks after the network after a change, and gets an account or another mail address by it: each
 * is a way in for whoever has that account or reads that box.
 */
export function whoIsOpenedTo(before: Network, after: Network, day: Day): readonly PersonId[] {
  const linked = [...after.accounts].flatMap(({ id, person }) =>
    person === undefined || before.accounts.get(id)?.person === person ? [] : [person],
  );
  const mailed = [...after.people].flatMap(({ id, mail }) =>
    mail === undefined || before.people.get(id)?.mail === mail ? [] : [id],
  );
  return [...new Set([...linked, ...mailed])].filter((id) => looksAfterFrom(after, id, day));
}

/** A coordinator may more than who stands in for one. */
function rankOf(network: Network, person: PersonId, day: Day): number {
  const seats = seatsFrom(network, person, day).map(({ seat }) => seat);
  if (seats.some(({ role }) => role.kind === "coordinator")) return 2;
  return seats.some((seat) => isOfCoordinator(network, seat)) ? 1 : 0;
}
