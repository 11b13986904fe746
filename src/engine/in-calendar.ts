import type { SendResult } from "../contract/ports.ts";
import type { ChannelName } from "../domain/account.ts";
import type { Change } from "../domain/change.ts";
import type { BoxOwner } from "../domain/ids.ts";
import { personOfBox } from "../domain/mail-account.ts";
import { readUid } from "../domain/meeting/uid.ts";
import type { Instant } from "../domain/time.ts";
import type { Message } from "../messages/message.ts";

type Sending = {
  readonly channel: ChannelName;
  readonly person: BoxOwner;
  readonly message: Message;
};

/** What came of it; `unknown`: nobody can tell whether it arrived. */
type Sent = SendResult | { readonly kind: "unknown" };

/**
 * That a mail put a meeting in somebody's own calendar, or took it out, so that whoever leaves keeps
 * no copy. An invitation of which nobody knows whether it arrived counts, its end does not. What came
 * by another channel leaves a calendar behind that a mail had filled.
 */
export function calendarRecorded(
  { channel, person: owner, message }: Sending,
  { sent, now: at }: { readonly sent: Sent; readonly now: Instant },
): readonly Change[] {
  const { invitation } = message;
  const person = personOfBox(owner);
  const meeting = invitation && readUid(invitation.uid)?.meeting;
  if (person === undefined || meeting === undefined) return [];
  const said = invitation?.method === "request" ? "on" : "off";
  const as = channel === "mail" ? said : "behind";
  const counts = sent.kind === "delivered" || (sent.kind === "unknown" && as === "on");
  if (!counts) return [];
  return [{ kind: "meeting-mailed", meeting, person, as, by: { kind: "clock" }, at, via: "mail" }];
}
