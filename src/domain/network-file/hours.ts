import type { WorkingHours } from "../availability.ts";
import { times, type Weekday } from "../time.ts";

/** The days as they stand in a file, Monday first: Dutch, because people write it by hand. */
export const dayKeys = ["ma", "di", "wo", "do", "vr", "za", "zo"] as const;

/** Why hours could not be read: the key is no day, the text is no stretch, or two overlap. */
export type HoursProblem = {
  readonly kind: "weekday" | "stretch" | "overlapping-hours";
  readonly key: string;
};

/** Nobody's day falls into more pieces. */
const MOST_STRETCHES = 6;

/** `9`, `9.30`, `09:30`. */
const stretch = /^(\d{1,2})(?:[:.](\d{2}))? ?(?:-|–|tot) ?(\d{1,2})(?:[:.](\d{2}))?$/u;

/**
 * Hours from `{ "ma-do": "9-17", "vr": ["09:00-12:00", "13:00-16:00"] }`, in order of the week, or
 * what is wrong with them.
 */
export function readHours(
  written: Readonly<Record<string, string | readonly string[]>>,
): readonly WorkingHours[] | HoursProblem {
  const hours: WorkingHours[] = [];
  for (const [key, texts] of Object.entries(written)) {
    const read = readEntry(key, typeof texts === "string" ? texts.split(",") : texts);
    if ("kind" in read) return read;
    const all = [...hours, ...read].sort((one, other) => (order(one) < order(other) ? -1 : 1));
    if (all.some(overlapsNext)) return { kind: "overlapping-hours", key };
    hours.splice(0, hours.length, ...all);
  }
  return hours;
}

function readEntry(key: string, texts: readonly string[]): readonly WorkingHours[] | HoursProblem {
  const weekdays = readDays(key);
  if (!weekdays) return { kind: "weekday", key };
  const stretches = texts.slice(0, MOST_STRETCHES).map((text) => readStretch(text.trim()));
  if (texts.length > MOST_STRETCHES || stretches.includes(undefined))
    return { kind: "stretch", key };
  return weekdays.flatMap((weekday) =>
    stretches.flatMap((times) => (times ? [{ weekday, ...times }] : [])),
  );
}

function order({ weekday, from }: WorkingHours): string {
  return `${weekday} ${from}`;
}

function overlapsNext(
  { weekday, until }: WorkingHours,
  index: number,
  hours: readonly WorkingHours[],
): boolean {
  const next = hours[index + 1];
  return next !== undefined && next.weekday === weekday && next.from < until;
}

function readDays(key: string): readonly Weekday[] | undefined {
  const [first, last = first, ...more] = key.trim().toLowerCase().split("-").map(weekdayOf);
  if (!first || !last || more.length > 0 || last < first) return undefined;
  return ([1, 2, 3, 4, 5, 6, 7] as const).filter((day) => first <= day && day <= last);
}

function weekdayOf(key: string): Weekday | undefined {
  const keys: readonly string[] = dayKeys;
  return times.weekday.safeParse(keys.indexOf(key) + 1).data;
}

function readStretch(text: string): Pick<WorkingHours, "from" | "until"> | undefined {
  const [, fromHour, fromMinute, untilHour, untilMinute] = stretch.exec(text) ?? [];
  const from = readClock(fromHour, fromMinute);
  const until = readClock(untilHour, untilMinute);
  return from && until && from < until ? { from, until } : undefined;
}

function readClock(hour = "", minute = "00") {
  return times.clock.safeParse(`${hour.padStart(2, "0")}:${minute}`).data;
}

/** Hours as a file has them: one key a day, several stretches as a list. */
export function writeHours(hours: readonly WorkingHours[]): Record<string, string | string[]> {
  const written: Record<string, string | string[]> = {};
  for (const [index, key] of dayKeys.entries()) {
    const stretches = hours
      .filter(({ weekday }) => weekday === index + 1)
      .map(({ from, until }) => `${from}-${until}`);
    const [only] = stretches;
    if (only !== undefined) written[key] = stretches.length === 1 ? only : stretches;
  }
  return written;
}
