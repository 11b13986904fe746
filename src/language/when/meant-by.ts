import { daysLater } from "../../domain/days.ts";
import type { Day, Weekday } from "../../domain/time.ts";
import { spansOf } from "./anchor-spans.ts";
import { weekdayOf } from "./calendar.ts";
import type { Now } from "./doubting.ts";
import { outsideHolidays, type Part } from "./outside-holidays.ts";
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
export function meantBy({ anchor: said, side, on }: Around, now: Now): Meant {
  const anchor = besideSummer(said, side, now);
  const { spans, isJustOver = false } = spansOf(anchor, now);
  if (spans.length === 0) return { kind: "unknown" };
  const parts = spans.map((span) => partOf(span, { anchor, side, on }));
  const isLong = anchor.kind === "feast" || anchor.kind === "year" || anchor.kind === "season";
  const all = isLong ? parts.map((one) => outsideHolidays(one, side, now)) : parts;
  const days = all.flatMap((one) => one.days);
  const isExact = all.every((one) => one.isExact);
  const ahead = all.filter(({ stretch }) => stretch.until >= now.today);
  const isOneLeft = !isExact && ahead.length === 1;
  if (isOneLeft) return period(ahead, now.today, isJustOver);
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

/** `na de zomer` is when the schools begin, where that is known. */
function besideSummer(anchor: Anchor, side: Around["side"], now: Now): Anchor {
  if (anchor.kind !== "season" || anchor.season !== "summer") return anchor;
  const holiday: Anchor = { kind: "school", name: "zomervakantie" };
  const isBeside = side === "after" || side === "before";
  return isBeside && spansOf(holiday, now).spans.length > 0 ? holiday : anchor;
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
  const ahead = part.days.filter((day) => day >= today);
  // Nobody says of today that it is at the end of the month.
  const later = ahead.filter((day) => day > today);
  const days = later.length > 0 ? later : ahead;
  return { kind: "period", stretch, days: days.length > 0 ? days : someDays(stretch) };
}

function partOf(span: Stretch, { anchor, side, on }: Around): Part {
  if (side === "after" || side === "before") return besideOf(span, { anchor, side, on });
  if (side !== "in") return edgeOf(span, anchor, side);
  const isFeast = anchor.kind === "feast" && daysIn(span).length <= LONGEST_FEAST;
  const isShort = isFeast || anchor.kind === "weekend";
  return isShort ? exactly(daysIn(span)) : loosely(span);
}

/** In days; of the ramadan nobody means a single one. */
const LONGEST_FEAST = 4;

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
/** The beginning and the end of a year or a season. */
const LONG_EDGE_DAYS = 24;
const CHRISTMAS_DAYS = 11;
/** Where the middle of it begins. */
const MIDDLE_DAYS = { year: 165, season: 33 } as const;

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
  if (kind === "year" || kind === "season") {
    const ofLong = {
      begin: days(0, LONG_EDGE_DAYS),
      middle: {
        from: daysLater(from, MIDDLE_DAYS[kind]),
        until: daysLater(from, MIDDLE_DAYS[kind] + LONG_EDGE_DAYS),
      },
      end: { from: daysLater(until, -LONG_EDGE_DAYS), until },
    };
    // In the last days of a year hardly anybody works.
    const working = { from: ofLong.end.from, until: daysLater(until, -CHRISTMAS_DAYS) };
    const isYearEnd = kind === "year" && side === "end";
    return isYearEnd ? { stretch: ofLong.end, days: someDays(working) } : loosely(ofLong[side]);
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
  const isFeast = kind === "feast" && daysIn({ from, until }).length <= LONGEST_FEAST;
  return isFeast ? [daysLater(from, 1), daysLater(until, 1)] : [daysLater(until, 1)];
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
