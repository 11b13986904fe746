import { daysLater } from "../../domain/days.ts";
import { monthlyOn, type Recurrence, weeklyOn } from "../../domain/meeting/recurrence-rule.ts";
import type { Day, Weekday } from "../../domain/time.ts";
import { firstOn, monthOf, weekdayOf } from "./calendar.ts";
import { doubtAt, type Now, ofKind, type PieceOf, type Placed } from "./doubting.ts";
import type { Piece } from "./piece.ts";
import { type FixedDay, type Period, periodIn } from "./resolve-day.ts";
import type { Span } from "./when.ts";

/** What the pieces say about how it comes back. */
export type SeriesSaid = {
  readonly rule?: Recurrence;
  readonly firstDay?: Day;
  readonly at: Span;
  readonly doubts: readonly Placed[];
};

/** The series, when the pieces speak of one; the last day and the number come later. */
export function resolveSeries(
  pieces: readonly Piece[],
  fixed: readonly FixedDay[],
  now: Now & { readonly from: string | undefined },
): SeriesSaid | undefined {
  const said = spanOf(pieces);
  if (said === undefined) return undefined;
  const made = makeRule(pieces, fixed, said);
  if (made.rule === undefined) return { at: said.at, doubts: [...said.doubts, ...made.doubts] };
  const first = startOf({ pieces, fixed, now }, made.rule, said.quarter);
  return {
    rule: made.rule,
    ...(first.day !== undefined && { firstDay: first.day }),
    at: said.at,
    doubts: [...said.doubts, ...made.doubts, ...first.doubts],
  };
}

type Spanned = {
  readonly at: Span;
  readonly every: number;
  readonly unit: "week" | "month";
  readonly weekdays: readonly Weekday[];
  readonly date?: number;
  readonly nth?: PieceOf<"nth">;
  /** It goes by the quarter of the year. */
  readonly quarter?: "first" | "last";
  readonly doubts: readonly Placed[];
};

/** Every how many weeks or months; nothing when it does not come back. */
function spanOf(pieces: readonly Piece[]): Spanned | undefined {
  const everys = ofKind(pieces, "every");
  const isMonthly = everys.some(({ said }) => said.unit === "month");
  const nth = ofKind(pieces, "nth").find(
    ({ said }) => said.of === undefined && (said.isEvery || said.per !== undefined || isMonthly),
  );
  const [first] = everys;
  const at = first ?? nth;
  if (at === undefined) return undefined;
  const unit = first?.said.unit ?? "month";
  const same = everys.filter(({ said }) => said.unit === unit);
  const strange = everys.find(({ said }) => said.unit !== unit);
  const counts = [...same.map(({ said }) => said.every), ...(nth?.said.per ? [nth.said.per] : [])];
  const every = Math.max(1, ...counts);
  const isMixed = strange !== undefined || counts.some((count) => count !== 1 && count !== every);
  const named = same.filter(({ said }) => said.weekdays !== undefined);
  const isTwo = named.slice(1).some(({ said }) => !said.isJoined);
  const date = same.find(({ said }) => said.date !== undefined)?.said.date;
  return {
    at,
    every,
    unit,
    weekdays: (isTwo ? named.slice(0, 1) : named).flatMap(({ said }) => said.weekdays ?? []),
    ...(date !== undefined && { date }),
    ...(nth && { nth }),
    ...(nth?.said.per === 3 && { quarter: nth.said.nth === -1 ? "last" : "first" }),
    doubts: [
      ...(isMixed
        ? [doubtAt(strange ?? everys.at(-1) ?? at, { kind: "unknown-piece" as const })]
        : []),
      ...(isTwo ? [doubtAt(same.at(-1) ?? at, { kind: "two-days" as const })] : []),
    ],
  };
}

type Made = { readonly rule?: Recurrence; readonly doubts: readonly Placed[] };

function makeRule(pieces: readonly Piece[], fixed: readonly FixedDay[], said: Spanned): Made {
  const { every, unit, at, nth } = said;
  if (nth !== undefined && unit === "month") return monthly(pieces, nth, every);
  const alone = ofKind(pieces, "date-alone")[0];
  const date = said.date ?? alone?.said.date;
  if (unit === "month" && date !== undefined) return onDate(every, date, alone ?? at);
  const named = ofKind(pieces, "weekday");
  const weekdays =
    [said.weekdays, joinedWeekdays(named), weekdaysOfFixed(fixed)].find(
      (some) => some.length > 0,
    ) ?? [];
  const [weekday, ...others] = weekdays;
  if (unit === "month" && weekday !== undefined && others.length === 0 && fixed.length === 0) {
    return anyOfMonth(every, weekday, at);
  }
  const rule = unit === "month" ? undefined : weeklyOn({ every }, weekdays);
  if (rule === undefined) {
    return { doubts: [doubtAt(at, { kind: "open-recurrence", every, unit })] };
  }
  const other = named.find((one) => !weekdays.includes(one.said.weekday));
  const stray = nth ?? alone;
  return {
    rule,
    doubts: [
      ...(other ? [doubtAt(other, { kind: "two-days" as const })] : []),
      ...(stray ? [doubtAt(stray, { kind: "unknown-piece" as const })] : []),
    ],
  };
}

const nths = [1, 2, 3, 4, -1] as const;

/** `elke maand op dinsdag`: on the first one, or another. */
function anyOfMonth(every: number, weekday: Weekday, at: Span): Made {
  const rules = nths.flatMap((nth) => monthlyOn({ every, weekday }, [nth]) ?? []);
  const [rule] = rules;
  const doubts = [doubtAt(at, { kind: "ambiguous-recurrence" as const, rules })];
  return rule ? { rule, doubts } : { doubts };
}

/** The first weekday that is named, and those that are joined to it. */
function joinedWeekdays(named: readonly PieceOf<"weekday">[]): readonly Weekday[] {
  const [first] = named;
  return named
    .filter((one) => one === first || (one.said.isJoined && one.start === first?.start))
    .map(({ said }) => said.weekday);
}

function weekdaysOfFixed([first]: readonly FixedDay[]): readonly Weekday[] {
  return first ? [weekdayOf(first.day)] : [];
}

/** `elke tweede dinsdag` without `van de maand` can be every other Tuesday. */
function monthly(pieces: readonly Piece[], piece: PieceOf<"nth">, every: number): Made {
  const { nth, also = [], weekday, isEvery, per } = piece.said;
  const rule = monthlyOn({ every, weekday }, [nth, ...also]);
  if (rule === undefined) return { doubts: [] };
  const isPlain = per !== undefined || nth === 1 || nth === -1 || !isEvery || also.length > 0;
  const isSaid = isPlain || ofKind(pieces, "every").length > 0;
  const rules: readonly Recurrence[] = [rule, { kind: "weekly", every: nth, weekday }];
  const other = ofKind(pieces, "weekday").find((one) => one.said.weekday !== weekday);
  const second = ofKind(pieces, "nth").find(
    ({ said }) => said.nth !== nth || said.weekday !== weekday,
  );
  return {
    rule,
    doubts: [
      ...(isSaid ? [] : [doubtAt(piece, { kind: "ambiguous-recurrence" as const, rules })]),
      ...(other || second
        ? [doubtAt(other ?? second ?? piece, { kind: "two-days" as const })]
        : []),
    ],
  };
}

function onDate(every: number, date: number, at: Span): Made {
  if (date < 1 || date > 31) return { doubts: [doubtAt(at, { kind: "impossible-day" })] };
  const rule: Recurrence = { kind: "monthly-day", every, day: date };
  return { rule, doubts: date > 28 ? [doubtAt(at, { kind: "impossible-day" })] : [] };
}

type Said = {
  readonly pieces: readonly Piece[];
  readonly fixed: readonly FixedDay[];
  readonly now: Now & { readonly from: string | undefined };
};

/** The first day of the series: from the day that is said, otherwise the first that is to come. */
function startOf(
  { pieces, fixed, now }: Said,
  rule: Recurrence,
  quarter: "first" | "last" | undefined,
): { readonly day?: Day | undefined; readonly doubts: readonly Placed[] } {
  const [said, ...others] = fixed;
  const ahead = ofKind(pieces, "in-weeks")[0];
  const period = periodIn(pieces, now);
  const weeksOn = ahead && daysLater(now.today, 7 * ahead.said.weeks);
  const soonest =
    now.from !== undefined && now.from > now.time ? now.today : daysLater(now.today, 1);
  const later = said?.day ?? weeksOn ?? period?.from ?? soonest;
  const from = said === undefined && later < soonest ? soonest : later;
  const isInQuarter = (day: Day) => monthOf(day) % 3 === (quarter === "last" ? 0 : 1);
  const day = firstOn(rule, from, quarter === undefined ? undefined : isInQuarter);
  const isStrange = said !== undefined && !said.isFrom && day !== said.day;
  const other = others.find((one) => one.day !== said?.day);
  const odd = isStrange ? said : other;
  return {
    day,
    doubts: [
      ...(odd ? [doubtAt(odd.at, { kind: "two-days" as const })] : []),
      ...(period?.days && !beginsAfter(period)
        ? [doubtAt(period.at, { kind: "not-exact" as const })]
        : []),
    ],
  };
}

/** A series may well begin `na de zomervakantie`; `eind juni` is no first day. */
function beginsAfter({ at: { said } }: Period): boolean {
  return said.kind === "around" && said.around.side === "after";
}
