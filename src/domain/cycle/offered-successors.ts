import type { OrganisationId, PersonId } from "../ids.ts";
import { reachablePeople } from "../mail-account.ts";
import type { Network } from "../network.ts";
import type { Person } from "../person.ts";
import { holderOn, type Seat } from "../seat.ts";
import { seatIndex } from "../seat-index.ts";
import type { Day } from "../time.ts";
import { deputiesOn, organisationOfSeat } from "./those-around.ts";

/** More names than these are a list to search, and anybody can be named in words. */
const COLLEAGUES_AT_MOST = 3;

/**
 * Who is offered as a successor: the deputies, then some colleagues, those first who speak for the
 * organisation already. Not who leaves, who said no, or who cannot be asked.
 */
export function offeredSuccessors(network: Network, seat: Seat, day: Day): readonly PersonId[] {
  const mayBe = suitable(network, seat, day);
  const deputies = deputiesOn(network, seat.id, day).filter(mayBe);
  const organisation = organisationOfSeat(network, seat, day);
  if (organisation === undefined) return deputies;
  const others = colleagues(network, organisation, day)
    .filter((person) => mayBe(person) && !deputies.includes(person))
    .slice(0, COLLEAGUES_AT_MOST);
  return [...deputies, ...others];
}

function suitable(network: Network, seat: Seat, day: Day): (person: PersonId) => boolean {
  const open = network.handOvers.get(seat.id);
  const leaving = new Set([...network.handOvers].flatMap(({ leaver }) => leaver ?? []));
  const reached = reachablePeople(network);
  const holder = holderOn(seat, day);
  return (person) =>
    person !== holder &&
    !leaving.has(person) &&
    !open?.declined.includes(person) &&
    reached.has(person) &&
    network.askings.get(person)?.outSince === undefined;
}

function colleagues(network: Network, organisation: OrganisationId, day: Day): readonly PersonId[] {
  const contacts = seatIndex(network)
    .contactsOf(organisation)
    .flatMap((seat) => holderOn(seat, day) ?? []);
  const employed = [...network.people]
    .filter((person) => person.organisation === organisation)
    .sort(byName);
  const known = contacts.filter((person) => network.people.has(person));
  return [...new Set([...known, ...employed.map(({ id }) => id)])];
}

function byName(one: Person, other: Person): number {
  return one.name.localeCompare(other.name, "nl");
}
