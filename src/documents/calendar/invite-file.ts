import { calendarOf, calendarText } from "./calendar.ts";
import type { CalendarEntry } from "./entry.ts";
import { partyProperty } from "./party.ts";

/** A name with the address of a box. */
type Box = { readonly name: string; readonly address: string };

/** One meeting for one person: to come, or that it is off. */
export type Invite = {
  readonly method: "request" | "cancel";
  readonly entry: Omit<CalendarEntry, "isOff">;
  /** Whoever answers are sent to; the same in each version, or a calendar takes it for another one. */
  readonly organiser: Box;
  readonly attendee: Box;
};

/** An invitation or its end (iTIP, RFC 5546), with this one attendee and no other. */
export function inviteFile({ method, entry, organiser, attendee }: Invite): string {
  const isOff = method === "cancel";
  const calendar = calendarOf(isOff ? "CANCEL" : "REQUEST", [{ ...entry, isOff }]);
  const event = calendar.getFirstSubcomponent("vevent");
  event?.addProperty(partyProperty("organizer", mailOf(organiser)));
  const invited = partyProperty("attendee", mailOf(attendee));
  for (const [name, value] of isOff ? [] : asked) invited.setParameter(name, value);
  event?.addProperty(invited);
  return calendarText(calendar);
}

const asked = [
  ["cutype", "INDIVIDUAL"],
  ["role", "REQ-PARTICIPANT"],
  ["partstat", "NEEDS-ACTION"],
  ["rsvp", "TRUE"],
] as const;

function mailOf({ name, address }: Box): Box {
  return { name, address: `mailto:${address}` };
}
