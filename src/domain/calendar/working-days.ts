import { daysLater } from "../days.ts";
import {
  type ClockTime,
  type Day,
  type Instant,
  instant,
  localMoment,
  type Zone,
} from "../time.ts";
import { publicHolidays } from "./public-holidays.ts";
import { type SchoolCalendar, type SchoolRegion, schoolHolidayOn } from "./school-holidays.ts";

/** What is needed to know whether people are at work. */
export type Working = {
  readonly calendar: SchoolCalendar;
  readonly region?: SchoolRegion | undefined;
  readonly zone: Zone;
};

/** Between these times one may be written to unasked, in the zone of the network: in the evening who asked for that. */
const times = {
  office: { opens: "09:00" as ClockTime, closes: "17:00" as ClockTime },
  evening: { opens: "19:00" as ClockTime, closes: "21:00" as ClockTime },
} as const;
export type Hours = keyof typeof times;

const MINUTE_MS = 60 * 1000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Longer than any holiday, weekends and feast days included. */
const LOOK_AHEAD_DAYS = 120;

function isWeekend(day: Day): boolean {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** Whether people are at work on a day: no weekend, no public holiday, no school holiday. */
export function isWorkingDay(day: Day, { calendar, region }: Omit<Working, "zone">): boolean {
  if (isWeekend(day) || publicHolidays(Number(day.slice(0, 4))).has(day)) return false;
  return schoolHolidayOn(calendar, day, region) === undefined;
}

/** Whether a moment lies in the office hours of a working day. */
export function isOfficeTime(at: Instant, working: Working): boolean {
  return hoursAt(at, working) === "office";
}

/** In which hours of a working day a moment lies, if in any. */
export function hoursAt(at: Instant, working: Working): Hours | undefined {
  const { day, time } = localMoment(at, working.zone);
  const isIn = ({ opens, closes }: (typeof times)[Hours]) => opens <= time && time < closes;
  const hours = isIn(times.office) ? "office" : isIn(times.evening) ? "evening" : undefined;
  return hours !== undefined && isWorkingDay(day, working) ? hours : undefined;
}

/**
 * The moment of a clock time on a day in a zone: the first of one that the clock shows twice, and
 * the first after one that it skips. Not by date-fns: what that says of the hour that comes twice
 * depends on the zone of the machine.
 */
export function momentOf(day: Day, time: ClockTime, zone: Zone): Instant {
  const written = `${day}T${time}`;
  const inUtc = Date.parse(`${written}Z`);
  const shown = (at: number) => {
    const local = localMoment(instant(at), zone);
    return `${local.day}T${local.time}`;
  };
  const offsetAt = (at: number) => Date.parse(`${shown(at)}Z`) - at;
  // No zone is a day away from UTC: these are what the clock may be set to at the moment itself.
  const offsets = [offsetAt(inUtc - DAY_MS), offsetAt(inUtc + DAY_MS)];
  const first = inUtc - Math.max(...offsets);
  if (shown(first) === written) return instant(first);
  let last = inUtc - Math.min(...offsets);
  while (shown(last - MINUTE_MS) > written) last -= MINUTE_MS;
  return instant(last);
}

/** The first moment after this one at which offices open, or the evening of a working day begins. */
export function nextOpening(at: Instant, working: Working, hours: Hours = "office"): Instant {
  const from = times[hours].opens;
  const { day } = localMoment(at, working.zone);
  for (let ahead = 0; ahead < LOOK_AHEAD_DAYS; ahead++) {
    const candidate = daysLater(day, ahead);
    const opens = momentOf(candidate, from, working.zone);
    if (opens > at && isWorkingDay(candidate, working)) return opens;
  }
  return momentOf(daysLater(day, LOOK_AHEAD_DAYS), from, working.zone);
}

/** The day that comes a number of days later, those in a school holiday not counted. */
export function daysLaterInTerm(
  from: Day,
  days: number,
  { calendar, region }: Omit<Working, "zone">,
): Day {
  let day = from;
  for (let left = days; left > 0; ) {
    day = daysLater(day, 1);
    if (schoolHolidayOn(calendar, day, region) === undefined) left -= 1;
  }
  return day;
}
