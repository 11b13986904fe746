import { daysLater } from "../../domain/days.ts";
import type { Day } from "../../domain/time.ts";
import { dayAt, monthOf, weekdayOf, yearOf } from "./calendar.ts";
import { doubtAt, type Now, ofKind, type PieceOf, type Placed } from "./doubting.ts";
import type { Piece } from "./piece.ts";
import { type FixedDay, nextWeekday, type Period, periodIn } from "./resolve-day.ts";

/** One day, or what keeps it from being one. */
export type Chosen = {
  readonly day?: Day;
  readonly at?: Piece | FixedDay["at"];
  readonly doubts: readonly Placed[];
};

/** Months to look ahead for `dinsdag de 5e`. */
const MONTHS_AHEAD = 12;

/** The day that the pieces together mean, when there is no series. */
export function chooseDay(
  pieces: readonly Piece[],
  fixed: readonly FixedDay[],
  now: Now & { readonly from: string | undefined },
): Chosen {
  const alone = ofKind(pieces, "date-alone")[0];
  const counted = alone && dateAlone(alone, ofKind(pieces, "weekday"), now.today);
  const all = [...fixed, ...(counted ? [counted] : [])];
  const [first] = all;
  const impossible = alone && !counted ? [doubtAt(alone, { kind: "impossible-day" as const })] : [];
  if (first !== undefined) {
    return {
      day: first.day,
      at: first.at,
      doubts: [...contradictions(pieces, all, now.today), ...impossible],
    };
  }
  const named = namedDay(pieces, now);
  return { ...named, doubts: [...named.doubts, ...impossible] };
}

/** Everything that says another day than the first. */
function contradictions(
  pieces: readonly Piece[],
  [first, ...others]: readonly FixedDay[],
  today: Day,
): readonly Placed[] {
  if (first === undefined) return [];
  const weekdays = ofKind(pieces, "weekday").filter(
    ({ said }) => said.weekday !== weekdayOf(first.day),
  );
  const period = periodIn(pieces, today);
  const isOutside = period && (first.day < period.from || first.day > period.until);
  const spans = [
    ...others.filter(({ day }) => day !== first.day).map(({ at }) => at),
    ...weekdays,
    ...(isOutside ? [period.at] : []),
  ];
  return spans.slice(0, 1).map((span) => doubtAt(span, { kind: "two-days" }));
}

/** `de 5e`, with a weekday before it the next one on which that falls. */
function dateAlone(
  piece: PieceOf<"date-alone">,
  weekdays: readonly PieceOf<"weekday">[],
  today: Day,
): FixedDay | undefined {
  const weekday = weekdays[0]?.said.weekday;
  for (let ahead = 0; ahead < MONTHS_AHEAD; ahead++) {
    const month = monthOf(today) - 1 + ahead;
    const day = dayAt(yearOf(today) + Math.floor(month / 12), (month % 12) + 1, piece.said.date);
    if (day === undefined || day < today) continue;
    if (weekday === undefined || weekdayOf(day) === weekday) {
      return { day, at: piece, isFrom: piece.manner === "from" };
    }
  }
  return undefined;
}

function namedDay(
  pieces: readonly Piece[],
  now: Now & { readonly from: string | undefined },
): Chosen {
  const weekdays = ofKind(pieces, "weekday");
  const [weekday] = weekdays;
  const other = weekdays.find(({ said }) => said.weekday !== weekday?.said.weekday);
  const ahead = ofKind(pieces, "in-weeks")[0];
  const period = periodIn(pieces, now.today);
  const doubts = other ? [doubtAt(other, { kind: "two-days" as const })] : [];
  if (weekday === undefined) return { ...withoutWeekday(ahead, period, now.today) };
  const chosen = weekdayWith(weekday, { ahead, period, now });
  return { ...chosen, doubts: [...doubts, ...chosen.doubts] };
}

function withoutWeekday(
  ahead: PieceOf<"in-weeks"> | undefined,
  period: Period | undefined,
  today: Day,
): Chosen {
  if (ahead !== undefined)
    return { day: daysLater(today, 7 * ahead.said.weeks), at: ahead, doubts: [] };
  if (period === undefined) return { doubts: [] };
  const { from, until, at } = period;
  return { doubts: [doubtAt(at, { kind: "open-period", from, until })] };
}

type Beside = {
  readonly ahead: PieceOf<"in-weeks"> | undefined;
  readonly period: Period | undefined;
  readonly now: Now & { readonly from: string | undefined };
};

function weekdayWith(piece: PieceOf<"weekday">, { ahead, period, now }: Beside): Chosen {
  const { weekday, is } = piece.said;
  const { today } = now;
  const monday = daysLater(today, 1 - weekdayOf(today));
  const next = nextWeekday(weekday, today);
  if (period?.at.said.kind === "week") {
    return { day: daysLater(period.from, weekday - 1), at: piece, doubts: [] };
  }
  if (period !== undefined) {
    const { from, until, at } = period;
    return { doubts: [doubtAt(at, { kind: "open-period", from, until })] };
  }
  if (ahead !== undefined) {
    const inWeek = daysLater(monday, 7 * ahead.said.weeks + weekday - 1);
    const isToday = weekdayOf(today) === weekday;
    return either(piece, inWeek, isToday ? inWeek : daysLater(next, 7 * ahead.said.weeks));
  }
  if (is === "next") return either(piece, next, daysLater(monday, 7 + weekday - 1));
  if (is === "coming") return { day: next, at: piece, doubts: [] };
  return ofToday(piece, next, now);
}

/** Both readings when they are not the same day. */
function either(piece: Piece, day: Day, other: Day): Chosen {
  const days = [day, other];
  const doubts = day === other ? [] : [doubtAt(piece, { kind: "ambiguous-day" as const, days })];
  return { day, at: piece, doubts };
}

/** Of today's own name nobody knows which is meant; with a later time it may well be today. */
function ofToday(piece: Piece, next: Day, { today, time, from }: Beside["now"]): Chosen {
  if (daysLater(today, 7) !== next) return { day: next, at: piece, doubts: [] };
  return from !== undefined && from > time
    ? either(piece, today, next)
    : either(piece, next, today);
}
