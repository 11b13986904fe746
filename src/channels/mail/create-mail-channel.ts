import type { Ask, Clock, Log, Sender } from "../../contract/ports.ts";
import type { Link } from "../../links/link.ts";
import type { FindMember, Member } from "../../links/member.ts";
import type { Route } from "../http/route.ts";
import { createTally } from "../http/tally.ts";
import type { MailTimes } from "./limits.ts";
import type { Leave } from "./mail-links.ts";
import { newLinkMessage } from "./new-link-letter.ts";
import { PostOffice } from "./post-office.ts";
import { receiveBounce } from "./receive-bounce.ts";
import { createSender } from "./send.ts";
import type { MailAccess } from "./settings.ts";
import type { OnReply } from "./take-answer.ts";

/** What mail is made of. */
export type MailParts = {
  readonly access: MailAccess;
  /** What links and return addresses are signed with. */
  readonly secret: string;
  /** The address before which pages stand, with a slash at the end. */
  readonly pages: string;
  /** How somebody asks to be asked nothing for a year; without it a mail offers no way to. */
  readonly leave: Leave | undefined;
  /** What an answer to an invitation does; without it such an answer changes nothing. */
  readonly onReply: OnReply | undefined;
  readonly findMember: FindMember;
  /** Everybody with an address, in all networks. */
  readonly members: () => AsyncIterable<Member>;
  readonly ask: Ask;
  readonly clock: Clock;
  readonly log: Log;
  readonly newNonce: () => string;
  /** Only tests make them smaller. */
  readonly times?: MailTimes;
};

export type MailChannel = {
  readonly sender: Sender;
  readonly routes: readonly Route[];
  /** Mails somebody a link that does the same as one that is over. */
  readonly mailLink: (link: Link, member: Member) => Promise<void>;
};

/** Mail: out through a mail server, and back in what could not be delivered. */
export function createMailChannel(parts: MailParts): MailChannel {
  const office = new PostOffice(parts);
  const { log, newNonce } = parts;
  return {
    sender: createSender({ ...parts, office }),
    routes: bounceRoutes(parts),
    mailLink: async (link, member) => {
      const key = `new-link/${newNonce()}`;
      const message = newLinkMessage(link, member);
      const { kind } = await office.send({ member, key, again: false, message });
      if (kind === "accepted") return;
      log({ level: "warn", what: "new-link-not-sent", fields: { network: member.network, kind } });
    },
  };
}

/** Only where somebody brings us what comes back. */
function bounceRoutes(parts: MailParts): readonly Route[] {
  const { bounce, hookSecret } = parts.access;
  if (bounce === undefined || hookSecret === undefined) return [];
  const receiving = { ...parts, bounce, hookSecret, tally: createTally(parts.log) };
  const handle: Route["handle"] = (request) => receiveBounce(request, receiving);
  return [{ method: "POST", path: "/mail/bounces", handle }];
}
