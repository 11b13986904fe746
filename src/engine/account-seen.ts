import type { Incoming } from "../contract/event.ts";
import type { Account } from "../domain/account.ts";
import type { Fact } from "../domain/change.ts";
import type { AccountKey } from "../domain/ids.ts";
import { accountIn, isMailKey } from "../domain/mail-account.ts";
import type { Network } from "../domain/network.ts";

/**
 * What an event tells about the account: a new address, or that it is gone. Nothing when it is as it
 * was, so that asking costs no write. Only a personal place counts: the address of a group would send
 * personal messages into that group, and who leaves a group can still be reached.
 */
export function accountSeen(network: Network, incoming: Incoming): readonly Fact[] {
  const { actor, place, at } = incoming;
  const account = network.accounts.get(actor.account);
  if (place.kind !== "personal") return [];
  if (incoming.happening.kind === "left") return gone(network, actor.account);
  if (place.address === undefined) return [];
  if (account?.address === place.address && account.unreachableAt === undefined) return [];
  const { unreachableAt: _over, ...known } = account ?? {
    id: actor.account,
    channel: place.channel,
  };
  return [{ kind: "account-seen", account: { ...known, address: place.address, seenAt: at } }];
}

/** A box is there as long as its address is: that a mail came back is kept beside that address. */
function gone(network: Network, key: AccountKey): readonly Fact[] {
  const account = accountIn(network, key);
  if (!account) return [];
  if (!isMailKey(key)) return accountGone(account);
  const isKnown = account.unreachableAt !== undefined;
  return isKnown ? [] : [{ kind: "delivery-recorded", account: key, result: "unreachable" }];
}

function accountGone(account: Account): readonly Fact[] {
  if (account.address === undefined) return [];
  const { address: _gone, ...rest } = account;
  return [{ kind: "account-seen", account: rest }];
}
