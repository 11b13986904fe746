import { daysLater } from "../../domain/days.ts";
import type { Day } from "../../domain/time.ts";
import { dayAt, monthOf, weekdayOf, yearOf } from "./calendar.ts";
import { doubtAt, type Now, ofKind, type PieceOf, type Placed } from "./doubting.ts";
import type { Piece } from "./piece.ts";
import { type FixedDay, nextWeekday, type Period, periodIn, periodsIn } from "./resolve-day.ts";
import { daysIn } from "./some-days.ts";

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
  const either = eitherDay(pieces, all);
  if (either) return either;
  const impossible = alone && !counted ? [doubtAt(alone, { kind: "impossible-day" as const })] : [];
  if (first !== undefined) {
    return {
      day: first.day,
      at: first.at,
      doubts: [...contradictions(pieces, all, now), ...impossible],
    };
  }
  const named = namedDay(pieces, now);
  return { ...named, doubts: [...named.doubts, ...impossible] };
}

/** `5 of 6 januari`: each of them is a choice. */
function eitherDay(pieces: readonly Piece[], fixed: readonly FixedDay[]): Chosen | undefined {
  const [first, ...others] = fixed;
  const isPlain = pieces.every(({ said }) => said.kind !== "weekday");
  const ors = ofKind(pieces, "date").filter(({ said }) => said.isOr).length;
  if (first === undefined || !isPlain || ors === 0 || ors !== others.length) return undefined;
  const days = [...new Set(fixed.map(({ day }) => day))];
  if (days.length === 1) return undefined;
  const start = fixed.map(({ at }) => at.start).toSorted((one, other) => one - other)[0] ?? 0;
  const end = Math.max(...fixed.map(({ at }) => at.end));
  const doubt = { kind: "ambiguous-day", days } as const;
  return { day: first.day, at: first.at, doubts: [{ start, end, doubt }] };
}

/** Everything that says another day than the first. */
function contradictions(
  pieces: readonly Piece[],
  [first, ...others]: readonly FixedDay[],
  now: Now,
): readonly Placed[] {
  if (first === undefined) return [];
  const weekdays = ofKind(pieces, "weekday").filter(
    ({ said }) => said.weekday !== weekdayOf(first.day),
  );
  const period = periodIn(pieces, now);
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
  const others = weekdays.slice(1).filter(({ said }) => said.weekday !== weekday?.said.weekday);
  const [other] = others;
  const ahead = ofKind(pieces, "in-weeks")[0];
  const period = periodIn(pieces, now);
  const doubts = other ? [doubtAt(other, { kind: "two-days" as const })] : [];
  if (weekday === undefined) return withoutWeekday(ahead, periodsIn(pieces, now), now.today);
  const chosen = weekdayWith(weekday, { ahead, period, now });
  const either = others.length > 0 && others.every(({ said }) => said.isOr);
  if (either) return eitherWeekday([weekday, ...others], { ahead, period, now });
  return { ...chosen, doubts: [...doubts, ...chosen.doubts] };
}

function withoutWeekday(
  ahead: PieceOf<"in-weeks"> | undefined,
  periods: readonly Period[],
  today: Day,
): Chosen {
  if (ahead !== undefined)
    return { day: daysLater(today, 7 * ahead.said.weeks), at: ahead, doubts: [] };
  const [period, ...others] = periods;
  if (period === undefined) return { doubts: [] };
  if (others.length > 0) return ofPeriods(periods);
  const { from, until, at, days, isEither } = period;
  const [day] = days ?? [];
  if (isEither && day !== undefined) return oneOf(at, [...(days ?? [])]);
  return { doubts: [doubtAt(at, { kind: "open-period", from, until, ...(days && { days }) })] };
}

/** Most days of several stretches that are offered. */
const OFFERED = 6;

/** `eind januari of begin februari`: some days of each, or the question which. */
function ofPeriods(periods: readonly Period[]): Chosen {
  const [first] = periods;
  const isShort = periods.every(({ days = [] }) => days.length > 0);
  if (first !== undefined && isShort) {
    const last = periods.at(-1)?.at ?? first.at;
    return oneOf({ ...first.at, end: last.end }, offeredOf(periods));
  }
  return {
    doubts: periods.map(({ at, from, until }) => doubtAt(at, { kind: "open-period", from, until })),
  };
}

/** As many as are offered, and some of the last stretch as well. */
function offeredOf(periods: readonly Period[]): readonly Day[] {
  const daysOf = (most: number) =>
    [...new Set(periods.flatMap(({ days = [] }) => days.slice(0, most)))].toSorted();
  const all = daysOf(OFFERED);
  const share = Math.max(1, Math.floor(OFFERED / periods.length));
  return all.length > OFFERED ? daysOf(share) : all;
}

/** Any of these days, the first of which is read. */
function oneOf(at: Piece, days: readonly Day[]): Chosen {
  const [day] = days;
  const doubts = days.length > 1 ? [doubtAt(at, { kind: "ambiguous-day" as const, days })] : [];
  return { ...(day !== undefined && { day }), at, doubts };
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
  if (period?.days !== undefined) return weekdayIn(piece, period);
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

/** `dinsdag eind juni`: those of that weekday. */
function weekdayIn(piece: PieceOf<"weekday">, period: Period): Chosen {
  const { days = [], isEither } = period;
  const all = isEither ? days : daysIn(period);
  const fits = all.filter((day) => weekdayOf(day) === piece.said.weekday);
  if (fits.length === 0) return { doubts: [doubtAt(period.at, { kind: "two-days" })] };
  return oneOf(piece, fits);
}

/** `dinsdag of donderdag`: the days of each. */
function eitherWeekday(weekdays: readonly PieceOf<"weekday">[], beside: Beside): Chosen {
  const all = weekdays.map((one) => weekdayWith(one, beside));
  const open = all.flatMap(({ doubts }) =>
    doubts.filter(({ doubt }) => doubt.kind !== "ambiguous-day"),
  );
  const days = all.flatMap(({ day, doubts }) => {
    const some = doubts.flatMap(({ doubt }) => ("days" in doubt ? (doubt.days ?? []) : []));
    return some.length > 0 ? some : (day ?? []);
  });
  const [first, last] = [weekdays[0], weekdays.at(-1)];
  if (first === undefined || last === undefined || open.length > 0) return { doubts: open };
  const { today, time, from } = beside.now;
  const isAhead = (day: Day) => day > today || from === undefined || from > time;
  const sorted = [...new Set(days)].filter(isAhead).toSorted();
  const [day] = sorted;
  const doubt = { kind: "ambiguous-day", days: sorted } as const;
  const at = { start: first.start, end: last.end };
  return { ...(day && { day }), at, doubts: [{ ...at, doubt }] };
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
