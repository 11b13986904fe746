import { momentOf } from "../calendar/working-days.ts";
import { daysLater } from "../days.ts";
import { type ClockTime, type Instant, instant, localMoment, type Zone } from "../time.ts";

/** From one time of the day until another, by the clock of the network. */
type Hours = { readonly from: ClockTime; readonly until: ClockTime };

const clock = (time: string) => time as ClockTime;

/** For what can wait: many who take part are volunteers, and have the evening for it. */
export const friendlyHours: Hours = { from: clock("08:00"), until: clock("20:00") };
/** For who would otherwise come for nothing. */
export const wakingHours: Hours = { from: clock("07:00"), until: clock("22:00") };

const HOUR_MS = 3_600_000;
/** Somebody who leaves home within this must hear it, at whatever hour. */
const URGENT_HOURS = 12;

/** The first moment, from this one on, that lies within hours of the day. */
export function firstWithin(at: Instant, { from, until }: Hours, zone: Zone): Instant {
  const { day, time } = localMoment(at, zone);
  if (from <= time && time < until) return at;
  return momentOf(time < from ? day : daysLater(day, 1), from, zone);
}

/** When to say what cannot wait: at once by day, and by night if it begins within twelve hours. */
export function soonestBefore(at: Instant, begins: Instant, zone: Zone): Instant {
  const urgent = hoursBefore(begins, URGENT_HOURS);
  if (urgent <= at) return at;
  const waking = firstWithin(at, wakingHours, zone);
  return earlierOf(waking, urgent);
}

/** The one that is first; moments are texts, of which `Math.min` knows nothing. */
export function earlierOf<Moment extends string>(one: Moment, other: Moment): Moment {
  const isFirst = one < other;
  return isFirst ? one : other;
}

/** So many hours earlier. */
export function hoursBefore(at: Instant, hours: number): Instant {
  return instant(Date.parse(at) - hours * HOUR_MS);
}
