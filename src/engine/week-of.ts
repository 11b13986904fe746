import { type Instant, localMoment, type Zone } from "../domain/time.ts";

const dayLength = 86_400_000;

/** The ISO week of a moment in a zone, such as `2026-W53`: the week belongs to the year of its Thursday. */
export function weekOf(at: Instant, zone: Zone): string {
  const { day, weekday } = localMoment(at, zone);
  const thursday = new Date(Date.parse(`${day}T00:00:00Z`) + (4 - weekday) * dayLength);
  const year = thursday.getUTCFullYear();
  const dayOfYear = (thursday.getTime() - Date.UTC(year, 0, 1)) / dayLength;
  return `${year}-W${String(Math.floor(dayOfYear / 7) + 1).padStart(2, "0")}`;
}
