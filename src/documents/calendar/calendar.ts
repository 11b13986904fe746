import ICAL from "ical.js";
import { type CalendarEntry, entryComponent } from "./entry.ts";
import { amsterdamZone } from "./time-zone.ts";

/** What a calendar file is for: to look at, to answer, or to take away again (RFC 5546). */
export type Method = "PUBLISH" | "REQUEST" | "CANCEL";

/** Who made it, in the form that RFC 5545 asks for. */
const MADE_BY = "-//Dan bel ik//Dan bel ik 1//NL";

/** A calendar with these entries, and the zone that their clock times are in. */
export function calendarOf(method: Method, entries: readonly CalendarEntry[]): ICAL.Component {
  const calendar = new ICAL.Component("vcalendar");
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", MADE_BY);
  calendar.addPropertyWithValue("calscale", "GREGORIAN");
  calendar.addPropertyWithValue("method", method);
  const events = entries.map(entryComponent);
  const isByClock = events.some((event) =>
    ["dtstart", "dtend"].some((name) => event.getFirstProperty(name)?.getParameter("tzid")),
  );
  // A calendar holds something, also one without meetings (RFC 5545, 3.6).
  if (isByClock || events.length === 0) calendar.addSubcomponent(amsterdamZone());
  for (const event of events) calendar.addSubcomponent(event);
  return calendar;
}

/** What RFC 5545 allows in a line, less the space that ical.js puts in front of a next one uncounted. */
const FOLD_AT = 74;

/** The bytes as text; ical.js leaves the last line open, and RFC 5545 has every line closed. */
export function calendarText(calendar: ICAL.Component): string {
  ICAL.foldLength = FOLD_AT;
  return `${calendar.toString()}\r\n`;
}
