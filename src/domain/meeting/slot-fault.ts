import { daysLater } from "../days.ts";
import { type Instant, localMoment, type Zone } from "../time.ts";
import { minutesIn, type Slot, slotStarts } from "./slot.ts";

/** Why nothing can be planned then. `gap`: the clock skips that time on the night that summer begins. */
export type SlotFault = "end-before-start" | "far-off" | "gap" | "past" | "too-long";

/** Nobody plans further ahead; a slip in a year is not noticed otherwise. */
const FURTHEST_DAYS = 3 * 366;
const LONGEST_MINUTES = 12 * 60;

/** What is wrong with a time to meet, seen from a moment; nothing when it is fine. */
export function faultOfSlot(
  slot: Slot,
  { at, zone }: { readonly at: Instant; readonly zone: Zone },
): SlotFault | undefined {
  const minutes = minutesIn(slot);
  if (minutes <= 0) return "end-before-start";
  if (minutes > LONGEST_MINUTES) return "too-long";
  if (slot.day > daysLater(localMoment(at, zone).day, FURTHEST_DAYS)) return "far-off";
  const starts = slotStarts(slot, zone);
  if (starts <= at) return "past";
  return localMoment(starts, zone).time === slot.from ? undefined : "gap";
}
