import ICAL from "ical.js";
import { cleanLines, cleanText } from "../../domain/clean-text.ts";
import type { Instant, Zone } from "../../domain/time.ts";
import { readWebAddress } from "../../domain/web-address.ts";
import { momentProperty, utcTime } from "./time-zone.ts";

/** One meeting as every calendar shows it. */
export type CalendarEntry = {
  /** The same for as long as the meeting exists. */
  readonly uid: string;
  /** Rises with each change. */
  readonly sequence: number;
  readonly title: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly zone: Zone;
  readonly place?: string;
  /** Where one takes part from afar. */
  readonly link?: string;
  /** What it is about, in lines. */
  readonly about?: string;
  readonly isOff?: boolean;
  /** When this version was decided on. */
  readonly stampedAt: Instant;
};

/**
 * The entry as a component. Texts are cleaned here as well: ical.js escapes `;`, `,` and a line end,
 * but lets a lone return and what cannot be seen through, and an address goes out as it is.
 */
export function entryComponent(entry: CalendarEntry): ICAL.Component {
  const { uid, sequence, title, start, end, zone, stampedAt, isOff = false } = entry;
  const event = new ICAL.Component("vevent");
  event.addPropertyWithValue("uid", cleanText(uid));
  event.addPropertyWithValue("sequence", sequence);
  event.addPropertyWithValue("dtstamp", utcTime(stampedAt));
  event.addProperty(momentProperty("dtstart", start, zone));
  event.addProperty(momentProperty("dtend", end, zone));
  event.addPropertyWithValue("summary", cleanText(title));
  for (const [name, text] of textsOf(entry)) event.addPropertyWithValue(name, text);
  event.addPropertyWithValue("status", isOff ? "CANCELLED" : "CONFIRMED");
  event.addPropertyWithValue("transp", isOff ? "TRANSPARENT" : "OPAQUE");
  return event;
}

/** What there may be or not. The link stands in each place where some calendar looks for it. */
function textsOf({ place, link, about }: CalendarEntry): readonly (readonly [string, string])[] {
  const url = link === undefined ? undefined : readWebAddress(link);
  const where = cleanText(place ?? "") || url;
  const described = [cleanLines(about ?? ""), url ?? ""].filter((text) => text !== "");
  return [
    ...(where === undefined ? [] : [["location", where] as const]),
    ...(described.length === 0 ? [] : [["description", described.join("\n\n")] as const]),
    ...(url === undefined ? [] : [["url", url] as const]),
  ];
}
