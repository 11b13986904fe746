import { schoolHolidayOn } from "../../domain/calendar/school-holidays.ts";
import { daysLater } from "../../domain/days.ts";
import type { Day } from "../../domain/time.ts";
import type { Now } from "./doubting.ts";
import type { Around } from "./piece.ts";
import { daysIn, isWeekday, type Stretch, someOf } from "./some-days.ts";

/** Days to choose from; `isExact`: these and no other of the stretch. */
export type Part = {
  readonly stretch: Stretch;
  readonly days: readonly Day[];
  readonly isExact?: boolean;
};

/** How far behind a stretch that is all holiday a day of work is looked for. */
const FURTHER_DAYS = 21;

/**
 * The same with days on which people work, where school holidays are known: whoever says `na de
 * kerst` mostly means the new year, so days behind the holiday are offered as well.
 */
export function outsideHolidays(part: Part, side: Around["side"], { school }: Now): Part {
  if (part.isExact || school === undefined || side === "in") return part;
  const isOpen = (day: Day) =>
    isWeekday(day) && schoolHolidayOn(school.calendar, day, school.region) === undefined;
  if (part.days.every(isOpen)) return part;
  const { from, until } = part.stretch;
  const open = daysIn(part.stretch).filter(isOpen);
  if (open.length > 0) return { ...part, days: someOf(open) };
  if (side !== "after") return part;
  const further = { from: daysLater(until, 1), until: daysLater(until, FURTHER_DAYS) };
  const later = daysIn(further).filter(isOpen).slice(0, WEEK);
  const last = later.at(-1);
  if (last === undefined) return part;
  return { stretch: { from, until: last }, days: [...part.days.slice(0, 1), ...someOf(later)] };
}

/** Of working days. */
const WEEK = 5;
