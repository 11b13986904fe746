import { type ClockTime, times } from "../../domain/time.ts";

const clock = /^(\d{1,2})(?:[.:u](\d{2}))?(?:\s*uur)?$/iu;
const minutes = /^(\d{2,3})\s*(?:min|minuten|m)?$/iu;

/** A time as it is filled in where a time is asked: `9.30`, `9:30`, `14 uur`. */
export function readTypedClock(typed: string): ClockTime | undefined {
  const [, hour, minute = "00"] = clock.exec(typed.trim()) ?? [];
  if (hour === undefined) return undefined;
  return times.clock.safeParse(`${hour.padStart(2, "0")}:${minute}`).data;
}

/** A length in minutes where an end is asked: `90`, `45 minuten`. Up to 23 it is an hour of the day. */
export function readTypedMinutes(typed: string): number | undefined {
  const length = Number(minutes.exec(typed.trim())?.[1] ?? 0);
  return length > 23 && length <= 720 ? length : undefined;
}

/** Whether hours are said, which may be how long as well as until when: `2 uur`. */
export function saysHours(typed: string): boolean {
  return /uur/iu.test(typed);
}
