import type { OrganisationId, PersonId } from "../ids.ts";
import type { Network } from "../network.ts";
import { holderOn, type Seat } from "../seat.ts";
import type { Day } from "../time.ts";
import { coordinatorsOn, deputiesOn, managersOn, organisationOfSeat } from "./those-around.ts";

/** As whom somebody may say that the data of a seat are right, or change them. */
export type Speaker = "holder" | "deputy" | "manager" | "coordinator";

/** As whom a person speaks for a seat on a day, the nearest first; nothing when they may not. */
export function speaksFor(
  network: Network,
  { seat, person, day }: { readonly seat: Seat; readonly person: PersonId; readonly day: Day },
): Speaker | undefined {
  if (holderOn(seat, day) === person) return "holder";
  if (deputiesOn(network, seat.id, day).includes(person)) return "deputy";
  if (managersOn(network, seat, day).includes(person)) return "manager";
  return coordinatorsOn(network, day).includes(person) ? "coordinator" : undefined;
}

/**
 * Whether the box of an organisation may say something of a seat: of its own ones, and of those of
 * the network that somebody of it sits in. Who reads it is not known.
 */
export function boxSpeaksFor(
  network: Network,
  {
    seat,
    organisation,
    day,
  }: {
    readonly seat: Seat;
    readonly organisation: OrganisationId;
    readonly day: Day;
  },
): boolean {
  return organisationOfSeat(network, seat, day) === organisation;
}

/** Everybody who speaks for a seat on a day, who sits there first; each once. */
export function speakersFor(network: Network, seat: Seat, day: Day): readonly PersonId[] {
  const holder = holderOn(seat, day);
  const all = [
    ...(holder !== undefined && network.people.has(holder) ? [holder] : []),
    ...deputiesOn(network, seat.id, day),
    ...managersOn(network, seat, day),
    ...coordinatorsOn(network, day),
  ];
  return [...new Set(all)];
}
