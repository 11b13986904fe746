import { daysLater } from "../days.ts";
import type { Day } from "../time.ts";

/**
 * The public holidays of the Netherlands in a year, and Good Friday and Liberation Day, on which
 * most offices are closed (Algemene termijnenwet, art. 3). King's Day moves to Saturday from a Sunday.
 */
export function publicHolidays(year: number): ReadonlySet<Day> {
  const known = years.get(year);
  if (known) return known;
  const easter = easterSunday(year);
  const on = (month: number, day: number) => dayOf(year, month, day);
  const kings = on(4, 27);
  const made: ReadonlySet<Day> = new Set([
    on(1, 1),
    ...[-2, 0, 1, 39, 49, 50].map((days) => daysLater(easter, days)),
    isSunday(kings) ? on(4, 26) : kings,
    on(5, 5),
    on(12, 25),
    on(12, 26),
  ]);
  years.set(year, made);
  return made;
}

const years = new Map<number, ReadonlySet<Day>>();

function dayOf(year: number, month: number, day: number): Day {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10) as Day;
}

function isSunday(day: Day): boolean {
  return new Date(`${day}T12:00:00Z`).getUTCDay() === 0;
}

/** Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century + 8) / 25);
  const moon = Math.floor((century - correction + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moon + 15) % 30;
  const leap = 32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4);
  const weekday = (leap - epact - (inCentury % 4)) % 7;
  const month = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * month + 114;
  return dayOf(year, Math.floor(days / 31), (days % 31) + 1);
}
