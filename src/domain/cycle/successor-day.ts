import { daysLater } from "../days.ts";
import type { Day } from "../time.ts";
import type { HandOver } from "./hand-over.ts";

/** The first day of the successor; nothing when that is the day on which somebody says yes. */
export function successorDay({ lastDay }: Pick<HandOver, "lastDay">): Day | undefined {
  return lastDay && daysLater(lastDay, 1);
}

/** The day from which somebody has the seat who says yes today. */
export function dayOfAccepting(open: Pick<HandOver, "lastDay">, today: Day): Day {
  const day = successorDay(open);
  return day !== undefined && day > today ? day : today;
}
