import type { NetworkId, PersonId } from "../domain/ids.ts";
import type { MailAddress } from "../domain/mail-address.ts";
import type { Network } from "../domain/network.ts";
import { isSame, seal } from "./seal.ts";

/** Somebody whom a network can write to by mail, as a link and a page show them. */
export type Member = {
  readonly network: NetworkId;
  readonly person: PersonId;
  readonly name: string;
  readonly networkName: string;
  readonly mail: MailAddress;
};

/** Whose link it is, as the network has them now. */
export type FindMember = (network: NetworkId, person: PersonId) => Promise<Member | undefined>;

/** One person of a network; nothing when they are not there or have no address. */
export function memberOf(network: Network, id: PersonId): Member | undefined {
  const person = network.people.get(id);
  if (person?.mail === undefined) return undefined;
  const { name, mail } = person;
  return { network: network.id, person: id, name, networkName: network.description.name, mail };
}

/** The address in a link, so that nobody can read it there. */
export function boxOf({ mail }: Pick<Member, "mail">, secret: string): string {
  return seal("box", mail.toLowerCase(), secret).slice(0, 11);
}

/** Whether a link was made for the address that the member has now. */
export function isBoxOf(box: string, member: Pick<Member, "mail">, secret: string): boolean {
  return isSame(box, boxOf(member, secret));
}
