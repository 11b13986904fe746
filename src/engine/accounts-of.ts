import type { Account, ChannelName } from "../domain/account.ts";
import type { PersonId } from "../domain/ids.ts";
import type { Network } from "../domain/network.ts";
import { IndexBy } from "./index-by.ts";

const epoch = "1970-01-01T00:00:00.000Z";

const byPerson = new IndexBy<Account>(({ person }) => person);

/** An account that a message can be sent to. */
export type Reachable = Account & { readonly address: string };

function isReachable(account: Account): account is Reachable {
  return account.address !== undefined && account.unreachableAt === undefined;
}

/**
 * Where a person can be written to, the account that was seen last first. `elsewhere`: only on a
 * channel that is not there now, which may come back.
 */
export function reach(
  network: Network,
  person: PersonId,
  channels: ReadonlySet<ChannelName>,
): Reachable | "elsewhere" | "nowhere" {
  const accounts = byPerson.find(network.accounts, person).filter(isReachable);
  const [latest] = accounts
    .filter(({ channel }) => channels.has(channel))
    .sort((one, other) => Date.parse(other.seenAt ?? epoch) - Date.parse(one.seenAt ?? epoch));
  return latest ?? (accounts.length > 0 ? "elsewhere" : "nowhere");
}
