import type { PersonId, SeatId } from "../ids.ts";
import type { Network } from "../network.ts";
import { holderOn, type Seat } from "../seat.ts";
import { seatIndex } from "../seat-index.ts";
import type { Day } from "../time.ts";
import type { Audience } from "./audience-kinds.ts";

/** Somebody who takes part, and for which of the seats. */
export type Participant = { readonly person: PersonId; readonly seats: readonly SeatId[] };

/** The seats that are meant. Those that are gone by now are left out. */
export function audienceSeats(network: Network, audience: Audience): readonly Seat[] {
  const { ofKind, webbersFor } = seatIndex(network);
  switch (audience.kind) {
    case "webbers":
      return ofKind("webber");
    case "webbers-of":
      return [...new Set(audience.themes.flatMap(webbersFor))];
    case "contacts":
      return ofKind("contact");
    case "table":
      return ofKind("table-member").filter(
        ({ role }) => role.kind === "table-member" && role.table === audience.table,
      );
    case "seats":
      return audience.seats.flatMap((id) => network.seats.get(id) ?? []);
    default:
      return audience satisfies never;
  }
}

/**
 * Who sits in those seats on a day, each once. Who said "ik hoor hier niet" takes no part; an empty
 * seat has nobody, and is for {@link emptySeats} to tell.
 */
export function participantsOn(
  network: Network,
  audience: Audience,
  day: Day,
): readonly Participant[] {
  const seats = new Map<PersonId, SeatId[]>();
  for (const seat of audienceSeats(network, audience)) {
    const person = holderOn(seat, day);
    if (person === undefined || !takesPart(network, person)) continue;
    const known = seats.get(person);
    if (known) known.push(seat.id);
    else seats.set(person, [seat.id]);
  }
  return [...seats].map(([person, own]) => ({ person, seats: own }));
}

/** The seats that are meant and in which nobody sits on a day. */
export function emptySeats(network: Network, audience: Audience, day: Day): readonly Seat[] {
  return audienceSeats(network, audience).filter((seat) => {
    const person = holderOn(seat, day);
    return person === undefined || !takesPart(network, person);
  });
}

function takesPart(network: Network, person: PersonId): boolean {
  return network.people.has(person) && network.askings.get(person)?.outSince === undefined;
}
