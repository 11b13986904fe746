import { isEvening, type Presence } from "../../src/domain/meeting/presence.ts";
import type { Slot } from "../../src/domain/meeting/slot.ts";
import type { Day } from "../../src/domain/time.ts";
import { hoursOf, longDay, shortDay } from "./days.ts";
import { wording } from "./wording.ts";

/** `dinsdag 12 januari, 9.30–11.00 uur`. */
export function slotName(slot: Slot, today: Day): string {
  return wording.slot(longDay(slot.day, today), hoursOf(slot));
}

/** `di 12 januari, 9.30–11.00 uur`. */
export function shortSlot(slot: Slot, today: Day): string {
  return wording.slot(shortDay(slot.day, today), hoursOf(slot));
}

/** How many are at work then. */
export function presenceInWords(slot: Slot, presence: Presence): string {
  return wording.presence(presence, isEvening(slot));
}
