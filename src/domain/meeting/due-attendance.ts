import { momentOf } from "../calendar/working-days.ts";
import { daysLater } from "../days.ts";
import type { Network } from "../network.ts";
import type { ClockTime, Instant } from "../time.ts";
import type { Meeting } from "./meeting.ts";
import { slotStarts } from "./slot.ts";
import { firstWithin, friendlyHours } from "./telling-hours.ts";

/** Early enough to call somebody who is missed. */
const DAYS_AHEAD = 2;
const MORNING = "09:00" as ClockTime;

/** What makes it the same: who comes to this meeting on this day. */
export function attendanceKey({ id, slot }: Meeting): string {
  return `who-comes/${id}/${slot.day}`;
}

/**
 * When whoever organises hears who comes: two days before, once. Not of what was planned or moved
 * after that morning: then nobody could have answered yet.
 */
export function attendanceFrom(
  network: Network,
  meeting: Meeting,
  at: Instant,
): Instant | undefined {
  const { zone } = network.description;
  const { cancelledAt, slot, told } = meeting;
  if (cancelledAt !== undefined || network.occurred.has(attendanceKey(meeting))) return undefined;
  const opens = momentOf(daysLater(slot.day, -DAYS_AHEAD), MORNING, zone);
  const isNews = told.some((one) => one.as === "on" && one.at < opens && one.slot.day === slot.day);
  if (at >= slotStarts(slot, zone)) return undefined;
  if (at < opens) return opens;
  return isNews ? firstWithin(at, friendlyHours, zone) : undefined;
}
