import type { SchoolCalendar } from "../calendar/school-holidays.ts";
import { isOfficeTime } from "../calendar/working-days.ts";
import { isLeftAlone } from "../cycle/confirmation-ladder.ts";
import { workingOf } from "../cycle/interval.ts";
import { daysLater } from "../days.ts";
import { seatsFrom } from "../held-seats.ts";
import type { PersonId } from "../ids.ts";
import { reachablePeople } from "../mail-account.ts";
import type { Network } from "../network.ts";
import { holderOn } from "../seat.ts";
import { type Day, type Instant, localMoment } from "../time.ts";
import { acquaintanceId } from "./acquaintance.ts";
import { haveMetIn } from "./have-met.ts";

/** Two people who are to meet. */
export type Introduction = readonly [PersonId, PersonId];

/** On these first days of a month people are brought together; who could not be is next month. */
const LAST_DAY_OF_MONTH = 10;
/** Who got a seat so long ago at most is new: they come first. In days. */
const NEWCOMER_DAYS = 120;
/** The same two are not proposed again within so many days. */
const AGAIN_AFTER_DAYS = 365;

type Looking = {
  readonly network: Network;
  readonly at: Instant;
  readonly calendar: SchoolCalendar;
};

/**
 * Who is brought together now: people who want to, who can be written to and were not written to
 * today, each once a month, with somebody of another organisation whom they have not met. Newcomers
 * choose first.
 */
export function dueIntroductions({ network, at, calendar }: Looking): readonly Introduction[] {
  const today = localMoment(at, network.description.zone).day;
  if (Number(today.slice(8)) > LAST_DAY_OF_MONTH) return [];
  if (!isOfficeTime(at, workingOf(network.description, calendar))) return [];
  const haveMet = haveMetIn(network);
  const open = [...candidates(network, today)];
  const pairs: Introduction[] = [];
  while (open.length > 1) {
    const one = open.shift();
    if (one === undefined) break;
    const other = open.findIndex(
      (person) =>
        !haveMet(one, person) &&
        !areColleagues(network, one, person) &&
        !wasProposed(network, [one, person], today),
    );
    const [found] = other === -1 ? [] : open.splice(other, 1);
    if (found !== undefined) pairs.push([one, found]);
  }
  return pairs;
}

/** Newcomers first, then by id: the same network gives the same pairs. */
function candidates(network: Network, today: Day): readonly PersonId[] {
  const busy = introducedThisMonth(network, today);
  const reachable = reachablePeople(network);
  const people = [...network.askings].flatMap((asking) => {
    const { id, wantsToMeet, outSince, wroteOn } = asking;
    const isFree = wantsToMeet && outSince === undefined && wroteOn !== today;
    if (!isFree || isLeftAlone(asking, today) || busy.has(id) || !reachable.has(id)) return [];
    const since = newestSeatSince(network, id, today);
    return since === undefined ? [] : [{ id, isNew: since >= daysLater(today, -NEWCOMER_DAYS) }];
  });
  return people
    .sort((one, other) =>
      one.isNew === other.isNew ? (one.id < other.id ? -1 : 1) : one.isNew ? -1 : 1,
    )
    .map(({ id }) => id);
}

function introducedThisMonth({ acquaintances, description }: Network, today: Day) {
  const month = today.slice(0, 7);
  return new Set(
    [...acquaintances].flatMap(({ people, introducedAt }) =>
      introducedAt !== undefined &&
      localMoment(introducedAt, description.zone).day.startsWith(month)
        ? people
        : [],
    ),
  );
}

/** Since when somebody has the newest of the seats that they have; nothing without a seat. */
function newestSeatSince(network: Network, person: PersonId, today: Day): Day | undefined {
  return seatsFrom(network, person, today)
    .filter(({ seat }) => holderOn(seat, today) === person)
    .map(({ holding }) => holding.from)
    .sort()
    .at(-1);
}

function areColleagues({ people }: Network, one: PersonId, other: PersonId): boolean {
  const [first, second] = [people.get(one)?.organisation, people.get(other)?.organisation];
  return first !== undefined && first === second;
}

function wasProposed(
  { acquaintances, description }: Network,
  pair: Introduction,
  today: Day,
): boolean {
  const at = acquaintances.get(acquaintanceId(...pair))?.introducedAt;
  if (at === undefined) return false;
  return localMoment(at, description.zone).day > daysLater(today, -AGAIN_AFTER_DAYS);
}

/** When to look again: as offices open on the next day that people may be brought together. */
export function isMonthsBeginning(day: Day): boolean {
  return Number(day.slice(8)) <= LAST_DAY_OF_MONTH;
}
