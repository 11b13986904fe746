import type { BoxOwner, NetworkId } from "../domain/ids.ts";
import { organisationOfBox, personOfBox } from "../domain/mail-account.ts";
import type { MailAddress } from "../domain/mail-address.ts";
import type { Network } from "../domain/network.ts";
import { isSame, seal } from "./seal.ts";

/** Somebody, or an organisation as such, whom a network can write to by mail, as a link and a page show them. */
export type Member = {
  readonly network: NetworkId;
  readonly person: BoxOwner;
  readonly name: string;
  readonly networkName: string;
  readonly mail: MailAddress;
};

/** Whose link it is, as the network has them now. */
export type FindMember = (network: NetworkId, owner: BoxOwner) => Promise<Member | undefined>;

/** One of a network; nothing when they are not there or have no address. */
export function memberOf(network: Network, id: BoxOwner): Member | undefined {
  const [person, organisation] = [personOfBox(id), organisationOfBox(id)];
  const found =
    (person && network.people.get(person)) ??
    (organisation && network.organisations.get(organisation));
  if (found?.mail === undefined) return undefined;
  const { name, mail } = found;
  return { network: network.id, person: id, name, networkName: network.description.name, mail };
}

/** Whether it is the box of an organisation, which anybody there may read. */
export function isShared({ person }: Pick<Member, "person">): boolean {
  return organisationOfBox(person) !== undefined;
}

/** The address in a link, so that nobody can read it there. */
export function boxOf({ mail }: Pick<Member, "mail">, secret: string): string {
  return seal("box", mail.toLowerCase(), secret).slice(0, 11);
}

/** Whether a link was made for the address that the member has now. */
export function isBoxOf(box: string, member: Pick<Member, "mail">, secret: string): boolean {
  return isSame(box, boxOf(member, secret));
}
