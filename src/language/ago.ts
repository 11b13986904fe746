import type { Day } from "../domain/time.ts";

const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000;
const DAYS_A_MONTH = 30.44;
const DAYS_A_YEAR = 365.25;

/** `vandaag`, `gisteren`, `12 dagen geleden`, `4 maanden geleden`, `meer dan een jaar geleden`. */
export function ago(day: Day, today: Day): string {
  const days = (Date.parse(today) - Date.parse(day)) / MILLISECONDS_A_DAY;
  if (days <= 0) return "vandaag";
  if (days === 1) return "gisteren";
  if (days < 60) return `${days} dagen geleden`;
  const months = Math.round(days / DAYS_A_MONTH);
  if (months <= 12) return `${months} maanden geleden`;
  if (days < 2 * DAYS_A_YEAR) return "meer dan een jaar geleden";
  return `meer dan ${Math.floor(days / DAYS_A_YEAR)} jaar geleden`;
}
