import type { Fact } from "../change.ts";
import { seatsFrom } from "../held-seats.ts";
import { dayBefore } from "../holdings.ts";
import type { OrganisationId, PersonId, SeatId } from "../ids.ts";
import type { Network } from "../network.ts";
import type { Person } from "../person.ts";
import type { Seat } from "../seat.ts";
import { seatIndex } from "../seat-index.ts";
import type { Day } from "../time.ts";

/** What goes, for who decides to see beforehand; and what becomes true when they do. */
export type Ending = {
  readonly seats: readonly Seat[];
  /** They stay, without the organisation. */
  readonly people: readonly Person[];
  readonly facts: readonly Fact[];
};

/** A seat is no more, with those of its deputies. */
export function endSeat(network: Network, id: SeatId): Ending {
  const seat = network.seats.get(id);
  const seats = seat ? [seat, ...seatIndex(network).deputiesOf(id)] : [];
  return { seats, people: [], facts: withoutSeats(network, seats) };
}

/** Nobody is in their seats any more after a day; the seats stay, for others. */
export function endPerson(network: Network, id: PersonId, lastDay: Day): Ending {
  const held = seatsFrom(network, id, lastDay).filter(
    ({ holding }) => holding.until === undefined || holding.until > lastDay,
  );
  const seats = held.map(({ seat }) => seat);
  return { seats, people: [], facts: held.map(({ seat }) => leaving(seat, id, lastDay)) };
}

/** Who comes after them comes all the same. */
function leaving(seat: Seat, person: PersonId, until: Day): Fact {
  const last = seat.holdings.at(-1);
  if (last?.person === person) return { kind: "seat-left", seat: seat.id, until };
  const holdings = seat.holdings.flatMap((one) => {
    const isTheirs = one.person === person && (one.until === undefined || one.until > until);
    if (!isTheirs) return [one];
    return one.from > until ? [] : [{ ...one, until }];
  });
  return { kind: "recorded", part: "seats", value: { ...seat, holdings } };
}

/** The day after which seats that end at once are empty. */
export function lastDayBefore(today: Day): Day {
  return dayBefore(today);
}

/** An organisation is no more: its seats go, its people stay without it. */
export function endOrganisation(network: Network, id: OrganisationId): Ending {
  if (!network.organisations.has(id)) return { seats: [], people: [], facts: [] };
  const own = seatsOfOrganisation(network, id);
  const deputies = own.flatMap((seat) => seatIndex(network).deputiesOf(seat.id));
  const seats = [...new Map([...own, ...deputies].map((seat) => [seat.id, seat])).values()];
  const people = [...network.people].filter(({ organisation }) => organisation === id);
  return {
    seats,
    people,
    facts: [
      ...withoutSeats(network, seats),
      ...people.map(withoutOrganisation),
      ...withoutMentions(network, id),
      { kind: "removed", part: "organisations", id },
    ],
  };
}

/** The seats that are an organisation's own: of its contacts, its managers and at its tables. */
export function seatsOfOrganisation({ seats }: Network, id: OrganisationId): readonly Seat[] {
  return [...seats]
    .filter(({ role }) => "organisation" in role && role.organisation === id)
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The people of an organisation, and those who sit in its seats or are deputy there. */
export function peopleOfOrganisation(
  network: Network,
  id: OrganisationId,
  today: Day,
): readonly PersonId[] {
  const own = [...network.people].filter(({ organisation }) => organisation === id);
  const seats = seatsOfOrganisation(network, id);
  const deputies = seats.flatMap((seat) => seatIndex(network).deputiesOf(seat.id));
  const seated = [...seats, ...deputies].flatMap(({ holdings }) =>
    holdings.filter(({ until }) => until === undefined || until >= today),
  );
  const all = [...own.map((person) => person.id), ...seated.map(({ person }) => person)];
  return [...new Set(all)].filter((person) => network.people.has(person)).sort();
}

function withoutSeats({ handOvers }: Network, seats: readonly Seat[]): readonly Fact[] {
  const waiting = seats.filter(({ id }) => handOvers.has(id));
  return [
    ...waiting.map(({ id }): Fact => ({ kind: "hand-over-withdrawn", seat: id })),
    // Deputies first: no record names one that is gone.
    ...seats.toReversed().map(({ id }): Fact => ({ kind: "removed", part: "seats", id })),
  ];
}

function withoutOrganisation({ organisation: _gone, ...value }: Person): Fact {
  return { kind: "recorded", part: "people", value };
}

/** Programmes go on without it; what linked it to others is no more. */
function withoutMentions({ programmes, links }: Network, id: OrganisationId): readonly Fact[] {
  return [
    ...[...programmes]
      .filter(({ organisations }) => organisations.includes(id))
      .map((programme): Fact => {
        const organisations = programme.organisations.filter((one) => one !== id);
        return { kind: "recorded", part: "programmes", value: { ...programme, organisations } };
      }),
    ...[...links]
      .filter(({ from, to }) => from === id || to === id)
      .map((link): Fact => ({ kind: "removed", part: "links", id: link.id })),
  ];
}
