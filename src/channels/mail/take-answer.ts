import type { Incoming } from "../../contract/event.ts";
import type { MeetingId } from "../../domain/ids.ts";
import { mailKey } from "../../domain/mail-account.ts";
import { sameMailAddress } from "../../domain/mail-address.ts";
import { makeUid, readUid } from "../../domain/meeting/uid.ts";
import type { Instant } from "../../domain/time.ts";
import type { Member } from "../../links/member.ts";
import { isReplyTo } from "../../links/return-address.ts";
import { digest } from "../../links/seal.ts";
import type { ActionRef } from "../../messages/message.ts";
import type { CalendarAnswer } from "./read-report.ts";

/** What somebody says to an invitation. */
type Said = {
  readonly meeting: MeetingId;
  readonly as: "yes" | "maybe" | "no";
  /** The version of the invitation that it answers, where the calendar says so. */
  readonly sequence?: number;
  /** A machine answered by itself: nothing is to be said to it. */
  readonly by: "calendar" | "machine";
};

/** The button that says the same as an answer from a calendar. */
export type OnReply = (said: Said) => ActionRef;

type Taking = {
  readonly member: Member;
  /** In the address that it came to. */
  readonly token: string;
  readonly at: Instant;
  readonly secret: string;
  readonly onReply: OnReply;
};

const meaning = { accepted: "yes", tentative: "maybe", declined: "no" } as const;

/**
 * The event that an answer from a calendar is: that person pressed a button. Nothing when it came to
 * an address that was not made for this invitation, or speaks for another box: who was passed an
 * invitation answers for themselves, and was not asked.
 */
export function takeAnswer(answer: CalendarAnswer, parts: Taking): Incoming | undefined {
  const { member, token, at, secret, onReply } = parts;
  const { reply, from, mark, isAutomatic } = answer;
  const key = readUid(reply.uid);
  if (!key || key.network !== member.network) return undefined;
  const isOwn = [reply.attendee, from].some((one) => one && sameMailAddress(one, member.mail));
  if (!isOwn || !isReplyTo(token, member, makeUid(key), secret)) return undefined;
  const { network, person } = member;
  const { sequence } = reply;
  const by = isAutomatic ? ("machine" as const) : ("calendar" as const);
  const said = { meeting: key.meeting, as: meaning[reply.partstat], by };
  const does = { ...onReply({ ...said, ...(sequence !== undefined && { sequence }) }), network };
  return {
    id: `rsvp:${digest(`${token} ${mark}`)}`,
    at,
    actor: { account: mailKey(person), guest: false },
    place: { channel: "mail", conversation: `mail:${person}`, kind: "personal" },
    happening: { kind: "press", does },
    networks: [network],
  };
}
