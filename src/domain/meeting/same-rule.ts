import { daysLater } from "../days.ts";
import type { Day } from "../time.ts";
import { occurrences } from "./occurrences.ts";
import type { Recurrence } from "./recurrence-rule.ts";
import type { Series } from "./series.ts";

/** As far ahead is looked for the next day of a rule. */
const LOOKED_DAYS = 800;

/** Whether two rules have the same days when they begin together, wherever they end. */
export function isSamePattern(one: Recurrence, other: Recurrence): boolean {
  return patternOf(one) === patternOf(other);
}

function patternOf({ until: _until, times: _times, ...pattern }: Recurrence): string {
  return JSON.stringify(Object.entries(pattern).toSorted());
}

/**
 * The day from which a series goes on: with the same pattern its own next day, so that what comes
 * every other week keeps its weeks. A day on which the rule itself may begin is meant as it is said.
 */
export function continuedFrom(
  { rule: before, firstDay }: Pick<Series, "rule" | "firstDay">,
  rule: Recurrence,
  day: Day,
): Day {
  const endless = withoutEnd(rule);
  const begins = occurrences(endless, day, { from: day, until: day }).length > 0;
  if (begins || !isSamePattern(before, rule)) return day;
  const stretch = { from: day, until: daysLater(day, LOOKED_DAYS) };
  return occurrences(withoutEnd(before), firstDay, stretch)[0] ?? day;
}

/** The rule without its end; a number of times counts from its first day. */
export function withoutEnd({ until: _until, times: _times, ...rule }: Recurrence): Recurrence {
  return rule;
}

/** Later than any series is planned. */
const LATEST = "9998-12-31" as Day;

/**
 * The last day of a series, if it has one. After a number of times it is the end of the week or month
 * of the last one, so that the last one may move as the others do.
 */
export function lastDayOf({
  rule,
  firstDay,
  endsOn,
}: Pick<Series, "rule" | "firstDay" | "endsOn">): Day | undefined {
  const last = rule.times && occurrences(rule, firstDay, { from: firstDay, until: LATEST }).at(-1);
  const ends = [rule.until, endsOn, last ? endOfSpan(rule, last) : undefined];
  return ends.filter((one) => one !== undefined).toSorted()[0];
}

function endOfSpan({ kind }: Recurrence, day: Day): Day {
  if (kind === "weekly") {
    const weekday = new Date(`${day}T12:00:00Z`).getUTCDay() || 7;
    return daysLater(day, 7 - weekday);
  }
  const next = daysLater(daysLater(day, 1 - Number(day.slice(8))), 31);
  return daysLater(next, -Number(next.slice(8)));
}
