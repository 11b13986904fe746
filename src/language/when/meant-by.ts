import { daysLater } from "../../domain/days.ts";
import type { Day, Weekday } from "../../domain/time.ts";
import { spansOf } from "./anchor-spans.ts";
import { weekdayOf } from "./calendar.ts";
import type { Now } from "./doubting.ts";
import type { Anchor, Around } from "./piece.ts";
import { daysIn, nearestWeekday, type Stretch, someDays } from "./some-days.ts";

/** What is meant by a place around a week, a month, a feast or a holiday. */
export type Meant =
  /** One day and no other. */
  | { readonly kind: "day"; readonly day: Day; readonly isJustOver: boolean }
  /** Any of these days. */
  | { readonly kind: "either"; readonly days: readonly Day[] }
  /** A stretch, with some of its days to choose from. */
  | { readonly kind: "period"; readonly stretch: Stretch; readonly days: readonly Day[] }
  | { readonly kind: "past" }
  | { readonly kind: "unknown" };

/** Most days that are offered. */
const OFFERED = 4;

/** The day, the days or the stretch that is meant, seen from today. */
export function meantBy({ anchor, side, on }: Around, now: Now): Meant {
  const { spans, isJustOver = false } = spansOf(anchor, now);
  if (spans.length === 0) return { kind: "unknown" };
  const all = spans.map((span) => partOf(span, { anchor, side, on }));
  const days = all.flatMap((one) => one.days);
  const isExact = all.every((one) => one.isExact);
  if (isExact || spans.length > 1) {
    const [day, ...others] = [...new Set(days)].toSorted();
    if (day !== undefined && others.length === 0 && isExact) {
      return { kind: "day", day, isJustOver };
    }
    // Of each region only the first, where any of a week would do.
    const offered = isExact ? days : all.flatMap((one) => one.days[0] ?? []);
    return either(offered, now.today, isJustOver);
  }
  return period(all, now.today, isJustOver);
}

function either(days: readonly Day[], today: Day, isJustOver: boolean): Meant {
  const ahead = [...new Set(days)].filter((day) => day >= today).toSorted();
  if (ahead.length === 0 || isJustOver) return { kind: "past" };
  return { kind: "either", days: ahead.slice(0, OFFERED) };
}

function period(parts: readonly Part[], today: Day, isJustOver: boolean): Meant {
  const [part] = parts;
  if (part === undefined) return { kind: "unknown" };
  const { from, until } = part.stretch;
  if (until < today || isJustOver) return { kind: "past" };
  const stretch = { from: from < today ? today : from, until };
  const days = part.days.filter((day) => day >= today);
  return { kind: "period", stretch, days: days.length > 0 ? days : someDays(stretch) };
}

/** Days to choose from; `isExact`: these and no other of the stretch. */
type Part = {
  readonly stretch: Stretch;
  readonly days: readonly Day[];
  readonly isExact?: boolean;
};

function partOf(span: Stretch, { anchor, side, on }: Around): Part {
  if (side === "after" || side === "before") return besideOf(span, { anchor, side, on });
  if (side !== "in") return edgeOf(span, anchor, side);
  const isShort = anchor.kind === "feast" || anchor.kind === "weekend";
  return isShort ? exactly(daysIn(span)) : loosely(span);
}

function exactly(days: readonly Day[]): Part {
  const [from, until = from] = [days[0], days.at(-1)];
  if (from === undefined || until === undefined) return { stretch: nowhere, days };
  return { stretch: { from, until }, days, isExact: true };
}

const nowhere: Stretch = { from: "0001-01-01" as Day, until: "0001-01-01" as Day };

function loosely(stretch: Stretch): Part {
  return { stretch, days: someDays(stretch) };
}

const EDGE_DAYS = 6;

/** Of a week Monday and Tuesday, the days in the middle, or Thursday and Friday; of a month a week. */
function edgeOf(
  { from, until }: Stretch,
  { kind }: Anchor,
  side: "begin" | "middle" | "end",
): Part {
  const days = (first: number, last: number) => ({
    from: daysLater(from, first),
    until: daysLater(from, last),
  });
  if (kind === "week") {
    const ofWeek = { begin: days(0, 1), middle: days(1, 3), end: days(3, 4) };
    return loosely(ofWeek[side]);
  }
  const end = { from: daysLater(until, -EDGE_DAYS), until };
  const ofMonth = { begin: days(0, EDGE_DAYS), middle: days(12, 16), end };
  return loosely(ofMonth[side]);
}

type Beside = Pick<Around, "anchor"> & {
  readonly side: "before" | "after";
  readonly on: Around["on"] | undefined;
};

function besideOf(span: Stretch, { anchor, side, on }: Beside): Part {
  if (on === undefined) return loosely(near(span, anchor, side));
  if (on === "day") return exactly(dayBeside(span, anchor, side));
  if (on === "week") return loosely(weekBeside(span, side));
  if (on === "weekend") return exactly(weekendBeside(span, side));
  return exactly(weekdayBeside(span, side, on));
}

/** The week before or after it; beside a weekend two or three days. */
function near(span: Stretch, { kind }: Anchor, side: "before" | "after"): Stretch {
  const { from, until } = span;
  if (kind !== "weekend") return weekBeside(span, side);
  return side === "after"
    ? { from: daysLater(until, 1), until: daysLater(until, 3) }
    : { from: daysLater(from, -2), until: daysLater(from, -1) };
}

function weekBeside({ from, until }: Stretch, side: "before" | "after"): Stretch {
  return side === "after"
    ? { from: daysLater(until, 1), until: daysLater(until, 7) }
    : { from: daysLater(from, -7), until: daysLater(from, -1) };
}

/** Beside a holiday a day of school; after a feast of two days the one after either of them. */
function dayBeside(
  { from, until }: Stretch,
  { kind }: Anchor,
  side: "before" | "after",
): readonly Day[] {
  if (kind === "school") {
    return side === "after"
      ? [nearestWeekday(daysLater(until, 1), 1)]
      : [nearestWeekday(daysLater(from, -1), -1)];
  }
  if (side === "before") return [daysLater(from, -1)];
  return kind === "feast" ? [daysLater(from, 1), daysLater(until, 1)] : [daysLater(until, 1)];
}

function weekendBeside({ from, until }: Stretch, side: "before" | "after"): readonly Day[] {
  const first = weekdayBeside({ from, until }, side, 6)[0] ?? until;
  const isInside = side === "before" && daysLater(first, 1) >= from;
  const saturday = isInside ? daysLater(first, -7) : first;
  return [saturday, daysLater(saturday, 1)];
}

/** The nearest one; the second day of a feast is after the feast, and is not. */
function weekdayBeside(
  { from, until }: Stretch,
  side: "before" | "after",
  weekday: Weekday,
): readonly Day[] {
  if (side === "before") {
    const eve = daysLater(from, -1);
    return [daysLater(eve, -((weekdayOf(eve) - weekday + 7) % 7))];
  }
  const next = daysLater(until, 1);
  const after = daysLater(next, (weekday - weekdayOf(next) + 7) % 7);
  const within = daysIn({ from: daysLater(from, 1), until });
  // In a long holiday nobody means a day of it.
  const isFeast = within.length < 3;
  return [...(isFeast ? within.filter((day) => weekdayOf(day) === weekday) : []), after];
}
