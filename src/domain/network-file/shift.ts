import { tz } from "@date-fns/tz";
import { addDays } from "date-fns/addDays";
import { Collection } from "../collection.ts";
import { daysLater } from "../days.ts";
import type { Network } from "../network.ts";
import type { Person } from "../person.ts";
import type { Seat } from "../seat.ts";
import { type Day, type Instant, instant } from "../time.ts";
import { sinceAlways } from "./seat-record.ts";

/** What moves a day and a moment. */
type Shift = {
  readonly day: (day: Day) => Day;
  readonly moment: (at: Instant) => Instant;
};

/**
 * The network with confirmations, doubts, holdings and absences a number of days later, at the same
 * hour of the day. So an example that was written on one day looks as fresh on another.
 */
export function shiftDates(network: Network, days: number): Network {
  const inside = tz(network.description.zone);
  const shift: Shift = {
    // "Since always" is no day of the calendar.
    day: (day) => (day === sinceAlways ? day : daysLater(day, days)),
    moment: (at) => instant(addDays(new Date(at), days, { in: inside }).getTime()),
  };
  return {
    ...network,
    description: shiftStart(network.description, shift),
    people: Collection.of([...network.people].map((person) => shiftPerson(person, shift))),
    seats: Collection.of([...network.seats].map((seat) => shiftSeat(seat, shift))),
  };
}

function shiftStart(description: Network["description"], { day }: Shift): Network["description"] {
  const { startedOn } = description;
  return startedOn === undefined ? description : { ...description, startedOn: day(startedOn) };
}

function shiftPerson(person: Person, shift: Shift): Person {
  const { hours, absences } = person.availability;
  const shifted = absences.map((absence) => shiftStretch(absence, shift));
  return { ...person, availability: { hours, absences: shifted } };
}

function shiftSeat(seat: Seat, shift: Shift): Seat {
  const moved = <Said extends { readonly at: Instant }>(said: Said): Said => {
    return { ...said, at: shift.moment(said.at) };
  };
  return {
    ...seat,
    holdings: seat.holdings.map(({ confirmed, ...holding }) => ({
      ...shiftStretch(holding, shift),
      ...(confirmed && { confirmed: moved(confirmed) }),
    })),
    doubts: seat.doubts.map(moved),
    ...(seat.confirmation && { confirmation: moved(seat.confirmation) }),
  };
}

function shiftStretch<Stretch extends { readonly from: Day; readonly until?: Day }>(
  stretch: Stretch,
  { day }: Shift,
): Stretch {
  const { from, until } = stretch;
  return { ...stretch, from: day(from), ...(until && { until: day(until) }) };
}
