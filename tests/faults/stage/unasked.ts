import { wording } from "../../../src/cards/wording.ts";
import { instant, localMoment, times } from "../../../src/domain/time.ts";
import type { Arrived } from "../../channels/mail/mail-server.ts";
import { exactly, type Figure } from "../fault.ts";
import { countDoubles, idOf, readingOf } from "./post.ts";

const zone = times.zone.parse("Europe/Amsterdam");
const QUESTION = wording.confirm.first("NAME", "Town").split("NAME")[1]?.slice(0, 30) ?? "";
const [, REMINDER = ""] = wording.confirm.reminded("DAY").split("DAY");

/** What a mail that nobody asked for is about. */
type Kind = "question" | "reminder" | "digest" | "other";

function kindOf({ mail: { subject = "" } }: Arrived): Kind {
  if (/^Week \d+:/.test(subject)) return "digest";
  if (subject.includes(QUESTION)) return "question";
  return subject.includes(REMINDER.slice(0, 20)) ? "reminder" : "other";
}

/** So many of the mails are of this kind. */
export function countKind(mails: readonly Arrived[], kind: Kind): number {
  return mails.filter((one) => kindOf(one) === kind).length;
}

/** The numbers of the weeks of which a digest came, in the order in which they came. */
export function digestWeeks(mails: readonly Arrived[]): string {
  const weeks = mails.map(({ mail }) => /^Week (\d+):/.exec(mail.subject ?? "")?.[1]);
  return weeks.filter((week) => week !== undefined).join(" ");
}

/** By the clock of the bot, where the people are. */
export function sentAt({ mail }: Arrived) {
  return localMoment(instant(new Date(mail.date ?? 0)), zone);
}

/** Nobody gets the same mail twice, nor two of them on one day; the digest counts apart. */
export function politely(mails: readonly Arrived[]): readonly Figure[] {
  const unasked = mails.filter((one) => kindOf(one) !== "digest");
  const days = unasked.map((one) => `${one.to.join()} ${sentAt(one).day}`);
  return [
    exactly("the same mail twice, by its id", 0, countDoubles(mails.map(idOf))),
    exactly("by its text", 0, countDoubles(mails.map(readingOf))),
    exactly("a second one on a day", 0, countDoubles(days)),
    exactly("of no known kind", 0, countKind(mails, "other")),
  ];
}
