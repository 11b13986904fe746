import { daysLater } from "../../domain/days.ts";
import type { Day, Weekday } from "../../domain/time.ts";
import {
  dayAt,
  mondayOf,
  monthEnd,
  monthStart,
  monthsLater,
  nthOf,
  weekdayOf,
  yearOf,
} from "./calendar.ts";
import { doubtAt, type Now, ofKind, type PieceOf, type Placed } from "./doubting.ts";
import type { Piece, SaidOf } from "./piece.ts";
import { FURTHEST_YEARS, JUST_OVER_DAYS } from "./reach.ts";
import type { Span } from "./when.ts";

/** A day and the piece that says it. */
export type FixedDay = {
  readonly day: Day;
  readonly at: Span;
  readonly isFrom: boolean;
};

/** What the pieces say about the day. */
export type DaysSaid = {
  /** Each day that is said by itself, in the order of the text. */
  readonly fixed: readonly FixedDay[];
  readonly doubts: readonly Placed[];
};

/** The days that stand for themselves; weekdays only count beside them or without them. */
export function fixedDays(pieces: readonly Piece[], now: Now): DaysSaid {
  const fixed: FixedDay[] = [];
  const doubts: Placed[] = [];
  const weeks = ofKind(pieces, "in-weeks");
  for (const piece of pieces) {
    const read = dayOf(piece, now, weeks.length > 0 ? weeks : undefined);
    if (read === undefined) continue;
    doubts.push(...(read.doubt ? [doubtAt(piece, read.doubt)] : []));
    if (read.day !== undefined) {
      fixed.push({ day: read.day, at: piece, isFrom: piece.manner === "from" });
    }
  }
  return { fixed, doubts };
}

type Read = { readonly day?: Day; readonly doubt?: Placed["doubt"] };

function dayOf(
  { said }: Piece,
  { today }: Now,
  weeks: readonly PieceOf<"in-weeks">[] | undefined,
): Read | undefined {
  switch (said.kind) {
    case "date":
      return dateOf(said, today);
    case "in-days": {
      // `morgen over een week`
      const ahead = weeks?.[0]?.said.weeks ?? 0;
      return { day: daysLater(today, said.days + 7 * ahead) };
    }
    case "in-months":
      return inReach(monthsLater(today, said.months), today);
    case "nth":
      return said.of === undefined ? undefined : nthDay(said, today);
    case "week":
      return weekDoubt(said, today);
    default:
      return undefined;
  }
}

/** A week that the year does not have, or that is just over and is read as that of next year. */
function weekDoubt(said: SaidOf<"week">, today: Day): Read | undefined {
  const monday = mondayOfPiece(said, today);
  if (monday === undefined) return { doubt: { kind: "impossible-day" } };
  if ("ahead" in said || said.year !== undefined) return undefined;
  const before = mondayOf(yearOf(daysLater(monday, 3)) - 1, said.week);
  const isJustOver = before !== undefined && daysLater(before, JUST_OVER_DAYS) > today;
  return isJustOver ? { doubt: { kind: "past" } } : undefined;
}

/** The day of a date; without a year the next one, and a doubt when it is only just over. */
export function dateOf({ date, month, year }: SaidOf<"date">, today: Day): Read {
  if (year !== undefined) {
    const day = dayAt(year, month, date);
    return day === undefined ? { doubt: { kind: "impossible-day" } } : inReach(day, today);
  }
  const [own, next] = [0, 1].map((later) => dayAt(yearOf(today) + later, month, date));
  if (own !== undefined && own >= today) return { day: own };
  if (next === undefined) return { doubt: { kind: "impossible-day" } };
  const isJustOver = own !== undefined && daysLater(own, JUST_OVER_DAYS) > today;
  return isJustOver ? { day: next, doubt: { kind: "past" } } : { day: next };
}

function inReach(day: Day, today: Day): Read {
  const isFar = Math.abs(yearOf(day) - yearOf(today)) > FURTHEST_YEARS;
  return isFar ? { doubt: { kind: "far-off" } } : { day };
}

/** `de laatste vrijdag van december`; without a year the next one. */
function nthDay({ nth, weekday, of }: SaidOf<"nth">, today: Day): Read {
  const start = of && monthStart(of, today);
  if (of === undefined || start === undefined) return { doubt: { kind: "impossible-day" } };
  const reach = inReach(start, today);
  if (reach.day === undefined) return reach;
  const day = nthOf(start, nth, weekday);
  if ("ahead" in of || of.year !== undefined) return { day };
  const next = day < today ? nthOf(monthsLater(start, 12), nth, weekday) : day;
  const before = nthOf(monthsLater(start, next === day ? -12 : 0), nth, weekday);
  const isJustOver = daysLater(before, JUST_OVER_DAYS) > today;
  return isJustOver ? { day: next, doubt: { kind: "past" } } : { day: next };
}

/** From Monday on: the week that a piece names, if there is such a one. */
function mondayOfPiece(said: SaidOf<"week">, today: Day): Day | undefined {
  const monday = daysLater(today, 1 - weekdayOf(today));
  if ("ahead" in said) return daysLater(monday, 7 * said.ahead);
  if (said.year !== undefined) return inReachMonday(said.year, said.week, today);
  const own = mondayOf(yearOf(daysLater(monday, 3)), said.week);
  const isOver = own === undefined || own < monday;
  return isOver ? mondayOf(yearOf(daysLater(monday, 3)) + 1, said.week) : own;
}

function inReachMonday(year: number, week: number, today: Day): Day | undefined {
  return Math.abs(year - yearOf(today)) > FURTHEST_YEARS ? undefined : mondayOf(year, week);
}

/** A week or a month, of which no day is said. */
export type Period = { readonly from: Day; readonly until: Day; readonly at: Piece };

/** The first week or month that the pieces name. */
export function periodIn(pieces: readonly Piece[], today: Day): Period | undefined {
  for (const piece of pieces) {
    const from = startOf(piece, today);
    if (from === undefined) continue;
    const isWeek = piece.said.kind === "week";
    return { from, until: isWeek ? daysLater(from, 6) : monthEnd(from), at: piece };
  }
  return undefined;
}

function startOf({ said }: Piece, today: Day): Day | undefined {
  if (said.kind === "week") return mondayOfPiece(said, today);
  if (said.kind !== "month") return undefined;
  const start = monthStart(said.of, today);
  return start === undefined ? undefined : inReach(start, today).day;
}

/** The first such weekday after a day. */
export function nextWeekday(weekday: Weekday, after: Day): Day {
  return daysLater(after, ((weekday - weekdayOf(after) + 6) % 7) + 1);
}
