import ICAL from "ical.js";
import { daysLater } from "../days.ts";
import type { Day, Weekday } from "../time.ts";
import { nthsOf, type Recurrence, weekdaysOf } from "./recurrence-rule.ts";

/** Over 28 years of a weekly meeting: a hundred milliseconds, which is what a wrong date may cost. */
const MOST_STEPS = 1_500;

/** More than it can take before a month is long enough: 29 February, twice in eight years. */
const MOST_TRIES = 100;
const LAST_YEAR = 9_998;

const DAYS_A_WEEK = 7;
const DAY_MS = 86_400_000;

const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

/** From one day up to and including another. */
export type Stretch = { readonly from: Day; readonly until: Day };

/**
 * The days on which something falls that comes again, in order (RFC 5545, by ical.js). Counted from
 * its first day on, which itself counts only when the rule has it; a month without the day is left
 * out. Days know no zone: the clock time is put to them by `momentOf`.
 */
export function occurrences(
  rule: Recurrence,
  firstDay: Day,
  { from, until }: Stretch,
): readonly Day[] {
  const start = startOf(rule, firstDay, from);
  if (start === undefined) return [];
  const last = rule.until !== undefined && rule.until < until ? rule.until : until;
  const iterator = ICAL.Recur.fromString(rruleText(rule)).iterator(ICAL.Time.fromDateString(start));
  const days: Day[] = [];
  for (let step = 0; step < MOST_STEPS * daysEach(rule); step++) {
    const day = iterator.next()?.toString() as Day | undefined;
    if (day === undefined || day > last) break;
    if (day >= from) days.push(day);
  }
  return days;
}

/**
 * The rule as an RRULE of days. A rule ends by a day or after a number of times, never by both
 * (RFC 5545, 3.3.10): of one that has both only the number is written.
 */
export function rruleText(rule: Recurrence): string {
  const { every, times, until } = rule;
  const ends = until === undefined ? [] : [`UNTIL=${until.replaceAll("-", "")}`];
  const end = times === undefined ? ends : [`COUNT=${times}`];
  return [...patternOf(rule), `INTERVAL=${every}`, ...end].join(";");
}

function patternOf(rule: Recurrence): readonly string[] {
  switch (rule.kind) {
    case "weekly":
      return ["FREQ=WEEKLY", `BYDAY=${weekdaysOf(rule).map(nameOf).join(",")}`];
    case "monthly":
      return [
        "FREQ=MONTHLY",
        `BYDAY=${nthsOf(rule)
          .map((nth) => `${nth}${nameOf(rule.weekday)}`)
          .join(",")}`,
      ];
    case "monthly-day":
      return ["FREQ=MONTHLY", `BYMONTHDAY=${rule.day}`];
    default:
      return rule satisfies never;
  }
}

/** Days of each week or month that is not without. */
function daysEach(rule: Recurrence): number {
  return rule.kind === "monthly-day" ? 1 : 1 + (rule.also?.length ?? 0);
}

function nameOf(weekday: Weekday): string {
  return weekdays[weekday - 1] ?? "MO";
}

/**
 * The day to begin at: the first one, or where there is nothing to count a later one in the same
 * step, so that an old series costs no more than a new one. Nothing when no month has the day.
 */
function startOf(rule: Recurrence, firstDay: Day, from: Day): Day | undefined {
  const near = rule.times === undefined && from > firstDay ? from : firstDay;
  if (rule.kind !== "weekly") return monthToStart(rule, firstDay, near);
  const step = rule.every * DAYS_A_WEEK;
  const days = (Date.parse(near) - Date.parse(firstDay)) / DAY_MS;
  return daysLater(firstDay, Math.floor(days / step) * step);
}

/**
 * ical.js gives up after three months that are too short for a day of the month, and some steps
 * take four (31, every five months from November): it begins at a month that is long enough.
 */
function monthToStart(
  rule: Exclude<Recurrence, { readonly kind: "weekly" }>,
  firstDay: Day,
  near: Day,
): Day | undefined {
  const { every } = rule;
  const first = monthOf(firstDay);
  const skipped = Math.floor((monthOf(near) - first) / every) * every;
  const day = rule.kind === "monthly-day" ? rule.day : 1;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const month = first + skipped + tries * every;
    if (month > LAST_YEAR * 12) return undefined;
    const lastDay = daysLater(monthStart(month + 1), -1);
    if (Number(lastDay.slice(8)) >= day) return month === first ? firstDay : monthStart(month);
  }
  return undefined;
}

/** The months counted from the year 0. */
function monthOf(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function monthStart(month: number): Day {
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  return `${year}-${String((month % 12) + 1).padStart(2, "0")}-01` as Day;
}
