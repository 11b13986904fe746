import type { Account, LinkRequest } from "./account.ts";
import type { Change } from "./change.ts";
import { accountIn } from "./mail-account.ts";
import type { Network } from "./network.ts";
import { type Day, type Instant, localMoment } from "./time.ts";

/** A change of one account. */
export type AccountChange = Extract<Change, { readonly account: unknown }>;

/** The network after a change of an account; a fact about an account that is not there changes nothing. */
export function changeAccount(network: Network, change: AccountChange): Network {
  const account = nextAccount(network, change);
  return account ? { ...network, accounts: network.accounts.with(account.id, account) } : network;
}

function nextAccount(network: Network, change: AccountChange): Account | undefined {
  switch (change.kind) {
    case "account-seen":
      return change.account;
    case "network-chosen":
      return { ...present(network, change), choseAt: change.at };
    case "account-linked":
      return link(present(network, change), change);
    case "link-asked":
      return ask(network, change);
    case "wrote-coordinator":
      return write(network, change);
    case "account-unlinked":
      return unlink(network.accounts.get(change.account));
    case "link-refused":
      return withoutRequest(network.accounts.get(change.account));
    case "delivery-recorded":
      return recordDelivery(accountIn(network, change.account), change);
    default:
      return change satisfies never;
  }
}

/** The account as it is known, or as it is seen here for the first time. */
function present(
  { accounts }: Network,
  { account: id, channel }: Extract<AccountChange, { readonly channel: unknown }>,
): Account {
  return accounts.get(id) ?? { id, channel };
}

function withoutRequest(account: Account | undefined): Account | undefined {
  if (!account) return undefined;
  const { asks: _settled, ...rest } = account;
  return rest;
}

function link(
  { asks: _settled, isNot: _overruled, ...rest }: Account,
  { person }: Extract<AccountChange, { readonly kind: "account-linked" }>,
): Account {
  return { ...rest, person };
}

function unlink(account: Account | undefined): Account | undefined {
  if (!account) return undefined;
  const { person, ...rest } = account;
  return person === undefined ? rest : { ...rest, isNot: person };
}

type Asking = Extract<AccountChange, { readonly kind: "link-asked" }>;

function ask(network: Network, change: Asking): Account {
  const { person, code, displayName, at } = change;
  const account = present(network, change);
  const asks: LinkRequest = {
    ...{ person, code, at },
    ...(displayName !== undefined && { name: displayName }),
  };
  return { ...account, asks, asked: onceMore(account.asked, dayOf(network, at)) };
}

function write(
  network: Network,
  change: Extract<AccountChange, { readonly kind: "wrote-coordinator" }>,
): Account {
  const account = present(network, change);
  return { ...account, wrote: onceMore(account.wrote, dayOf(network, change.at)) };
}

type Times = NonNullable<Account["asked"]>;

/** One more on this day; the first one when the last was on another. */
function onceMore(before: Times | undefined, day: Day): Times {
  return { day, times: (before?.day === day ? before.times : 0) + 1 };
}

function dayOf({ description }: Network, at: Instant): Day {
  return localMoment(at, description.zone).day;
}

function recordDelivery(
  account: Account | undefined,
  { result, at }: Extract<AccountChange, { readonly kind: "delivery-recorded" }>,
): Account | undefined {
  if (!account || result === "failed") return undefined;
  const { unreachableAt: _before, ...reachable } = account;
  return result === "unreachable"
    ? { ...reachable, unreachableAt: at }
    : { ...reachable, provenAt: at };
}
