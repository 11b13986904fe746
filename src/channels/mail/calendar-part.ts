import { inviteFile } from "../../documents/calendar/invite-file.ts";
import type { Member } from "../../links/member.ts";
import { replyToken, withToken } from "../../links/return-address.ts";
import type { Invitation } from "../../messages/invitation.ts";
import type { MailAccess } from "./settings.ts";

/** A calendar beside the text of a mail. */
export type CalendarPart = {
  readonly method: "REQUEST" | "CANCEL";
  /** The file as it is, lines closed. */
  readonly content: string;
};

type Inviting = {
  readonly member: Member;
  readonly access: MailAccess;
  readonly secret: string;
};

/** An invitation for the one person that a mail goes to, at the address that it goes to. */
export function calendarPart(invitation: Invitation, parts: Inviting): CalendarPart {
  const { method, attendee, ...entry } = invitation;
  const { member, access } = parts;
  const content = inviteFile({
    method,
    entry,
    organiser: { name: access.from.name, address: answersTo(invitation.uid, parts) },
    attendee: { name: attendee.name, address: member.mail },
  });
  return { method: method === "cancel" ? "CANCEL" : "REQUEST", content };
}

/** Where a calendar program sends its answer; without somebody to bring it to us a box that people read. */
function answersTo(uid: string, { member, access, secret }: Inviting): string {
  const { from, bounce, hookSecret } = access;
  if (bounce === undefined || hookSecret === undefined) return from.address;
  return withToken(bounce, replyToken(member, uid, secret));
}
