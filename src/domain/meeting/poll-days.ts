import { isWorkingDay, momentOf, type Working } from "../calendar/working-days.ts";
import { daysLater } from "../days.ts";
import type { ClockTime, Day, Instant, Zone } from "../time.ts";

/** How many proposals a poll has, and how many when nobody says. */
export const proposalCounts = { least: 3, most: 10, usual: 5 } as const;

/** When a poll ends on its last day. */
const ENDS_AT = "17:00" as ClockTime;
const USUAL_DAYS = 7;
/** So many working days lie between the end of a poll and its first proposal, to invite people. */
const ROOM_TO_INVITE = 2;
/** Where one looks when nobody says. */
const WEEKS_AHEAD = { from: 2, until: 6 } as const;
/** Longer than any holiday. */
const LOOK_AHEAD_DAYS = 120;

/** The working day that comes a number of working days later, or earlier when negative. */
export function workingDaysLater(from: Day, count: number, working: Omit<Working, "zone">): Day {
  const step = Math.sign(count);
  let day = from;
  let left = Math.abs(count);
  for (let looked = 0; left > 0 && looked < LOOK_AHEAD_DAYS; looked++) {
    day = daysLater(day, step);
    if (isWorkingDay(day, working)) left -= 1;
  }
  return day;
}

/** The first day that can be proposed: people have a working day to vote, and then are invited. */
export function firstDayToPropose(today: Day, working: Omit<Working, "zone">): Day {
  return workingDaysLater(today, 1 + ROOM_TO_INVITE, working);
}

/** Where one looks for days when nobody says: from two to six weeks ahead. */
export function usualWindow(today: Day): { readonly from: Day; readonly until: Day } {
  return {
    from: daysLater(today, WEEKS_AHEAD.from * 7),
    until: daysLater(today, WEEKS_AHEAD.until * 7),
  };
}

/** The last day on which a poll may end, given its first proposal. */
export function lastDeadline(first: Day, working: Omit<Working, "zone">): Day {
  return workingDaysLater(first, -ROOM_TO_INVITE, working);
}

/** The day on which a poll ends when nobody says: after a week, and in time to invite people. */
export function usualDeadline(today: Day, first: Day, working: Omit<Working, "zone">): Day {
  const week = daysLater(today, USUAL_DAYS);
  const usual = isWorkingDay(week, working) ? week : workingDaysLater(week, 1, working);
  const last = lastDeadline(first, working);
  if (usual < last) return usual;
  return last;
}

/** The moment at which a poll ends that ends on a day. */
export function endOfPoll(day: Day, zone: Zone): Instant {
  return momentOf(day, ENDS_AT, zone);
}
