import PostalMime, { type Email } from "postal-mime";
import { type CalendarReply, readReply } from "../../documents/calendar/read-reply.ts";
import { type MailAddress, readMailAddress } from "../../domain/mail-address.ts";
import { tokenIn } from "../../links/return-address.ts";
import { digest } from "../../links/seal.ts";
import { isAddressGone } from "./smtp-failure.ts";

/** What came back. */
export type Report = {
  /** Of the mail that it is about; nothing when it came to no address of ours. */
  readonly token: string | undefined;
  /** `gone`: the address will never do. `other`: a delay, an answer from a machine, a letter. */
  readonly kind: "gone" | "other";
  /** What a calendar program answered to an invitation. */
  readonly answer?: CalendarAnswer;
};

/** An answer of a calendar program, and by what mail it came. */
export type CalendarAnswer = {
  readonly reply: CalendarReply;
  /** Who the mail says it is from: easily made up. */
  readonly from: MailAddress | undefined;
  /** Tells two answers apart, and is the same when one comes twice. */
  readonly mark: string;
  /** A program sent it without anybody (RFC 3834): what answers that may never end. */
  readonly isAutomatic: boolean;
};

/** The headers in which mail servers write where a mail came in. */
const recipients: ReadonlySet<string> = new Set([
  "to",
  "cc",
  "delivered-to",
  "x-original-to",
  "envelope-to",
  "x-envelope-to",
  "x-rcpt-to",
  "x-forwarded-to",
]);

/** Reads a mail that came in at the return address; nothing when it cannot be read. */
export async function readReport(raw: Buffer, bounce: MailAddress): Promise<Report | undefined> {
  const mail = await PostalMime.parse(raw, { attachmentEncoding: "utf8" }).catch(() => undefined);
  if (!mail) return undefined;
  const values = mail.headers.filter(({ key }) => recipients.has(key)).map(({ value }) => value);
  const answer = answerIn(mail);
  return {
    token: tokenIn(values.join("\n"), bounce),
    kind: isGone(mail) ? "gone" : "other",
    ...(answer && { answer }),
  };
}

/** In the part beside the text; some programs send it as a file alone. */
function answerIn(mail: Email): CalendarAnswer | undefined {
  const { attachments, from, messageId = "" } = mail;
  for (const { mimeType, content } of attachments) {
    if (!calendarTypes.has(mimeType) || typeof content !== "string") continue;
    const reply = readReply(content);
    if (!reply) continue;
    const mark = digest(`${messageId} ${content}`);
    const isAutomatic = cameByItself(mail);
    return { reply, mark, from: readMailAddress(from?.address ?? ""), isAutomatic };
  }
  return undefined;
}

const calendarTypes: ReadonlySet<string> = new Set(["text/calendar", "application/ics"]);

/** By what programs write on it that answer, forward or send to many; an empty sender wants no answer. */
function cameByItself({ headers }: Email): boolean {
  return headers.some(({ key, value }) => {
    if (key === "auto-submitted") return !/^\s*no\b/i.test(value);
    if (key === "precedence") return /^\s*(?:bulk|junk|list|auto[-_]reply)\b/i.test(value);
    if (key === "return-path") return /^\s*<\s*>\s*$/.test(value);
    return key === "list-id" || key === "x-autoreply" || key === "x-autorespond";
  });
}

/** An answer from a machine has the same return address; only a lasting failure says something. */
function isGone(mail: Email): boolean {
  const report = mail.attachments.find(({ mimeType }) => mimeType === "message/delivery-status");
  if (report) return typeof report.content === "string" && saysFailed(report.content);
  const automatic = mail.headers.find(({ key }) => key === "auto-submitted")?.value ?? "no";
  if (/auto-replied/i.test(automatic)) return false;
  const isFromServer = /^(?:mailer-daemon|postmaster)@/i.test(mail.from?.address ?? "");
  return isFromServer && saysGone(mail.text ?? "", /(?:^|[\s#(])(5\.\d{1,3}\.\d{1,3})\b/g);
}

/** Whether one of the recipients in a delivery report failed for good (RFC 3464). */
function saysFailed(report: string): boolean {
  const groups = report.replace(/\r/g, "").split(/\n\s*\n/);
  return groups.some(
    (group) =>
      /^action:\s*failed\b/im.test(group) &&
      saysGone(group, /^status:\s*(5\.\d{1,3}\.\d{1,3})\b/gim),
  );
}

/** Whether one of the statuses in a text is about the address. */
function saysGone(text: string, status: RegExp): boolean {
  return [...text.matchAll(status)].some(([, said = ""]) => isAddressGone(said));
}
