import { tz } from "@date-fns/tz";
import { format } from "date-fns";
import { z } from "zod";

declare const brand: unique symbol;

/** A moment: ISO 8601 in UTC with `Z` and milliseconds, so that text order is time order. */
export type Instant = string & { readonly [brand]: "instant" };
/** A calendar day, `YYYY-MM-DD`, in the zone of the network. */
export type Day = string & { readonly [brand]: "day" };
/** A time of day on a 24-hour clock, `HH:MM`, in the zone of the network. */
export type ClockTime = string & { readonly [brand]: "clock" };
/** An IANA zone that this machine knows, such as `Europe/Amsterdam`. */
export type Zone = string & { readonly [brand]: "zone" };

/** The moment as an {@link Instant}. */
export function instant(at: Date | number): Instant {
  return new Date(at).toISOString() as Instant;
}

/** The calendar day and clock time at which a moment falls in a zone. */
export function localMoment(
  at: Instant,
  zone: Zone,
): { day: Day; time: ClockTime; weekday: Weekday } {
  const inside = tz(zone);
  const moment = new Date(at);
  return {
    day: format(moment, "yyyy-MM-dd", { in: inside }) as Day,
    time: format(moment, "HH:mm", { in: inside }) as ClockTime,
    weekday: Number(format(moment, "i", { in: inside })) as Weekday,
  };
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

function isRealDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

function isKnownZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat("nl", { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

/** Schemas for moments that come from outside. */
export const times = {
  instant: z.iso.datetime().transform((text) => instant(new Date(text))),
  day: z.iso
    .date()
    .refine(isRealDay)
    .transform((text) => text as Day),
  clock: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
    .transform((text) => text as ClockTime),
  zone: z
    .string()
    .min(1)
    .refine(isKnownZone)
    .transform((text) => text as Zone),
  weekday: z.union([
    z.literal(1),
    z.literal(2),
    z.literal(3),
    z.literal(4),
    z.literal(5),
    z.literal(6),
    z.literal(7),
  ]),
} as const;
