import { noSchoolCalendar } from "../calendar/school-holidays.ts";
import {
  isOfficeTime,
  isWorkingDay,
  momentOf,
  nextOpening,
  type Working,
} from "../calendar/working-days.ts";
import { daysLater } from "../days.ts";
import type { Network } from "../network.ts";
import { type ClockTime, type Day, type Instant, localMoment } from "../time.ts";
import { weekOf } from "../week.ts";

const PREFIX = "digest/";
const SUNDAY = 7;
const LAST_MINUTE = "23:59" as ClockTime;

/** What makes the digest of a week the same one: `digest/2026-W48`. */
export function digestOf({ description }: Network, at: Instant): string {
  return `${PREFIX}${weekOf(at, description.zone)}`;
}

/**
 * Whether the digest of this week is to be sent now: in office hours from the first working day of
 * the week on, and later in the week when it was missed; never one of a week that is over. School
 * holidays do not count: coordinators work. The very first one comes on that first working day alone,
 * or who begins on a Thursday would be told how little is confirmed.
 */
export function isDigestDue(network: Network, at: Instant): boolean {
  if (!isOfficeTime(at, workingOf(network)) || network.occurred.has(digestOf(network, at))) {
    return false;
  }
  const { day, weekday } = localMoment(at, network.description.zone);
  const monday = daysLater(day, 1 - weekday);
  return firstWorkingDay(monday) === day || hasHadOne(network);
}

/** When to look again: at the next opening, or that of next week when this week's was sent. */
export function nextDigest(network: Network, at: Instant): Instant {
  const isSent = network.occurred.has(digestOf(network, at));
  return isSent ? digestEnds(network, at) : nextOpening(at, workingOf(network));
}

/** When the next one is there, and this one is of no use any more. */
export function digestEnds(network: Network, at: Instant): Instant {
  const { zone } = network.description;
  const { day, weekday } = localMoment(at, zone);
  const over = momentOf(daysLater(day, SUNDAY - weekday), LAST_MINUTE, zone);
  return nextOpening(over, workingOf(network));
}

function workingOf({ description: { zone } }: Network): Working {
  return { calendar: noSchoolCalendar, zone };
}

/** There is no week of public holidays only. */
function firstWorkingDay(monday: Day): Day {
  let day = monday;
  while (!isWorkingDay(day, { calendar: noSchoolCalendar })) day = daysLater(day, 1);
  return day;
}

function hasHadOne({ occurred }: Network): boolean {
  for (const [key] of occurred.entries()) if (key.startsWith(PREFIX)) return true;
  return false;
}
