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

/**
 * The calendar day and clock time at which a moment falls in a zone. Asked for every seat of every
 * answer, hence a kept formatter: measured, date-fns in a zone takes more than six times as long.
 */
export function localMoment(at: Instant, zone: Zone): LocalMoment {
  const clock = clockOf(zone);
  const minute = at.slice(0, "YYYY-MM-DDTHH:MM".length);
  const known = clock.read.get(minute);
  if (known) return known;
  const moment = readClock(at, clock.format);
  if (clock.read.size >= READ_AT_MOST) clock.read.clear();
  clock.read.set(minute, moment);
  return moment;
}

type LocalMoment = { readonly day: Day; readonly time: ClockTime; readonly weekday: Weekday };

/**
 * One turn asks for its own moment again and again, and every turn for those of the confirmations. A
 * zone is off by whole minutes, so that all moments of one minute read the same.
 */
const READ_AT_MOST = 10_000;

type Clock = {
  readonly format: Intl.DateTimeFormat;
  /** By the minute in UTC. */
  readonly read: Map<string, LocalMoment>;
};

function readClock(at: Instant, format: Intl.DateTimeFormat): LocalMoment {
  const [date = "", time = ""] = format.format(new Date(at)).split(" ");
  const day = date.padStart("YYYY-MM-DD".length, "0");
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay() || 7;
  return { day: day as Day, time: time as ClockTime, weekday: weekday as Weekday };
}

/** Making a formatter is the dear part; the zones of a process are few. */
const clocks = new Map<Zone, Clock>();

/** Writes a moment as `2026-11-22 09:30`: Swedish usage is ISO 8601. */
function clockOf(zone: Zone): Clock {
  const known = clocks.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  const made: Clock = { format, read: new Map() };
  clocks.set(zone, made);
  return made;
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
    // An offset such as `+01:00` is a moment's, not a place's: it knows no summer time.
    return !/^[+-]/.test(text);
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
