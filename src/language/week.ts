import type { WorkingHours } from "../domain/availability.ts";
import type { Weekday } from "../domain/time.ts";
import { clockName, shortWeekday } from "./day.ts";
import { inList } from "./list.ts";

/** Days that follow each other as a range: `ma–do`, `ma, wo en vr`. */
function dayRange(days: readonly Weekday[]): string {
  const runs: { from: Weekday; to: Weekday }[] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last && day === last.to + 1) last.to = day;
    else runs.push({ from: day, to: day });
  }
  const names = runs.flatMap(({ from, to }) => {
    if (to === from) return [shortWeekday(from)];
    const range = `${shortWeekday(from)}–${shortWeekday(to)}`;
    return to === from + 1 ? [shortWeekday(from), shortWeekday(to)] : [range];
  });
  return inList(names);
}

/** Hours are shown far more often than they change. */
const written = new WeakMap<readonly WorkingHours[], string>();

/** Working hours as people write them: `ma–do 9.00–17.00, vr 9.00–12.00`. */
export function weekInWords(hours: readonly WorkingHours[]): string {
  const known = written.get(hours);
  if (known !== undefined) return known;
  const week = writeWeek(hours);
  written.set(hours, week);
  return week;
}

function writeWeek(hours: readonly WorkingHours[]): string {
  const byTime = new Map<string, Set<Weekday>>();
  for (const { weekday, from, until } of hours) {
    const time = `${clockName(from)}–${clockName(until)}`;
    byTime.set(time, (byTime.get(time) ?? new Set()).add(weekday));
  }
  return [...byTime]
    .map(([time, days]) => `${dayRange([...days].sort((one, other) => one - other))} ${time}`)
    .join(", ");
}
