import { TZDate } from "@date-fns/tz";
import { type Instant, instant } from "../../src/domain/time.ts";

/** `2026-11-24T10:00` on a clock in Amsterdam. */
export function fromZonedTime(local: string): Instant {
  const [day = "", time = ""] = local.split("T");
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return instant(new TZDate(year, month - 1, date, hour, minute, "Europe/Amsterdam").getTime());
}
