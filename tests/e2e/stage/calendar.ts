import ical from "node-ical";
import type { Arrived } from "../../channels/mail/mail-server.ts";

/** What a calendar that others made reads in a mail. */
export type Appointment = {
  /** `REQUEST` puts it in the calendar or changes it, `CANCEL` takes it out. */
  readonly method: string;
  readonly uid: string;
  readonly sequence: number;
  readonly summary: string;
  readonly location: string;
  readonly status: string;
  readonly start: Date;
  readonly end: Date;
  readonly attendee: string;
  readonly organiser: string;
};

/** The appointment in a mail as node-ical reads it; nothing when there is none. */
export function appointmentIn({ mail }: Arrived): Appointment | undefined {
  const file = mail.attachments.find(({ mimeType }) => mimeType === "application/ics");
  if (!file) return undefined;
  const text =
    typeof file.content === "string" ? file.content : new TextDecoder().decode(file.content);
  const [event, ...others] = Object.values(ical.sync.parseICS(text)).filter(
    (one) => one?.type === "VEVENT",
  );
  if (event?.type !== "VEVENT" || others.length > 0) throw new Error(`not one event in ${text}`);
  const { uid, summary, location = "", status = "", start, end, attendee, organizer } = event;
  return {
    ...{ uid, status, start, end: end ?? start, sequence: Number(event.sequence) },
    ...{ summary: textOf(summary), location: textOf(location) },
    ...{ attendee: textOf(attendee), organiser: textOf(organizer) },
    method: /^METHOD:(\w+)/m.exec(text)?.[1] ?? "",
  };
}

/** A value, or one with parameters beside it. */
function textOf(value: unknown): string {
  if (typeof value === "object" && value !== null && "val" in value) return String(value.val);
  return String(value ?? "");
}
