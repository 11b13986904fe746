import type { SchoolCalendar } from "../calendar/school-holidays.ts";
import { isWorkingDay } from "../calendar/working-days.ts";
import { workingOf } from "../cycle/interval.ts";
import { daysLater } from "../days.ts";
import type { Network } from "../network.ts";
import type { Day } from "../time.ts";
import { weekOfDay } from "../week.ts";
import { participantsOn } from "./audience.ts";
import type { Audience } from "./audience-kinds.ts";
import { proposalCounts } from "./poll-days.ts";
import { isEvening, type Presence, presenceAt, weekdayOf } from "./presence.ts";
import { clockAt, compareSlots, type Slot } from "./slot.ts";

/** Parts of the day in which one meets. */
export const dayParts = ["morning", "afternoon", "evening"] as const;
export type DayPart = (typeof dayParts)[number];

/** A time that could suit, and who is at work then. */
export type Proposal = { readonly slot: Slot; readonly presence: Presence };

/** What is looked for. */
export type Wanted = {
  readonly audience: Audience;
  readonly minutes: number;
  /** Both days included. */
  readonly from: Day;
  readonly until: Day;
  /** As fits the audience when left out. */
  readonly parts?: readonly DayPart[];
  readonly count?: number;
  /** Days on which nothing is proposed. */
  readonly without?: ReadonlySet<Day>;
};

const LONGEST_WINDOW_DAYS = 370;

/**
 * Times that could suit, in their order and no two on one day: on working days of the region, when
 * most people are at work and no more than a third meets elsewhere, spread over weeks, weekdays and
 * parts of the day. Fewer than asked when there are no more.
 */
export function proposalsFor(
  network: Network,
  calendar: SchoolCalendar,
  wanted: Wanted,
): readonly Proposal[] {
  const candidates = daysOf(network, calendar, wanted)
    .flatMap((day) => slotsOn(day, wanted, partsFor(network, wanted)))
    .map((slot) => ({ slot, presence: presenceAt(network, wanted.audience, slot) }))
    .filter(({ presence }) => !isTaken(presence));
  return spread(candidates, wanted.count ?? proposalCounts.usual);
}

function daysOf(
  { description }: Network,
  calendar: SchoolCalendar,
  { from, until, without }: Wanted,
): readonly Day[] {
  const working = workingOf(description, calendar);
  const days: Day[] = [];
  for (let ahead = 0; ahead < LONGEST_WINDOW_DAYS; ahead++) {
    const day = daysLater(from, ahead);
    if (day > until) break;
    if (isWorkingDay(day, working) && !without?.has(day)) days.push(day);
  }
  return days;
}

/** Volunteers meet in the evening, others by day. */
function partsFor(network: Network, { audience, from, parts }: Wanted): readonly DayPart[] {
  if (parts && parts.length > 0) return parts;
  const people = participantsOn(network, audience, from);
  const informal = people.filter(({ person, seats }) => {
    const role = seats.map((id) => network.seats.get(id)?.role).find((one) => one !== undefined);
    const ofSeat = role && "organisation" in role ? role.organisation : undefined;
    const id = ofSeat ?? network.people.get(person)?.organisation;
    return id !== undefined && network.organisations.get(id)?.kind === "informal";
  });
  return informal.length * 2 > people.length ? ["evening"] : ["morning", "afternoon"];
}

/** When one begins, in minutes since midnight; earlier when it takes long. */
const begins: Readonly<Record<DayPart, (minutes: number) => number>> = {
  morning: (minutes) => (minutes > 150 ? 9 * 60 : 9 * 60 + 30),
  afternoon: (minutes) => (minutes > 210 ? 13 * 60 : 13 * 60 + 30),
  evening: (minutes) => (minutes > 150 ? 19 * 60 : 19 * 60 + 30),
};

function slotsOn(day: Day, { minutes }: Wanted, parts: readonly DayPart[]): readonly Slot[] {
  return parts.flatMap((part) => {
    const start = begins[part](minutes);
    const [from, until] = [clockAt(start), clockAt(start + minutes)];
    return from === undefined || until === undefined ? [] : [{ day, from, until }];
  });
}

/** More than a third of them has another meeting then. */
function isTaken({ people, busy }: Presence): boolean {
  return busy * 3 > people;
}

/** Of most people it is known that they are there, or not known that they are not. */
function suitsMost({ people, there, unknown }: Presence): boolean {
  return (there + unknown) * 2 > people;
}

function spread(candidates: readonly Proposal[], count: number): readonly Proposal[] {
  const chosen: Proposal[] = [];
  const [good, rest] = [
    candidates.filter(({ presence }) => suitsMost(presence)),
    candidates.filter(({ presence }) => !suitsMost(presence)),
  ];
  for (const pool of [good, rest]) {
    while (chosen.length < count) {
      const next = best(pool, chosen);
      if (!next) break;
      chosen.push(next);
    }
  }
  return chosen.toSorted((one, other) => compareSlots(one.slot, other.slot));
}

function best(pool: readonly Proposal[], chosen: readonly Proposal[]): Proposal | undefined {
  const days = new Set(chosen.map(({ slot }) => slot.day));
  let found: { readonly proposal: Proposal; readonly worth: number } | undefined;
  for (const proposal of pool) {
    if (days.has(proposal.slot.day)) continue;
    const worth = worthOf(proposal, chosen);
    if (!found || worth > found.worth) found = { proposal, worth };
  }
  return found?.proposal;
}

/** Counted in hundredths, so that what is equally good stays so: then the earliest is taken. */
function worthOf({ slot, presence }: Proposal, chosen: readonly Proposal[]): number {
  const { people, there, unknown } = presence;
  const share = people === 0 ? 100 : Math.floor((100 * there + 50 * unknown) / people);
  const like = (isLike: (other: Slot) => boolean) =>
    chosen.filter((one) => isLike(one.slot)).length;
  const week = weekOfDay(slot.day);
  return (
    share -
    8 * like((other) => weekOfDay(other.day) === week) -
    6 * like((other) => weekdayOf(other.day) === weekdayOf(slot.day)) -
    7 * like((other) => partOf(other) === partOf(slot))
  );
}

function partOf(slot: Slot): DayPart {
  if (isEvening(slot)) return "evening";
  return slot.from < "12:00" ? "morning" : "afternoon";
}
