import type { Log, Sender, SendResult } from "../../contract/ports.ts";
import { readMailAddress } from "../../domain/mail-address.ts";
import type { FindMember, Member } from "../../links/member.ts";
import type { PostOffice } from "./post-office.ts";

export type Sending = {
  readonly office: PostOffice;
  readonly findMember: FindMember;
  readonly log: Log;
};

type Delivery = Parameters<Sender["send"]>[0];

/** Nobody can tell whether it arrived. */
class NoAnswer extends Error {
  readonly code: string;

  constructor(code: string) {
    super("the mail server did not say whether it took the mail");
    this.name = "NoAnswer";
    this.code = code;
  }
}

/** Writes to somebody at the address that the network holds. */
export function createSender(sending: Sending): Sender {
  return {
    channel: "mail",
    send: async (delivery) => {
      const member = await memberOf(delivery, sending);
      if (!member) {
        sending.log({ level: "warn", what: "mail-address-refused" });
        return { kind: "unreachable" };
      }
      return post(delivery, member, sending);
    },
  };
}

/** Who it is for, at the very address that the engine chose. */
async function memberOf(
  { address, network, person }: Delivery,
  { findMember }: Sending,
): Promise<Member | undefined> {
  const mail = readMailAddress(address);
  if (mail === undefined || network === undefined || person === undefined) return undefined;
  const member = await findMember(network, person);
  return member && { ...member, mail };
}

async function post(
  { message, key, again }: Delivery,
  member: Member,
  { office, log }: Sending,
): Promise<SendResult> {
  const handed = await office.send({ member, key, again, message });
  if (handed.kind === "accepted") return { kind: "delivered" };
  const { network } = member;
  if (handed.kind === "crowded") {
    log({ level: "warn", what: "mail-crowded", fields: { network } });
    return { kind: "later" };
  }
  const { kind, code, status } = handed;
  const level = kind === "refused" ? "info" : "warn";
  log({ level, what: "mail-not-sent", fields: { network, code, status } });
  if (kind === "unknown") throw new NoAnswer(code);
  return { kind: kind === "refused" ? "unreachable" : "later" };
}
