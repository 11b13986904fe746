import ICAL from "ical.js";
import { cleanText } from "../../domain/clean-text.ts";
import { calendarOf, calendarText } from "./calendar.ts";
import type { CalendarEntry } from "./entry.ts";
import { partyProperty } from "./party.ts";

/** How often a calendar should look again; most of them choose for themselves. */
const LOOK_EVERY = "PT4H";

/** RFC 5546 wants an organiser in it, and there is nobody to write to: as Apple's calendars say that. */
const NOBODY = "invalid:nomail";

/**
 * Meetings for a calendar that follows them at an address. Without attendees: a calendar asks no
 * answer to what it follows. The same meetings make the same text, to the last sign.
 */
export function feedFile(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = calendarOf("PUBLISH", entries);
  const called = cleanText(name);
  for (const event of calendar.getAllSubcomponents("vevent")) {
    event.addProperty(partyProperty("organizer", { name, address: NOBODY }));
  }
  calendar.addPropertyWithValue("name", called);
  calendar.addPropertyWithValue("x-wr-calname", called);
  const every = new ICAL.Property("refresh-interval");
  every.resetType("duration");
  every.setValue(ICAL.Duration.fromString(LOOK_EVERY));
  calendar.addProperty(every);
  calendar.addPropertyWithValue("x-published-ttl", LOOK_EVERY);
  return calendarText(calendar);
}
