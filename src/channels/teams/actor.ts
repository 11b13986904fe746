import type { Actor } from "../../contract/event.ts";
import type { AccountKey } from "../../domain/ids.ts";
import type { TeamsAccount, TeamsActivity } from "./activity.ts";
import { teamsLimits } from "./limits.ts";
import { clip } from "./render/inert.ts";

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
  const displayName = displayNameOf(account);
  return {
    account: `teams:${tenant}:${user}` as AccountKey,
    guest: isGuest(account, tenant),
    ...(displayName !== "" && { displayName }),
  };
}

/** Anybody may call themselves anything: on one line, of visible signs, not endless. */
function displayNameOf({ name = "" }: TeamsAccount): string {
  const visible = name.toWellFormed().normalize("NFC").replace(/\s+/g, " ").replace(/\p{C}/gu, "");
  return clip(visible.trim(), teamsLimits.displayName);
}

type Origin = Pick<TeamsAccount, "tenantId" | "userPrincipalName">;

/** Whether an account comes from outside the tenant. */
export function isGuest({ tenantId, userPrincipalName }: Origin, tenant: string): boolean {
  const fromElsewhere = tenantId !== undefined && tenantId !== "" && tenantId !== tenant;
  return fromElsewhere || (userPrincipalName?.toUpperCase().includes("#EXT#") ?? false);
}
