import type { Absence, Availability, WorkingHours } from "./availability.ts";
import { daysLater } from "./days.ts";
import { type ClockTime, type Day, type Instant, localMoment, type Zone } from "./time.ts";

/** When somebody can be reached, seen from a moment. */
export type Reachability =
  | { readonly kind: "now"; readonly until: ClockTime }
  | { readonly kind: "later"; readonly day: Day; readonly time: ClockTime }
  /** Away; `until` is the last day, when somebody said so. */
  | { readonly kind: "away"; readonly until?: Day }
  /** No hours are known. */
  | { readonly kind: "unknown" };

/** Longer than any leave; bounds the search when an absence has a far end. */
const DAYS_AHEAD = 400;

/** When somebody with these hours and absences can be reached. Pure; all in the given zone. */
export function reachability(question: {
  readonly availability: Availability;
  readonly at: Instant;
  readonly zone: Zone;
}): Reachability {
  const { availability, at, zone } = question;
  const now = localMoment(at, zone);
  if (isAway(availability, now.day)) return away(availability.absences, now.day);
  if (availability.hours.length === 0) return { kind: "unknown" };
  const until = endOfStretch(hoursOn(availability, now.weekday), now.time);
  return until === undefined ? nextHours(availability, now) : { kind: "now", until };
}

function covers({ from, until }: Absence, day: Day): boolean {
  return from <= day && (until === undefined || day <= until);
}

function isAway({ absences }: Availability, day: Day): boolean {
  return absences.some((absence) => covers(absence, day));
}

/** Away through all absences that follow on each other: leave, then a course, is one time away. */
function away(absences: readonly Absence[], today: Day): Reachability {
  let last: Day | undefined;
  let day = today;
  for (;;) {
    const covering = absences.filter((absence) => covers(absence, day));
    if (covering.length === 0) break;
    const ends = covering.flatMap(({ until }) => until ?? []).sort();
    if (ends.length < covering.length) return { kind: "away" };
    last = ends.at(-1) ?? day;
    day = daysLater(last, 1);
  }
  return last === undefined ? { kind: "away" } : { kind: "away", until: last };
}

type Week = ReadonlyMap<number, readonly WorkingHours[]>;

/** Sorted once for each value of the hours: each answer asks for several days of several people. */
const weeks = new WeakMap<Availability["hours"], Week>();

function hoursOn({ hours }: Availability, weekday: number): readonly WorkingHours[] {
  const known = weeks.get(hours);
  const week = known ?? Map.groupBy(hours.toSorted(byStart), (one) => one.weekday);
  if (!known) weeks.set(hours, week);
  return week.get(weekday) ?? [];
}

function byStart(one: WorkingHours, other: WorkingHours): number {
  return one.from < other.from ? -1 : 1;
}

/** Until when without a gap, or nothing when it is not within the hours. */
function endOfStretch(hours: readonly WorkingHours[], time: ClockTime): ClockTime | undefined {
  let end: ClockTime | undefined;
  for (const { from, until } of hours) {
    const reached: string = end ?? time;
    if (from <= reached && reached <= until && time < until) end = until;
  }
  return end;
}

function nextHours(
  availability: Availability,
  now: { readonly day: Day; readonly time: ClockTime; readonly weekday: number },
): Reachability {
  for (let ahead = 0; ahead < DAYS_AHEAD; ahead++) {
    const hours = hoursOn(availability, ((now.weekday - 1 + ahead) % 7) + 1);
    const start = hours.find(({ from }) => ahead > 0 || from > now.time);
    if (!start) continue;
    const day = daysLater(now.day, ahead);
    if (!isAway(availability, day)) return { kind: "later", day, time: start.from };
  }
  return { kind: "away" };
}
