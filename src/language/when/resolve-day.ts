import { daysLater } from "../../domain/days.ts";
import type { Day, Weekday } from "../../domain/time.ts";
import {
  mondayOf,
  monthEnd,
  monthStart,
  monthsLater,
  nthOf,
  weekdayOf,
  yearOf,
} from "./calendar.ts";
import { dateOf, inReach, mondayOfWeek, type Read } from "./dated.ts";
import { doubtAt, type Now, ofKind, type PieceOf, type Placed } from "./doubting.ts";
import { meantBy } from "./meant-by.ts";
import type { Piece, SaidOf } from "./piece.ts";
import { JUST_OVER_DAYS } from "./reach.ts";
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

function dayOf(
  { said }: Piece,
  now: Now,
  weeks: readonly PieceOf<"in-weeks">[] | undefined,
): Read | undefined {
  const { today } = now;
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
    case "around":
      return aroundDay(said, now);
    default:
      return undefined;
  }
}

/** One day, or that it is over or not known; of what may be several days others decide. */
function aroundDay({ around }: SaidOf<"around">, now: Now): Read | undefined {
  const meant = meantBy(around, now);
  if (meant.kind === "unknown") return { doubt: { kind: "unknown-piece" } };
  if (meant.kind === "past") return { doubt: { kind: "past" } };
  if (meant.kind !== "day") return undefined;
  return { day: meant.day, ...(meant.isJustOver && { doubt: { kind: "past" } }) };
}

/** A week that the year does not have, or that is just over and is read as that of next year. */
function weekDoubt(said: SaidOf<"week">, today: Day): Read | undefined {
  const monday = mondayOfWeek(said, today);
  if (monday === undefined) return { doubt: { kind: "impossible-day" } };
  if ("ahead" in said || said.year !== undefined) return undefined;
  const before = mondayOf(yearOf(daysLater(monday, 3)) - 1, said.week);
  const isJustOver = before !== undefined && daysLater(before, JUST_OVER_DAYS) > today;
  return isJustOver ? { doubt: { kind: "past" } } : undefined;
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

/** A week or a month, of which no day is said. */
export type Period = {
  readonly from: Day;
  readonly until: Day;
  readonly at: Piece;
  /** Those to choose from. */
  readonly days?: readonly Day[];
  /** It is one of these, and no other. */
  readonly isEither?: true;
};

/** The first week or month that the pieces name. */
export function periodIn(pieces: readonly Piece[], now: Now): Period | undefined {
  return periodsIn(pieces, now)[0];
}

/** Each week or month that they name. */
export function periodsIn(pieces: readonly Piece[], now: Now): readonly Period[] {
  return pieces.flatMap((piece) => {
    const around = aroundPeriod(piece, now);
    if (around !== undefined) return [around];
    const from = startOf(piece, now.today);
    if (from === undefined) return [];
    const isWeek = piece.said.kind === "week";
    return [{ from, until: isWeek ? daysLater(from, 6) : monthEnd(from), at: piece }];
  });
}

function aroundPeriod(piece: Piece, now: Now): Period | undefined {
  if (piece.said.kind !== "around") return undefined;
  const meant = meantBy(piece.said.around, now);
  if (meant.kind === "period") return { ...meant.stretch, at: piece, days: meant.days };
  const [from, until = from] = meant.kind === "either" ? [meant.days[0], meant.days.at(-1)] : [];
  if (meant.kind !== "either" || from === undefined || until === undefined) return undefined;
  return { from, until, at: piece, days: meant.days, isEither: true };
}

function startOf({ said }: Piece, today: Day): Day | undefined {
  if (said.kind === "week") return mondayOfWeek(said, today);
  if (said.kind !== "month") return undefined;
  const start = monthStart(said.of, today);
  return start === undefined ? undefined : inReach(start, today).day;
}

/** The first such weekday after a day. */
export function nextWeekday(weekday: Weekday, after: Day): Day {
  return daysLater(after, ((weekday - weekdayOf(after) + 6) % 7) + 1);
}
