import { daysLater } from "../../domain/days.ts";
import type { Recurrence } from "../../domain/meeting/recurrence-rule.ts";
import type { HolidayRule } from "../../domain/meeting/series.ts";
import type { Day } from "../../domain/time.ts";
import { firstOn, monthEnd, monthStart } from "./calendar.ts";
import { dateOf } from "./dated.ts";
import { doubtAt, ofKind, type PieceOf, type Placed } from "./doubting.ts";
import type { Piece } from "./piece.ts";
import type { School } from "./school-holiday.ts";
import { schoolHolidayStart } from "./school-holiday.ts";

/** More meetings than that nobody counts out. */
const MOST_TIMES = 200;

/** How a series ends, and what it does in the holidays. */
export type Ending = {
  readonly until?: Day;
  readonly times?: number;
  readonly holidays?: Extract<HolidayRule, "skip" | "keep">;
  readonly doubts: readonly Placed[];
};

export type Series = {
  readonly rule: Recurrence | undefined;
  readonly firstDay: Day | undefined;
  readonly today: Day;
  readonly school: School | undefined;
};

/** The end that the pieces say; of what is no series a last day is a doubt. */
export function resolveEnd(pieces: readonly Piece[], series: Series): Ending {
  const [last, other] = ofKind(pieces, "last");
  const counts = ofKind(pieces, "times");
  const rule = ofKind(pieces, "holidays")[0]?.said.rule;
  const until = last && lastDay(last, series);
  const count = series.rule && counts[0];
  const isSensible = count && count.said.times > 0 && count.said.times <= MOST_TIMES;
  return {
    ...(until?.day !== undefined && { until: until.day }),
    ...(isSensible && { times: count.said.times }),
    ...(series.rule && rule && { holidays: rule }),
    doubts: [
      ...(until?.doubts ?? []),
      ...(other ? [doubtAt(other, { kind: "unknown-piece" as const })] : []),
      ...(count && !isSensible ? [doubtAt(count, { kind: "unknown-piece" as const })] : []),
    ],
  };
}

type Until = { readonly day?: Day; readonly doubts: readonly Placed[] };

function lastDay(piece: PieceOf<"last">, series: Series): Until {
  const { rule, firstDay } = series;
  const day = rule && dayOf(piece, series);
  if (rule === undefined || day === undefined) {
    return { doubts: [doubtAt(piece, { kind: "unknown-piece" })] };
  }
  if ("doubt" in day && day.doubt !== undefined) {
    return { ...(day.last && { day: day.last }), doubts: [doubtAt(piece, day.doubt)] };
  }
  if (day.last === undefined) return { doubts: [] };
  if (firstDay !== undefined && day.last < firstDay) {
    return { doubts: [doubtAt(piece, { kind: "end-before-start" })] };
  }
  // `tot 1 juli` with one on that very day: counted or not?
  const behind = daysLater(day.last, 1);
  const isOpen = day.isOpen && firstOn(rule, behind) === behind;
  const days = [day.last, behind];
  return { day: day.last, doubts: isOpen ? [doubtAt(piece, { kind: "ambiguous-day", days })] : [] };
}

type Said = {
  readonly last?: Day | undefined;
  /** The day behind it is said, and may be meant as well. */
  readonly isOpen?: boolean;
  readonly doubt?: Placed["doubt"] | undefined;
};

function dayOf(
  { said: { last } }: PieceOf<"last">,
  { today, school, firstDay }: Series,
): Said | undefined {
  switch (last.kind) {
    case "date": {
      const read = dateOf(last.date, today);
      const day = read.day && (last.isCounted ? read.day : daysLater(read.day, -1));
      return { last: day, isOpen: !last.isCounted, doubt: read.doubt };
    }
    case "month": {
      const start = monthStart(last.of, today);
      if (start === undefined || start.slice(0, 2) !== today.slice(0, 2)) return undefined;
      return { last: last.isCounted ? monthEnd(start) : daysLater(start, -1) };
    }
    case "holiday": {
      const start = school && schoolHolidayStart(school, last.name, firstDay ?? today);
      return start === undefined ? undefined : { last: daysLater(start, -1) };
    }
    default:
      return last satisfies never;
  }
}
