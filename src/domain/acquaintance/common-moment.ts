import { isWorkingDay, type Working } from "../calendar/working-days.ts";
import { daysLater } from "../days.ts";
import { clockAt, minuteOfDay } from "../meeting/slot.ts";
import type { Person } from "../person.ts";
import type { ClockTime, Day, Weekday } from "../time.ts";

/** A moment that may suit both. */
export type CommonMoment = { readonly day: Day; readonly time: ClockTime };

/** Days ahead that are looked at, the first ones left free to plan something. */
const FIRST = 3;
const LAST = 21;
/** Nobody meets somebody new at the stroke of nine. */
const EARLIEST = 10 * 60;
const TALK = 30;

/** The first half hour at which both work; nothing when of one the hours are not known. */
export function commonMoment(
  one: Person,
  other: Person,
  today: Day,
  working: Omit<Working, "zone">,
): CommonMoment | undefined {
  for (let ahead = FIRST; ahead <= LAST; ahead++) {
    const day = daysLater(today, ahead);
    if (!isWorkingDay(day, working) || isAway(one, day) || isAway(other, day)) continue;
    const time = commonTime(one, other, day);
    if (time !== undefined) return { day, time };
  }
  return undefined;
}

function isAway({ availability }: Person, day: Day): boolean {
  return availability.absences.some(
    ({ from, until }) => from <= day && (until === undefined || day <= until),
  );
}

function commonTime(one: Person, other: Person, day: Day): ClockTime | undefined {
  const weekday = (new Date(`${day}T12:00:00Z`).getUTCDay() || 7) as Weekday;
  const on = ({ availability }: Person) =>
    availability.hours.filter((hours) => hours.weekday === weekday);
  const starts = on(one).flatMap((mine) =>
    on(other).flatMap((theirs) => {
      const from = Math.max(EARLIEST, minuteOfDay(mine.from), minuteOfDay(theirs.from));
      const until = Math.min(minuteOfDay(mine.until), minuteOfDay(theirs.until));
      return from + TALK <= until ? [from] : [];
    }),
  );
  return starts.length === 0 ? undefined : clockAt(Math.min(...starts));
}
