import type { Clock } from "../../contract/ports.ts";
import { isShared, type Member } from "../../links/member.ts";
import { returnToken, withToken } from "../../links/return-address.ts";
import type { Message } from "../../messages/message.ts";
import { calendarPart } from "./calendar-part.ts";
import { composeLetter } from "./compose.ts";
import { Gate } from "./gate.ts";
import { type MailTimes, mailLimits } from "./limits.ts";
import { type Leave, linksFor } from "./mail-links.ts";
import { renderMail } from "./render.ts";
import type { MailAccess } from "./settings.ts";
import { type Handed, handOver } from "./smtp.ts";

/** What mails are made and sent with. */
export type PostParts = {
  readonly access: MailAccess;
  readonly secret: string;
  /** The address before which pages stand, with a slash at the end. */
  readonly pages: string;
  readonly leave: Leave | undefined;
  readonly clock: Clock;
  readonly times?: MailTimes;
};

/** Something to send to one person. */
export type Post = {
  readonly member: Member;
  readonly key: string;
  readonly again: boolean;
  readonly message: Message;
};

/** Makes mails and hands them to the server, a few at once. */
export class PostOffice {
  readonly #parts: PostParts;
  readonly #gate = new Gate(mailLimits.sendsAtOnce);

  constructor(parts: PostParts) {
    this.#parts = parts;
  }

  /** `crowded`: too many mails at once, and nothing was sent. */
  async send(post: Post): Promise<Handed | { readonly kind: "crowded" }> {
    const { access, times = mailLimits } = this.#parts;
    const envelope = await this.#envelope(post);
    if (!(await this.#gate.enter(times.waitForTurn))) return { kind: "crowded" };
    try {
      return await handOver(envelope, access.server, times);
    } finally {
      this.#gate.leave();
    }
  }

  async #envelope({ member, key, again, message }: Post) {
    const { access, secret, pages, clock } = this.#parts;
    const shared = isShared(member);
    // A box that many read is nobody's to ask for a year of quiet.
    const leave = shared ? undefined : this.#parts.leave;
    const at = clock();
    const ofNetwork = `${member.network} ${member.person} ${key}`;
    const links = linksFor({ member, key: ofNetwork, now: at, secret, pages });
    const said = { message, links, networkName: member.networkName, again, leave, shared };
    const { invitation } = message;
    const content = await composeLetter({
      from: access.from,
      to: member.mail,
      key: ofNetwork,
      at,
      rendered: renderMail(said),
      ...(leave && { unsubscribe: links.leave(leave) }),
      ...(invitation && { calendar: calendarPart(invitation, { member, access, secret }) }),
    });
    return { from: this.#returnAddress(member, ofNetwork), to: member.mail, content };
  }

  /** Of this one mail: who it was for can be told from where it comes back to. */
  #returnAddress(member: Member, key: string): string {
    const { access, secret } = this.#parts;
    if (access.bounce === undefined) return access.from.address;
    return withToken(access.bounce, returnToken(member, key, secret));
  }
}
