import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import type { Day } from "../domain/time.ts";

const DAYS_A_MONTH = 30.44;

/** `vandaag`, `gisteren`, `12 dagen geleden`, `4 maanden geleden`, `meer dan een jaar geleden`. */
export function ago(day: Day, today: Day): string {
  const days = differenceInCalendarDays(new Date(`${today}T12:00Z`), new Date(`${day}T12:00Z`));
  if (days <= 0) return "vandaag";
  if (days === 1) return "gisteren";
  if (days < 60) return `${days} dagen geleden`;
  const months = Math.round(days / DAYS_A_MONTH);
  if (months <= 12) return `${months} maanden geleden`;
  if (months < 24) return "meer dan een jaar geleden";
  return `meer dan ${Math.floor(months / 12)} jaar geleden`;
}
