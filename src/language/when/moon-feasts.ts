import { daysLater } from "../../domain/days.ts";
import type { Day } from "../../domain/time.ts";

/**
 * Feasts by the moon, in a year of ours: the Umm al-Qura calendar, as the runtime has it until 2077.
 * Where the new moon is looked for it may be a day later, and what is read by it is
 * asked or read back before it counts. Of the two that fall in one year once in 33 years the first is meant.
 */
export const moonFeasts = {
  "eid-al-fitr": (year: number) => stretchFrom(year, { month: 10, date: 1, days: 3 }),
  "eid-al-adha": (year: number) => stretchFrom(year, { month: 12, date: 10, days: 4 }),
  ramadan: (year: number) => stretchFrom(year, { month: 9, date: 1, days: 29 }),
} as const;

type MoonDay = { readonly month: number; readonly date: number; readonly days: number };

const calendar = "islamic-umalqura";

let made: Intl.DateTimeFormat | undefined;

/** Made when a feast is first looked for: making it takes as long as loading fifty files. */
function inMoonDays(): Intl.DateTimeFormat {
  made ??= new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    ...{ month: "numeric", day: "numeric", timeZone: "UTC" },
  });
  return made;
}

/** Without that calendar nothing is known, rather than something wrong. */
const isKnown = (): boolean => inMoonDays().resolvedOptions().calendar === calendar;
const reach = { from: 1938, until: 2076 } as const;

/** The first day of each in a year; looking for it takes a few hundred looks at the calendar. */
const firsts = new Map<string, Day | undefined>();

function stretchFrom(year: number, { month, date, days }: MoonDay): readonly Day[] {
  if (year < reach.from || year > reach.until || !isKnown()) return [];
  const key = `${year}/${month}/${date}`;
  if (!firsts.has(key)) firsts.set(key, firstIn(year, `${month}/${date}`));
  const first = firsts.get(key);
  if (first === undefined) return [];
  return Array.from({ length: days }, (_, later) => daysLater(first, later));
}

function firstIn(year: number, wanted: string): Day | undefined {
  let day = `${year}-01-01` as Day;
  for (; day.startsWith(`${year}`); day = daysLater(day, 1)) {
    if (moonDay(day) === wanted) return day;
  }
  return undefined;
}

function moonDay(day: Day): string {
  const parts = inMoonDays().formatToParts(new Date(`${day}T12:00:00Z`));
  const part = (type: "month" | "day") => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("month")}/${part("day")}`;
}
