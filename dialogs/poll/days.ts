import { weekdayOf } from "../../src/domain/meeting/presence.ts";
import type { Slot } from "../../src/domain/meeting/slot.ts";
import type { Day } from "../../src/domain/time.ts";
import { clockName, dayName } from "../../src/language/day.ts";
import { weekdays } from "../../src/language/day-words.ts";

/** `dinsdag 12 januari`, with the year when it is another one. */
export function longDay(day: Day, today: Day): string {
  return `${weekdays[weekdayOf(day) - 1] ?? ""} ${dayName(day, today)}`;
}

/** `di 12 januari`. */
export function shortDay(day: Day, today: Day): string {
  return `${(weekdays[weekdayOf(day) - 1] ?? "").slice(0, 2)} ${dayName(day, today)}`;
}

/** `9.30–11.00 uur`. */
export function hoursOf({ from, until }: Pick<Slot, "from" | "until">): string {
  return `${clockName(from)}–${clockName(until)}`;
}
