import type { Availability } from "../availability.ts";
import type { PersonId } from "../ids.ts";
import type { Network } from "../network.ts";
import type { ClockTime, Day, Weekday } from "../time.ts";
import { participantsOn } from "./audience.ts";
import type { Audience } from "./audience-kinds.ts";
import type { Slot } from "./slot.ts";

/** How those who are meant stand towards a time; each counts once. */
export type Presence = {
  readonly people: number;
  /** Are at work then; in the evening: are not away. */
  readonly there: number;
  /** Of these nobody knows when they work. */
  readonly unknown: number;
  readonly away: number;
  /** Have another meeting then. */
  readonly busy: number;
};

/** From here on it is not working hours that count: who comes then comes as a volunteer. */
const EVENING = "17:00" as ClockTime;

/** Whether it begins in the evening. */
export function isEvening({ from }: Pick<Slot, "from">): boolean {
  return from >= EVENING;
}

/** How the people of an audience stand towards a time. */
export function presenceAt(network: Network, audience: Audience, slot: Slot): Presence {
  const people = participantsOn(network, audience, slot.day).map(({ person }) => person);
  const busy = busyAt(network, slot);
  const stands = people.map((person) => standOf(network, person, { slot, busy }));
  const count = (stand: Stand) => stands.filter((one) => one === stand).length;
  return {
    people: people.length,
    there: count("there"),
    unknown: count("unknown"),
    away: count("away"),
    busy: count("busy"),
  };
}

type Stand = "there" | "unknown" | "away" | "busy" | "off";
type At = { readonly slot: Slot; readonly busy: ReadonlySet<PersonId> };

function standOf(network: Network, person: PersonId, { slot, busy }: At): Stand {
  const availability = network.people.get(person)?.availability;
  if (!availability || isAway(availability, slot.day)) return "away";
  if (busy.has(person)) return "busy";
  if (isEvening(slot)) return "there";
  if (availability.hours.length === 0) return "unknown";
  return worksThrough(availability, slot) ? "there" : "off";
}

function isAway({ absences }: Availability, day: Day): boolean {
  return absences.some(({ from, until }) => from <= day && (until === undefined || day <= until));
}

/** Stretches that follow on each other are one. */
function worksThrough({ hours }: Availability, { day, from, until }: Slot): boolean {
  const weekday = weekdayOf(day);
  const own = hours.filter((one) => one.weekday === weekday);
  let reached: string = from;
  for (const one of own.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (one.from <= reached && one.until > reached) reached = one.until;
  }
  return reached >= until;
}

/** The weekday of a day. */
export function weekdayOf(day: Day): Weekday {
  return (new Date(`${day}T12:00:00Z`).getUTCDay() || 7) as Weekday;
}

/** Who has a meeting at a time. */
function busyAt(network: Network, { day, from, until }: Slot): ReadonlySet<PersonId> {
  const others = [...network.meetings].filter(
    ({ slot, cancelledAt }) =>
      cancelledAt === undefined && slot.day === day && slot.from < until && from < slot.until,
  );
  return new Set(
    others.flatMap(({ audience }) =>
      participantsOn(network, audience, day).map(({ person }) => person),
    ),
  );
}
