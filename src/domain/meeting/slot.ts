import { momentOf } from "../calendar/working-days.ts";
import type { ClockTime, Day, Instant, Zone } from "../time.ts";

/** When people meet: on one day, by the clock of the network; it ends after it begins. */
export type Slot = { readonly day: Day; readonly from: ClockTime; readonly until: ClockTime };

/** The moment at which it begins. */
export function slotStarts({ day, from }: Slot, zone: Zone): Instant {
  return momentOf(day, from, zone);
}

/** The moment at which it ends. */
export function slotEnds({ day, until }: Slot, zone: Zone): Instant {
  return momentOf(day, until, zone);
}

/** How long it takes by the clock, in minutes. */
export function minutesIn({ from, until }: Pick<Slot, "from" | "until">): number {
  return minuteOfDay(until) - minuteOfDay(from);
}

/** Minutes since midnight by the clock. */
export function minuteOfDay(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The clock time so many minutes after midnight; nothing when that is not on the same day. */
export function clockAt(minute: number): ClockTime | undefined {
  if (!Number.isInteger(minute) || minute < 0 || minute >= 24 * 60) return undefined;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}` as ClockTime;
}

/** Text order is time order. */
export function compareSlots(one: Slot, other: Slot): number {
  return key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0;
}

function key({ day, from, until }: Slot): string {
  return `${day} ${from} ${until}`;
}
