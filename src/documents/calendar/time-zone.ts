import ICAL from "ical.js";
import { type Instant, instant, localMoment, type Zone } from "../../domain/time.ts";

/**
 * The rule of the European Union since 1996, which calendars want beside a clock time. Kept as
 * text: made from a table of zones it would be as long, and a network elsewhere is written in UTC.
 */
const amsterdam = [
  "BEGIN:VTIMEZONE",
  "TZID:Europe/Amsterdam",
  "BEGIN:DAYLIGHT",
  "DTSTART:19810329T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "TZNAME:CEST",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "DTSTART:19961027T030000",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "TZNAME:CET",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "END:STANDARD",
  "END:VTIMEZONE",
].join("\r\n");

const WRITTEN_OUT = "Europe/Amsterdam";

/** The zone that clock times are written in, for a calendar that has them. */
export function amsterdamZone(): ICAL.Component {
  return ICAL.Component.fromString(amsterdam);
}

/**
 * A moment as a property: by the clock of Amsterdam, so that it stays at that hour whatever becomes
 * of summer time, or in UTC. In UTC too in the night that summer ends, when the clock shows an hour
 * twice: programs do not agree on which of them is meant.
 */
export function momentProperty(name: "dtstart" | "dtend", at: Instant, zone: Zone): ICAL.Property {
  const property = new ICAL.Property(name);
  const { day, time } = localMoment(at, zone);
  if (zone !== WRITTEN_OUT || isShownTwice(at, zone)) {
    property.setValue(utcTime(at));
    return property;
  }
  property.setParameter("tzid", WRITTEN_OUT);
  property.setValue(ICAL.Time.fromDateTimeString(`${day}T${time}:00`));
  return property;
}

const HOUR_MS = 3_600_000;

function isShownTwice(at: Instant, zone: Zone): boolean {
  const shown = (moment: number) => localMoment(instant(moment), zone).time;
  const moment = Date.parse(at);
  return [moment - HOUR_MS, moment + HOUR_MS].some((other) => shown(other) === shown(moment));
}

/** A moment in UTC, in whole seconds: calendars know no smaller part. */
export function utcTime(at: Instant): ICAL.Time {
  return ICAL.Time.fromJSDate(new Date(Math.floor(Date.parse(at) / 1_000) * 1_000), true);
}
