import ICAL from "ical.js";
import { cleanLines } from "../../domain/clean-text.ts";
import { type MailAddress, readMailAddress } from "../../domain/mail-address.ts";

/** What somebody's calendar program answered to an invitation. */
export type CalendarReply = {
  readonly uid: string;
  /** The version of the meeting that it answers. */
  readonly sequence?: number;
  readonly partstat: "accepted" | "tentative" | "declined";
  /** The address that it answers for. */
  readonly attendee: MailAddress;
  readonly comment?: string;
};

/** An answer is some hundreds of signs, a zone of Outlook's a thousand more. */
const LONGEST = 100_000;
const LONGEST_COMMENT = 500;

/** Reads an answer (METHOD:REPLY, RFC 5546). Nothing when it is something else; never throws. */
export function readReply(text: string): CalendarReply | undefined {
  if (text.length > LONGEST) return undefined;
  try {
    const parsed: unknown = ICAL.parse(text.replace(/^\ufeff/, ""));
    // Several calendars in one text come as a list of lists: no program answers so.
    if (!Array.isArray(parsed) || parsed[0] !== "vcalendar") return undefined;
    return replyIn(new ICAL.Component(parsed));
  } catch {
    return undefined;
  }
}

/** By its attendee, of whom an answer has exactly one; the moments in it are not looked at. */
function replyIn(calendar: ICAL.Component): CalendarReply | undefined {
  if (textOf(calendar, "method")?.toUpperCase() !== "REPLY") return undefined;
  const event = calendar.getFirstSubcomponent("vevent");
  const [attendee, ...others] = event?.getAllProperties("attendee") ?? [];
  if (!event || !attendee || others.length > 0) return undefined;
  const uid = textOf(event, "uid");
  const mail = readMailAddress(String(attendee.getFirstValue()).replace(/^mailto:/i, ""));
  const partstat = readPartstat(attendee.getFirstParameter("partstat"));
  if (uid === undefined || mail === undefined || partstat === undefined) return undefined;
  const sequence = event.getFirstPropertyValue("sequence");
  const comment = cleanLines(textOf(event, "comment") ?? "").slice(0, LONGEST_COMMENT);
  return {
    ...{ uid, partstat, attendee: mail },
    ...(isVersion(sequence) && { sequence }),
    ...(comment !== "" && { comment }),
  };
}

function isVersion(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function textOf(component: ICAL.Component, name: string): string | undefined {
  const value = component.getFirstPropertyValue(name);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

const partstats = ["accepted", "tentative", "declined"] as const;

function readPartstat(text: string | undefined): CalendarReply["partstat"] | undefined {
  return partstats.find((one) => one === text?.toLowerCase());
}
