import type { Day } from "../time.ts";
import type { Recurrence } from "./recurrence-rule.ts";

/** Which of the days before becomes which of the days after, by their places. */
export type Pair = { readonly before: number; readonly after: number };

const DAY_MS = 86_400_000;
/** From Friday to the Monday after it is a small step; to the Friday after it is another week. */
const NEAR_DAYS = 3;

/**
 * The days of a series that changes, each with the day that takes its place: the nearest one, of the
 * same month when it goes by months before and after, otherwise of the same week or within three days.
 */
export function pairedDays(
  before: readonly Day[],
  after: readonly Day[],
  rules: readonly Recurrence[],
): readonly Pair[] {
  const isNear = rules.every(({ kind }) => kind !== "weekly") ? isSameMonth : isNearby;
  const near = before.flatMap((day, index) =>
    after.flatMap((other, place) =>
      isNear(day, other)
        ? [{ before: index, after: place, days: Math.abs(daysOf(day, other)) }]
        : [],
    ),
  );
  const [taken, given] = [new Set<number>(), new Set<number>()];
  return near
    .toSorted((one, other) => one.days - other.days)
    .filter((pair) => {
      if (taken.has(pair.before) || given.has(pair.after)) return false;
      taken.add(pair.before);
      given.add(pair.after);
      return true;
    })
    .map((pair) => ({ before: pair.before, after: pair.after }));
}

function isSameMonth(one: Day, other: Day): boolean {
  return one.slice(0, 7) === other.slice(0, 7);
}

function isNearby(one: Day, other: Day): boolean {
  return Math.abs(daysOf(one, other)) <= NEAR_DAYS || weekOf(one) === weekOf(other);
}

function daysOf(one: Day, other: Day): number {
  return (Date.parse(other) - Date.parse(one)) / DAY_MS;
}

/** Weeks since a Monday. */
function weekOf(day: Day): number {
  return Math.floor((Date.parse(day) - Date.parse("1970-01-05")) / (7 * DAY_MS));
}
