import { daysLater } from "../../domain/days.ts";
import type { Day } from "../../domain/time.ts";
import { dayAt, mondayOf, weekdayOf, yearOf } from "./calendar.ts";
import type { Placed } from "./doubting.ts";
import type { SaidOf } from "./piece.ts";
import { FURTHEST_YEARS, JUST_OVER_DAYS } from "./reach.ts";

/** A day, or what is to be asked of it; both when it is read and not sure. */
export type Read = { readonly day?: Day; readonly doubt?: Placed["doubt"] };

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

/** Not more than a few years away: a slip in a year is not noticed otherwise. */
export function inReach(day: Day, today: Day): Read {
  const isFar = Math.abs(yearOf(day) - yearOf(today)) > FURTHEST_YEARS;
  return isFar ? { doubt: { kind: "far-off" } } : { day };
}

/** The Monday of the week that is said, if there is such a one. */
export function mondayOfWeek(
  said:
    | Omit<Extract<SaidOf<"week">, { readonly week: number }>, "kind">
    | { readonly ahead: number },
  today: Day,
): Day | undefined {
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
