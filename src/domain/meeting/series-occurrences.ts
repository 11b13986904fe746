import { type HolidayKind, type Holidays, holidayOn } from "../calendar/holiday-on.ts";
import { daysLater } from "../days.ts";
import type { Day } from "../time.ts";
import { occurrences, type Stretch } from "./occurrences.ts";
import type { Series } from "./series.ts";

/** When a series comes, whoever comes to it. */
export type Timing = Pick<Series, "rule" | "firstDay" | "holidays" | "skipped" | "endsOn">;

/** One time that a series comes. */
export type Occurrence = {
  /** As the rule has it. */
  readonly day: Day;
  /** On which it is held; not at all when left out. */
  readonly on?: Day;
  /** What the day of the rule is, when it is a holiday. */
  readonly why?: HolidayKind;
};

/** The summer holidays are six or seven weeks; more weeks later is another meeting. */
const MOST_WEEKS_LATER = 10;

/**
 * What a series comes to in a stretch of days, in the order of its rule: what is held in it, and what
 * its holidays take away. A meeting on a holiday moves by whole weeks, so that it stays on its weekday.
 * It is left out when another one of the series is on that day already, or when the series is over by
 * then. No two are ever on one day.
 */
export function seriesOccurrences(
  series: Timing,
  stretch: Stretch,
  holidays: Holidays,
): readonly Occurrence[] {
  const from = daysLater(stretch.from, -7 * MOST_WEEKS_LATER);
  const days = occurrences(series.rule, series.firstDay, { from, until: stretch.until });
  const taken = new Set<Day>(days);
  const found = days
    .filter((day) => !series.skipped.includes(day))
    .map((day) => occurrenceOn(day, { series, holidays, taken }));
  return found.filter(({ day, on = day }) => stretch.from <= on && on <= stretch.until);
}

/** The days on which it is held, in order: what moved may come after what did not. */
export function heldDays(found: readonly Occurrence[]): readonly Day[] {
  return found.flatMap(({ on }) => on ?? []).toSorted();
}

type Placing = {
  readonly series: Timing;
  readonly holidays: Holidays;
  /** The days of the rule, and those to which others moved; what moves is put there. */
  readonly taken: Set<Day>;
};

function occurrenceOn(day: Day, { series, holidays, taken }: Placing): Occurrence {
  const why = holidayOn(day, holidays);
  if (why === undefined || series.holidays === "keep") {
    return { day, ...(!isOver(series, day) && { on: day }), ...(why && { why }) };
  }
  const on = series.holidays === "move" ? dayInstead(day, holidays) : undefined;
  if (on === undefined || taken.has(on) || isOver(series, on)) return { day, why };
  taken.add(on);
  return { day, on, why };
}

/** The same weekday of the first week that is no holiday. */
function dayInstead(day: Day, holidays: Holidays): Day | undefined {
  for (let weeks = 1; weeks <= MOST_WEEKS_LATER; weeks++) {
    const candidate = daysLater(day, 7 * weeks);
    if (holidayOn(candidate, holidays) === undefined) return candidate;
  }
  return undefined;
}

function isOver({ rule, endsOn }: Timing, day: Day): boolean {
  return (endsOn !== undefined && day > endsOn) || (rule.until !== undefined && day > rule.until);
}
