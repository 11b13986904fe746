import type { Account, ChannelName } from "../domain/account.ts";
import { inReachOrder } from "../domain/cycle/reach-order.ts";
import type { OrganisationId, PersonId } from "../domain/ids.ts";
import { isMailKey, mailAccountOf, organisationAccountOf } from "../domain/mail-account.ts";
import type { Network } from "../domain/network.ts";
import { IndexBy } from "./index-by.ts";

const byPerson = new IndexBy<Account>(({ person }) => person);

/** An account that a message can be sent to. */
export type Reachable = Account & { readonly address: string };

/** The channels that are there now, and the one that it must be. */
export type Ways = {
  readonly channels: ReadonlySet<ChannelName>;
  readonly only?: ChannelName | undefined;
  /** How many of the first to leave out, as nothing got through there for long. */
  readonly passing?: number;
};

function isReachable(account: Account): account is Reachable {
  return account.address !== undefined && account.unreachableAt === undefined;
}

/**
 * Where a person can be written to: where they asked for, else the account that was seen last, and
 * mail when there is no other. `elsewhere`: only on a channel that is not there now, which may come back.
 */
export function reach(
  network: Network,
  person: PersonId,
  { channels, only, passing = 0 }: Ways,
): Reachable | "elsewhere" | "nowhere" {
  const linked = byPerson.find(network.accounts, person).filter(({ id }) => !isMailKey(id));
  // Where mail is not set up, an address of which nobody said that it can be used is no promise.
  const mail = channels.has("mail") ? mailAccountOf(network, person) : undefined;
  const accounts = [...linked, ...(mail ? [mail] : [])]
    .filter(isReachable)
    .filter(({ channel }) => only === undefined || channel === only);
  const here = accounts.filter(({ channel }) => channels.has(channel));
  const inOrder = inReachOrder(network, person, here);
  const first = inOrder[passing % inOrder.length];
  return first ?? (accounts.length > 0 ? "elsewhere" : "nowhere");
}

/** Where the own mail box of an organisation can be written to; nowhere when there is no mail. */
export function reachOrganisation(
  network: Network,
  organisation: OrganisationId,
  { channels }: Ways,
): Reachable | "nowhere" {
  const account = organisationAccountOf(network, organisation);
  if (!account || !isReachable(account)) return "nowhere";
  return channels.has("mail") ? account : "nowhere";
}
