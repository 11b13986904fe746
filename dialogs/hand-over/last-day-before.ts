import { dayBefore } from "../../src/domain/holdings.ts";
import type { Day } from "../../src/domain/time.ts";

/** Who leaves from today on, or left before, is not shown today either. */
export function lastDayBefore(from: Day, today: Day): Day {
  return dayBefore(from < today ? today : from);
}
