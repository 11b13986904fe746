import type { Account } from "../account.ts";
import type { PersonId } from "../ids.ts";
import { isMailKey, mailAccountOf } from "../mail-account.ts";
import type { Network } from "../network.ts";

const epoch = "1970-01-01T00:00:00.000Z";

/** The order in which accounts of a person are tried: where they asked for, then where they were last, then mail. */
export function inReachOrder<One extends Account>(
  { askings }: Network,
  person: PersonId,
  accounts: readonly One[],
): readonly One[] {
  const prefers = askings.get(person)?.prefers;
  const seen = ({ seenAt }: Account) => Date.parse(seenAt ?? epoch);
  const isLater = (one: Account) => Number(one.channel !== prefers);
  return accounts.toSorted(
    (one, other) => isLater(one) - isLater(other) || seen(other) - seen(one),
  );
}

/**
 * The register of where somebody can be written to, in the order in which it is tried, each with when
 * a message last arrived there. Without mail that is not among it. Looks at every account.
 */
export function reachOf(
  network: Network,
  person: PersonId,
  { mail: hasMail }: { readonly mail: boolean },
): readonly Account[] {
  const linked = [...network.accounts].filter((one) => one.person === person && !isMailKey(one.id));
  const mail = hasMail ? mailAccountOf(network, person) : undefined;
  const known = [...linked, ...(mail ? [mail] : [])].filter(
    ({ address, unreachableAt }) => address !== undefined && unreachableAt === undefined,
  );
  return inReachOrder(network, person, known);
}
