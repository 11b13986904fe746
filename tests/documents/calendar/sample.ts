import type { CalendarEntry } from "../../../src/documents/calendar/entry.ts";
import type { Invite } from "../../../src/documents/calendar/invite-file.ts";
import { instant } from "../../../src/domain/time.ts";
import { amsterdam } from "../../domain/sample.ts";

/** A meeting on a Thursday in winter, from ten to half past eleven. */
export const meeting: CalendarEntry = {
  uid: "kern-1.noord@dan-bel-ik",
  sequence: 0,
  title: "Kerngroep",
  start: instant(Date.UTC(2026, 10, 5, 9)),
  end: instant(Date.UTC(2026, 10, 5, 10, 30)),
  zone: amsterdam,
  place: "De Brug, zaal 2",
  stampedAt: instant(Date.UTC(2026, 9, 1, 8, 0, 0, 123)),
};

export const invite: Invite = {
  method: "request",
  entry: meeting,
  organiser: { name: "Dan bel ik, Noord", address: "bounce+ab12@dbi.gemeente.example" },
  attendee: { name: "Ann de Vries", address: "ann@budget.example" },
};

/** The lines of a calendar, put together again where they were folded. */
export function linesOf(text: string): readonly string[] {
  return text.replace(/\r\n[ \t]/g, "").split("\r\n");
}

/** What others might write, to put a line of their own in a calendar or to break it. */
export const hostile: readonly (readonly [string, string])[] = [
  ["a line end", "Overleg\r\nATTENDEE:mailto:x@y.example"],
  ["a lone return", "Overleg\rATTENDEE:mailto:x@y.example"],
  ["a lone line feed", "Overleg\nEND:VEVENT\nBEGIN:VEVENT"],
  ["a line separator", "Overleg\u2028BEGIN:VALARM\u2029x\u0085y"],
  ["a semicolon and a comma", "a;RSVP=FALSE,b:c"],
  ["a backslash at the end", "Overleg\\"],
  ["an escape", "Overleg\\nATTENDEE"],
  ["quotation marks", '";X="y":z'],
  ["carets", "^n^'^^"],
  ["what cannot be seen", "Over\u202eleg\u0000\u200b"],
  ["half a sign", "Overleg \ud83d"],
  ["a thousand signs", "Overleg met é en 😀 ".repeat(60)],
];
