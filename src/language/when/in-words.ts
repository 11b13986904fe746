import {
  type Nth,
  nthsOf,
  type Recurrence,
  weekdaysOf,
} from "../../domain/meeting/recurrence-rule.ts";
import type { ClockTime, Day } from "../../domain/time.ts";
import { clockName, dayName, weekdayName } from "../day.ts";
import { inList } from "../list.ts";
import { weekdayOf } from "./calendar.ts";
import type { PartOfDay, When } from "./when.ts";

/**
 * What was read, written so that a person can say whether it is right, and so that `readWhen` reads
 * the same again: `elke eerste dinsdag van de maand, vanaf dinsdag 5 januari 2027, 9.30–11.00 uur`.
 * Empty when nothing was.
 */
export function whenInWords(when: Omit<When, "read" | "doubts">): string {
  const { day, part, from, until, minutes, recurrence, holidays } = when;
  const first =
    day === undefined ? [] : [recurrence ? `vanaf ${dayInWords(day)}` : dayInWords(day)];
  const time = from === undefined ? [] : [slotInWords({ from, ...(until && { until }) })];
  const length =
    until === undefined && minutes !== undefined ? [`duur ${lengthInWords(minutes)}`] : [];
  return [
    ...(recurrence ? [recurrenceInWords(recurrence)] : []),
    ...first,
    ...(part === undefined ? [] : [partNames[part]]),
    ...time,
    ...length,
    ...(holidays === undefined ? [] : [holidayNames[holidays]]),
  ].join(", ");
}

/** `dinsdag 5 januari 2027`; the year is left out when it is that of `today`. */
export function dayInWords(day: Day, today?: Day): string {
  return `${weekdayName(weekdayOf(day))} ${dayName(day, today ?? ("0000-01-01" as Day))}`;
}

/** `9.30–11.00 uur`, `9.30 uur`; before seven with a nought, so that nobody takes it for the afternoon. */
export function slotInWords({
  from,
  until,
}: {
  readonly from: ClockTime;
  readonly until?: ClockTime;
}): string {
  return until === undefined ? `${shown(from)} uur` : `${shown(from)}–${shown(until)} uur`;
}

function shown(time: ClockTime): string {
  return time < "07:00" ? time.replace(":", ".") : clockName(time);
}

/** `anderhalf uur`, `2 uur`, `45 minuten`, `2 uur en 15 minuten`. */
export function lengthInWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (minutes === 90) return "anderhalf uur";
  if (minutes === 1) return "1 minuut";
  if (hours === 0) return `${rest} minuten`;
  if (rest === 0) return `${hours} uur`;
  return `${hours} uur en ${rest} ${rest === 1 ? "minuut" : "minuten"}`;
}

/** `elke eerste dinsdag van de maand, 6 keer`, `elke twee weken op donderdag`. */
export function recurrenceInWords(rule: Recurrence): string {
  const times = rule.times === undefined ? [] : [`${rule.times} keer`];
  const until = rule.until === undefined ? [] : [`tot en met ${dayInWords(rule.until)}`];
  return [pattern(rule), ...times, ...until].join(", ");
}

function pattern(rule: Recurrence): string {
  const { every } = rule;
  switch (rule.kind) {
    case "weekly":
      return every === 1
        ? `elke ${inList(weekdaysOf(rule).map(weekdayName))}`
        : `elke ${counted(every)} weken op ${inList(weekdaysOf(rule).map(weekdayName))}`;
    case "monthly": {
      const nths = inList(nthsOf(rule).map((nth) => nthNames[nth]));
      const day = `${nths} ${weekdayName(rule.weekday)}`;
      return every === 1 ? `elke ${day} van de maand` : `${months(every)} op de ${day}`;
    }
    case "monthly-day": {
      const date = `${rule.day}e`;
      return every === 1 ? `elke ${date} van de maand` : `${months(every)} op de ${date}`;
    }
    default:
      return rule satisfies never;
  }
}

function months(every: number): string {
  const spans: Readonly<Record<number, string>> = {
    3: "elk kwartaal",
    6: "elk half jaar",
    12: "elk jaar",
  };
  return spans[every] ?? `elke ${counted(every)} maanden`;
}

const counts = [
  "nul",
  "één",
  "twee",
  "drie",
  "vier",
  "vijf",
  "zes",
  "zeven",
  "acht",
  "negen",
  "tien",
];

function counted(count: number): string {
  return counts[count] ?? `${count}`;
}

const nthNames: Readonly<Record<Nth, string>> = {
  1: "eerste",
  2: "tweede",
  3: "derde",
  4: "vierde",
  [-1]: "laatste",
};

const partNames: Readonly<Record<PartOfDay, string>> = {
  morning: "'s ochtends",
  afternoon: "'s middags",
  evening: "'s avonds",
  night: "'s nachts",
};

const holidayNames: Readonly<Record<"skip" | "keep", string>> = {
  skip: "behalve in de schoolvakanties",
  keep: "ook in de schoolvakanties",
};
