import type { HandOver } from "../../src/domain/cycle/hand-over.ts";
import { seatsFrom } from "../../src/domain/held-seats.ts";
import type { PersonId, SeatId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Seat } from "../../src/domain/seat.ts";
import type { Day } from "../../src/domain/time.ts";

/** A seat on its way, with how far it is. */
export type OnItsWay = { readonly seat: Seat; readonly open: HandOver };

/** What somebody does something about: one seat, or all that the same person leaves. */
export type About = { readonly seat: SeatId; readonly all?: boolean };

/**
 * The seats on their way that are meant: this one, and with `all` those of the same leaver of which
 * the same holds. Nothing when this one is not on its way, or it does not hold of it.
 */
export function onTheirWay(
  network: Network,
  { seat: id, all = false }: About,
  holds: (open: HandOver) => boolean = () => true,
): readonly OnItsWay[] {
  const first = network.handOvers.get(id);
  if (!first || !holds(first)) return [];
  const others = all && first.leaver !== undefined ? [...network.handOvers] : [];
  const along = others.filter(
    (open) => open.id !== id && open.leaver === first.leaver && holds(open),
  );
  return [first, ...along].flatMap((open) => {
    const seat = network.seats.get(open.id);
    return seat ? [{ seat, open }] : [];
  });
}

/** The seat by which others know somebody comes first: of it the deputy is offered. */
const order: readonly Seat["role"]["kind"][] = [
  ...(["contact", "webber", "coordinator", "manager", "table-member", "deputy"] as const),
];

/** All that somebody has, or gets, and that nobody else was already found for. */
export function ownSeatsOf(network: Network, person: PersonId, today: Day): readonly Seat[] {
  return allSeatsOf(network, person, today).filter(
    ({ holdings }) => holdings.at(-1)?.person === person,
  );
}

/** All that somebody has, or gets. */
export function allSeatsOf(network: Network, person: PersonId, today: Day): readonly Seat[] {
  return seatsFrom(network, person, today)
    .map(({ seat }) => seat)
    .sort((one, other) => order.indexOf(one.role.kind) - order.indexOf(other.role.kind));
}
