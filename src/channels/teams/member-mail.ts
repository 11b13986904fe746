import { z } from "zod";
import type { AccountKey } from "../../domain/ids.ts";
import { type MailAddress, readMailAddress } from "../../domain/mail-address.ts";
import { actorOf, isGuest } from "./actor.ts";

const loose = z.string().optional().catch(undefined);

/** A member as the Bot Connector has it. The directory's id goes by two names there. */
const memberSchema = z.looseObject({
  id: z.string().min(1),
  aadObjectId: loose,
  objectId: loose,
  email: loose,
  userPrincipalName: loose,
  tenantId: loose,
  userRole: loose,
});

type Expected = {
  readonly account: AccountKey;
  readonly tenant: string;
  /** In lower case. */
  readonly domains: readonly string[];
};

/**
 * The mail address by which this account may be known: of a full member of the tenant, in a domain
 * that the operator listed. The directory's mail goes before the name that somebody signs in with.
 */
export function memberMail(
  found: unknown,
  { account, tenant, domains }: Expected,
): MailAddress | undefined {
  const member = memberSchema.safeParse(found).data;
  if (!member) return undefined;
  const { id, email, userPrincipalName } = member;
  const aadObjectId = member.aadObjectId || member.objectId;
  if (actorOf({ id, aadObjectId }, tenant)?.account !== account) return undefined;
  if (isGuest(member, tenant) || (member.userRole ?? "user") !== "user") return undefined;
  return [email, userPrincipalName]
    .map((text) => readMailAddress(text ?? ""))
    .find((mail) => mail !== undefined && domains.includes(mail.slice(mail.lastIndexOf("@") + 1)));
}
