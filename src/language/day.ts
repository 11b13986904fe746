import { addDays } from "date-fns/addDays";
import type { ClockTime, Day, Weekday } from "../domain/time.ts";
import { months, weekdays } from "./day-words.ts";

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
  for (let ahead = 1; ahead < 7; ahead++) {
    const candidate = addDays(new Date(`${today}T12:00:00Z`), ahead);
    if (!candidate.toISOString().startsWith(day)) continue;
    return ahead === 1 ? "morgen" : weekdayName((candidate.getUTCDay() || 7) as Weekday);
  }
  return dayName(day, today);
}

/** `17.00`: the Dutch way to write a time. */
export function clockName(time: ClockTime): string {
  return `${Number(time.slice(0, 2))}.${time.slice(3)}`;
}
