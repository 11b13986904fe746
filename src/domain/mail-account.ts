import type { Account } from "./account.ts";
import type { AccountKey, PersonId } from "./ids.ts";
import type { Network } from "./network.ts";

const PREFIX = "mail:";

/** The account that everybody with a mail address has, without ever having linked one. */
export function mailKey(person: PersonId): AccountKey {
  return `${PREFIX}${person}` as AccountKey;
}

/** Whose mail account this is, by its key; nothing when it is an account of another kind. */
export function personOfMailKey(key: AccountKey): PersonId | undefined {
  return key.startsWith(PREFIX) ? (key.slice(PREFIX.length) as PersonId) : undefined;
}

/**
 * Somebody's mail account as it is now: reachable at the address the network holds, until a message
 * to that very address came back. Nothing without an address.
 */
export function mailAccountOf(network: Network, id: PersonId): Account | undefined {
  const mail = network.people.get(id)?.mail;
  if (mail === undefined) return undefined;
  const kept = network.accounts.get(mailKey(id));
  const cameBack = kept?.address === mail ? kept.unreachableAt : undefined;
  return {
    ...{ id: mailKey(id), channel: "mail", person: id, address: mail },
    ...(cameBack !== undefined && { unreachableAt: cameBack }),
  };
}

/** An account by its key: one that was seen or linked, or the mail account of a person. */
export function accountIn(network: Network, key: AccountKey): Account | undefined {
  const person = personOfMailKey(key);
  return person === undefined ? network.accounts.get(key) : mailAccountOf(network, person);
}

/** Who can be written to, on whatever channel. */
export function reachablePeople(network: Network): ReadonlySet<PersonId> {
  const reached = new Set<PersonId>();
  for (const { id, person, address, unreachableAt } of network.accounts) {
    const isMail = personOfMailKey(id) !== undefined;
    if (!isMail && person !== undefined && address !== undefined && unreachableAt === undefined) {
      reached.add(person);
    }
  }
  for (const { id } of network.people) {
    const mail = mailAccountOf(network, id);
    if (mail && mail.unreachableAt === undefined) reached.add(id);
  }
  return reached;
}

/** Whether one person can be written to. Looks at every account: for one now and then. */
export function isReachable(network: Network, person: PersonId): boolean {
  const mail = mailAccountOf(network, person);
  if (mail && mail.unreachableAt === undefined) return true;
  return [...network.accounts].some(
    (account) =>
      account.person === person &&
      personOfMailKey(account.id) === undefined &&
      account.address !== undefined &&
      account.unreachableAt === undefined,
  );
}
