import type { OrganisationId, PersonId, SeatId } from "../ids.ts";
import type { Network } from "../network.ts";
import { holderOn, type Seat } from "../seat.ts";
import { seatIndex } from "../seat-index.ts";
import type { Day } from "../time.ts";

/** Whether somebody said that they do not belong here, and did not come back. */
export function isOut({ askings }: Network, person: PersonId): boolean {
  return askings.get(person)?.outSince !== undefined;
}

/** Who is deputy of a seat on a day; who is out is nobody's deputy. */
export function deputiesOn(network: Network, seat: SeatId, day: Day): readonly PersonId[] {
  return holders(network, seatIndex(network).deputiesOf(seat), day);
}

/** Who manages the organisation that a seat belongs to, on a day; not who is out. */
export function managersOn(network: Network, seat: Seat, day: Day): readonly PersonId[] {
  const organisation = organisationOfSeat(network, seat, day);
  if (organisation === undefined) return [];
  const managing = seatIndex(network)
    .ofKind("manager")
    .filter(({ role }) => role.kind === "manager" && role.organisation === organisation);
  return holders(network, managing, day);
}

/** Who looks after the network on a day; not who is out. */
export function coordinatorsOn(network: Network, day: Day): readonly PersonId[] {
  return holders(network, seatIndex(network).ofKind("coordinator"), day);
}

/** The organisation a seat belongs to: its own, that of the seat it stands in for, or its holder's. */
export function organisationOfSeat(
  network: Network,
  { role, holdings }: Seat,
  day: Day,
): OrganisationId | undefined {
  if (role.kind === "deputy") {
    const of = network.seats.get(role.of);
    return of && of.role.kind !== "deputy" ? organisationOfSeat(network, of, day) : undefined;
  }
  if ("organisation" in role && role.organisation !== undefined) return role.organisation;
  const person = holdings.findLast(({ from }) => from <= day)?.person;
  return person && network.people.get(person)?.organisation;
}

function holders(network: Network, seats: readonly Seat[], day: Day): readonly PersonId[] {
  const found = seats.flatMap((seat) => holderOn(seat, day) ?? []);
  return [...new Set(found)].filter(
    (person) => network.people.has(person) && !isOut(network, person),
  );
}
