import type { SchoolCalendar } from "../calendar/school-holidays.ts";
import { daysLaterInTerm } from "../calendar/working-days.ts";
import { daysLater } from "../days.ts";
import type { OrganisationId, PersonId } from "../ids.ts";
import type { Network } from "../network.ts";
import type { Organisation } from "../organisation.ts";
import { holderOn } from "../seat.ts";
import { seatIndex } from "../seat-index.ts";
import { type Day, type Instant, localMoment } from "../time.ts";
import type { Asking } from "./asking.ts";
import type { LookingOn } from "./confirmation-ladder.ts";
import { cycleOf, workingOf } from "./interval.ts";

/** Of more a message would be about nothing else; the others come with the next round. */
const AT_MOST = 2;

type Looking = Pick<LookingOn, "network" | "today">;

/** The day on which the number and addresses of an organisation that are right at a moment are asked again. */
export function organisationDueOn(network: Network, at: Instant, calendar: SchoolCalendar): Day {
  const { description } = network;
  const { day } = localMoment(at, description.zone);
  const { organisationDays } = cycleOf(description);
  return daysLaterInTerm(day, organisationDays, workingOf(description, calendar));
}

/**
 * The organisations of which a contact is asked, along with their own seats, whether number and
 * addresses are right: it never makes a message of its own.
 */
export function dueOrganisations(looking: Looking, contact: PersonId): readonly OrganisationId[] {
  const { network, today } = looking;
  const due = [...network.organisations]
    .map((one) => ({ id: one.id, since: dueDayOf(network, one) ?? "" }))
    .filter(({ id, since }) => since <= today && isContactOf(looking, contact, id));
  return due
    .sort((one, other) => (one.since < other.since ? -1 : one.since > other.since ? 1 : 0))
    .slice(0, AT_MOST)
    .map(({ id }) => id);
}

/** Nothing when it never was confirmed; a file may tell when it was and not when it is asked again. */
function dueDayOf({ description }: Network, { confirmedAt, dueOn }: Organisation): Day | undefined {
  if (dueOn !== undefined || confirmedAt === undefined) return dueOn;
  const { day } = localMoment(confirmedAt, description.zone);
  return daysLater(day, cycleOf(description).organisationDays);
}

/** Those of a round of which nobody said since that they are right, as long as the round takes at most. */
export function openOrganisations(looking: Looking, asking: Asking): readonly OrganisationId[] {
  const { description } = looking.network;
  if (!asking.round) return [];
  const began = localMoment(asking.round.startedAt, description.zone).day;
  const ends = daysLater(began, cycleOf(description).ladder.coordinator);
  return ends > looking.today ? unconfirmed(looking, asking) : [];
}

/** All that somebody was asked about and did not confirm in the time before one is reminded. */
export function organisationsUnconfirmed(looking: Looking): readonly OrganisationId[] {
  const { description, askings } = looking.network;
  const days = cycleOf(description).ladder["first-reminder"];
  const all = [...askings].flatMap((asking) => {
    const began = asking.round && localMoment(asking.round.startedAt, description.zone).day;
    const isLate = began !== undefined && daysLater(began, days) <= looking.today;
    return isLate ? unconfirmed(looking, asking) : [];
  });
  return [...new Set(all)];
}

function unconfirmed(looking: Looking, { id: contact, round }: Asking): readonly OrganisationId[] {
  return (round?.organisations ?? []).filter((id) => {
    const organisation = looking.network.organisations.get(id);
    if (!round || !organisation || !isContactOf(looking, contact, id)) return false;
    const { confirmedAt } = organisation;
    return confirmedAt === undefined || confirmedAt < round.startedAt;
  });
}

/** Whether somebody is contact of it on a day, and stays so. */
function isContactOf({ network, today }: Looking, person: PersonId, id: OrganisationId): boolean {
  return seatIndex(network)
    .contactsOf(id)
    .some((seat) => holderOn(seat, today) === person && !network.handOvers.has(seat.id));
}
