import type { WorkingHours } from "../domain/availability.ts";
import { type ClockTime, times, type Weekday } from "../domain/time.ts";

/** Longer is no week of anybody. */
const LONGEST = 600;

const days = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];

/** A time is `9`, `9.30`, `9:30` or `9 uur`; a stretch two of them with a dash or `tot` between. */
const stretch =
  /^(?:van )?(\d{1,2})(?:[.:](\d{2}))?(?: ?uur)? ?(?:-|tot(?: en met)?) ?(\d{1,2})(?:[.:](\d{2}))?(?: ?uur)?/u;
const dayWord =
  /^(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)\b\.?/u;
const to = /^(?:-|t\/m|tot en met|tot)/u;
const between = /^(?:,|;|\+|&|\/|en\b|van\b|:)/u;
const everyWorkingDay = /^(?:werkdagen|elke werkdag|doordeweeks)\b/u;

type Reading = {
  readonly hours: WorkingHours[];
  /** The days that the next stretch is about. */
  days: Weekday[];
  /** A stretch was read since; the next day begins anew. */
  hasStretch: boolean;
  /** The next day ends a range. */
  isRange: boolean;
};

/**
 * Working hours as people write them and as `weekInWords` does: `ma–do 9.00–17.00, vr 9-12`. Nothing
 * when it is not wholly understood; an empty text means that no hours are known.
 */
export function readWeek(text: string): readonly WorkingHours[] | undefined {
  if (text.length > LONGEST) return undefined;
  let rest = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[–—‑]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
  const reading: Reading = { hours: [], days: [], hasStretch: true, isRange: false };
  while (rest !== "") {
    const taken = take(reading, rest);
    if (taken === undefined) return undefined;
    rest = rest.slice(taken).trimStart();
  }
  const isWhole = reading.hasStretch && !reading.isRange;
  return isWhole && !overlaps(reading.hours) ? inOrder(reading.hours) : undefined;
}

/** How much of the text was read; nothing when it cannot be. */
function take(reading: Reading, rest: string): number | undefined {
  const [day, name = ""] = dayWord.exec(rest) ?? [];
  if (day !== undefined) return takeDay(reading, weekdayOf(name)) ? day.length : undefined;
  const hours = stretch.exec(rest);
  if (hours) return takeStretch(reading, hours) ? hours[0].length : undefined;
  const all = everyWorkingDay.exec(rest)?.[0];
  if (all !== undefined) {
    for (const one of [1, 2, 3, 4, 5] as const) takeDay(reading, one);
    return all.length;
  }
  const range = to.exec(rest)?.[0];
  if (range !== undefined) {
    if (reading.hasStretch || reading.isRange || reading.days.length === 0) return undefined;
    reading.isRange = true;
    return range.length;
  }
  return between.exec(rest)?.[0].length;
}

function weekdayOf(name: string): Weekday {
  return (days.findIndex((day) => day.startsWith(name)) + 1) as Weekday;
}

function takeDay(reading: Reading, day: Weekday): boolean {
  if (reading.hasStretch) reading.days = [];
  reading.hasStretch = false;
  const first = reading.isRange ? (reading.days.at(-1) ?? day) + 1 : day;
  if (first > day) return false;
  for (let one = first; one <= day; one++) reading.days.push(one as Weekday);
  reading.isRange = false;
  return true;
}

function takeStretch(reading: Reading, [, ...numbers]: RegExpExecArray): boolean {
  const [fromHour, fromMinute, untilHour, untilMinute] = numbers;
  const from = clockOf(fromHour, fromMinute);
  const until = clockOf(untilHour, untilMinute);
  if (!from || !until || from >= until || reading.days.length === 0 || reading.isRange)
    return false;
  for (const weekday of reading.days) reading.hours.push({ weekday, from, until });
  reading.hasStretch = true;
  return true;
}

function clockOf(hour = "", minute = "00"): ClockTime | undefined {
  return times.clock.safeParse(`${hour.padStart(2, "0")}:${minute}`).data;
}

function inOrder(hours: readonly WorkingHours[]): readonly WorkingHours[] {
  const order = ({ weekday, from }: WorkingHours) => `${weekday} ${from}`;
  return [...hours].sort((one, other) => (order(one) < order(other) ? -1 : 1));
}

function overlaps(hours: readonly WorkingHours[]): boolean {
  return inOrder(hours).some((one, index, all) => {
    const next = all[index + 1];
    return next !== undefined && next.weekday === one.weekday && next.from < one.until;
  });
}
