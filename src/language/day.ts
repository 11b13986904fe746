import type { ClockTime, Day, Weekday } from "../domain/time.ts";
import { months, weekdays } from "./day-words.ts";

const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000;

/** `maandag`. */
export function weekdayName(weekday: Weekday): string {
  return weekdays[weekday - 1] ?? "";
}

/** `ma`. */
export function shortWeekday(weekday: Weekday): string {
  return weekdayName(weekday).slice(0, 2);
}

/** `6 december`, with the year when it is another year than that of `today`. */
export function dayName(day: Day, today: Day): string {
  const [year = "", month = "", date = ""] = day.split("-");
  const name = `${Number(date)} ${months[Number(month) - 1] ?? ""}`;
  return today.startsWith(year) ? name : `${name} ${year}`;
}

/** `februari`, with the year when it is another year than that of `today`. */
export function monthName(day: Day, today: Day): string {
  return dayName(day, today).replace(/^\d+ /, "");
}

/** How one says which day it is: `vandaag`, `morgen`, `maandag` within the week, `6 december` beyond. */
export function nearDay(day: Day, today: Day): string {
  if (day === today) return "vandaag";
  const ahead = (Date.parse(day) - Date.parse(today)) / MILLISECONDS_A_DAY;
  if (ahead === 1) return "morgen";
  if (ahead < 1 || ahead > 6) return dayName(day, today);
  return weekdayName((new Date(day).getUTCDay() || 7) as Weekday);
}

/** `17.00`: the Dutch way to write a time. */
export function clockName(time: ClockTime): string {
  return `${Number(time.slice(0, 2))}.${time.slice(3)}`;
}
