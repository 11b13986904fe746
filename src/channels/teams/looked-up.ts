import type { AccountKey } from "../../domain/ids.ts";
import { teamsLimits } from "./limits.ts";

/** Whether an account may be looked up now; asking counts as doing. `at` in milliseconds. */
export type MayLookUp = (account: AccountKey, at: number) => boolean;

/** Once a day for each account. Of too many the one that was looked up longest ago is forgotten. */
export function createMayLookUp(): MayLookUp {
  const lookedUp = new Map<AccountKey, number>();
  return (account, at) => {
    const before = lookedUp.get(account);
    if (before !== undefined && at - before < teamsLimits.lookedUpMs) return false;
    lookedUp.delete(account);
    lookedUp.set(account, at);
    const oldest = lookedUp.keys().next();
    if (lookedUp.size > teamsLimits.lookedUp && !oldest.done) lookedUp.delete(oldest.value);
    return true;
  };
}
