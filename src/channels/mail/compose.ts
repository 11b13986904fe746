import MailComposer from "nodemailer/lib/mail-composer";
import type { Instant } from "../../domain/time.ts";
import { digest } from "../../links/seal.ts";
import type { CalendarPart } from "./calendar-part.ts";
import type { Rendered } from "./render.ts";
import type { MailAccess } from "./settings.ts";
import { wording } from "./wording.ts";

/** One mail to one person. */
export type Letter = {
  readonly from: MailAccess["from"];
  readonly to: string;
  /** What makes it this mail. */
  readonly key: string;
  readonly at: Instant;
  readonly rendered: Rendered;
  /** Where a mail program leads who wants no more; none when left out. */
  readonly unsubscribe?: string;
  /** For the calendar of the reader; none when left out. */
  readonly calendar?: CalendarPart;
};

/**
 * The mail as bytes. Its id comes from what makes it this mail, so that a mail program can show a
 * second sending once. Nobody's name stands in a header but our own.
 */
export function composeLetter(letter: Letter): Promise<Buffer> {
  const { from, to, key, at, rendered, unsubscribe, calendar } = letter;
  const domain = from.address.slice(from.address.lastIndexOf("@") + 1);
  const mail = new MailComposer({
    // A copy: the composer writes in what it is given, and settings are frozen.
    from: { ...from },
    to: { name: "", address: to },
    ...rendered,
    // Beside the text for programs that show it, and as a file for those that do not.
    ...(calendar && { icalEvent: { ...calendar, filename: wording.calendarFile } }),
    messageId: `<${digest(key)}@${domain}>`,
    date: new Date(at),
    headers: {
      "Auto-Submitted": "auto-generated",
      "X-Auto-Response-Suppress": "OOF, AutoReply",
      "Content-Language": "nl",
      ...(unsubscribe !== undefined && {
        "List-Unsubscribe": { prepared: true, foldLines: false, value: `<${unsubscribe}>` },
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      }),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: "\r\n",
  });
  return mail.compile().build();
}
