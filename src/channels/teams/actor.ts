import type { Actor } from "../../contract/event.ts";
import type { AccountKey } from "../../domain/ids.ts";
import type { TeamsAccount, TeamsActivity } from "./activity.ts";

/** What stands in a key must not be able to end it. */
const shape = /^[\w:.@=+/-]{1,200}$/;

/** Whether it is this bot or another one: a bot is never an actor. */
export function isBot(account: TeamsAccount, activity: TeamsActivity): boolean {
  return (
    account.id === activity.recipient?.id || account.role === "bot" || account.id.startsWith("28:")
  );
}

/** Who it is, as `teams:tenant:user`; the directory's id where there is one. */
export function actorOf(account: TeamsAccount, tenant: string): Actor | undefined {
  const user = account.aadObjectId || account.id;
  if (!shape.test(user)) return undefined;
  return { account: `teams:${tenant}:${user}` as AccountKey, guest: isGuest(account, tenant) };
}

function isGuest({ tenantId, userPrincipalName }: TeamsAccount, tenant: string): boolean {
  const fromElsewhere = tenantId !== undefined && tenantId !== "" && tenantId !== tenant;
  return fromElsewhere || (userPrincipalName?.toUpperCase().includes("#EXT#") ?? false);
}
