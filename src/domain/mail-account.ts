import type { Account } from "./account.ts";
import type { AccountKey, BoxOwner, OrganisationBox, OrganisationId, PersonId } from "./ids.ts";
import type { Network } from "./network.ts";

const PREFIX = "mail:";

/** What the box of an organisation begins with. */
const BOX = "@";

/** The account that everybody with a mail address has, without ever having linked one. */
export function mailKey(owner: BoxOwner): AccountKey {
  return `${PREFIX}${owner}` as AccountKey;
}

/** Whether it is the account of a mail address, whoever has it. */
export function isMailKey(key: AccountKey): boolean {
  return key.startsWith(PREFIX);
}

/** Whose mail account this is, by its key; nothing when it is an account of another kind. */
export function personOfMailKey(key: AccountKey): PersonId | undefined {
  return isMailKey(key) ? personOfBox(key.slice(PREFIX.length) as BoxOwner) : undefined;
}

/** The mail box of an organisation itself, whoever reads it. */
export function boxOfOrganisation(organisation: OrganisationId): OrganisationBox {
  return `${BOX}${organisation}` as OrganisationBox;
}

/** Of which organisation it is the box; nothing when it is a person's. */
export function organisationOfBox(owner: BoxOwner): OrganisationId | undefined {
  return owner.startsWith(BOX) ? (owner.slice(BOX.length) as OrganisationId) : undefined;
}

/** Whose box it is, when it is a person's. */
export function personOfBox(owner: BoxOwner): PersonId | undefined {
  return organisationOfBox(owner) === undefined ? (owner as PersonId) : undefined;
}

/** Of which organisation an account is, by its key; nothing when it is not one of those. */
export function organisationOfMailKey(key: AccountKey): OrganisationId | undefined {
  return isMailKey(key) ? organisationOfBox(key.slice(PREFIX.length) as BoxOwner) : undefined;
}

/** The mail account of an organisation as it is now, as somebody has theirs. It is no person's. */
export function organisationAccountOf(network: Network, id: OrganisationId): Account | undefined {
  const mail = network.organisations.get(id)?.mail;
  return mail === undefined ? undefined : boxAt(network, mailKey(boxOfOrganisation(id)), mail);
}

/** Reachable at the address the network holds, until a message to that very address came back. */
function boxAt(network: Network, id: AccountKey, address: string): Account {
  const kept = network.accounts.get(id);
  const account: Account = { id, channel: "mail", address };
  if (kept?.address !== address) return account;
  const { unreachableAt, provenAt } = kept;
  return {
    ...account,
    ...(unreachableAt !== undefined && { unreachableAt }),
    ...(provenAt !== undefined && { provenAt }),
  };
}

/** Somebody's mail account as it is now; nothing without an address. */
export function mailAccountOf(network: Network, id: PersonId): Account | undefined {
  const mail = network.people.get(id)?.mail;
  return mail === undefined ? undefined : { ...boxAt(network, mailKey(id), mail), person: id };
}

/** An account by its key: one that was seen or linked, or the mail account of a person or an organisation. */
export function accountIn(network: Network, key: AccountKey): Account | undefined {
  const organisation = organisationOfMailKey(key);
  if (organisation !== undefined) return organisationAccountOf(network, organisation);
  const person = personOfMailKey(key);
  return person === undefined ? network.accounts.get(key) : mailAccountOf(network, person);
}

/** Who can be written to, on whatever channel. */
export function reachablePeople(network: Network): ReadonlySet<PersonId> {
  const reached = new Set<PersonId>();
  for (const { id, person, address, unreachableAt } of network.accounts) {
    if (
      !isMailKey(id) &&
      person !== undefined &&
      address !== undefined &&
      unreachableAt === undefined
    ) {
      reached.add(person);
    }
  }
  for (const { id } of network.people) {
    const mail = mailAccountOf(network, id);
    if (mail && mail.unreachableAt === undefined) reached.add(id);
  }
  return reached;
}

/** Whether a mail to somebody has somewhere to go, as far as is known. */
export function isReachableByMail(network: Network, person: PersonId): boolean {
  const mail = mailAccountOf(network, person);
  return mail !== undefined && mail.unreachableAt === undefined;
}

/** Whether one person can be written to. Looks at every account: for one now and then. */
export function isReachable(network: Network, person: PersonId): boolean {
  if (isReachableByMail(network, person)) return true;
  return [...network.accounts].some(
    (account) =>
      account.person === person &&
      !isMailKey(account.id) &&
      account.address !== undefined &&
      account.unreachableAt === undefined,
  );
}
