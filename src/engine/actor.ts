import type { Actor, Event } from "../contract/event.ts";
import type { Author } from "../domain/author.ts";
import { accountIn, organisationOfMailKey } from "../domain/mail-account.ts";
import type { Network } from "../domain/network.ts";

export type KnownActor = Event<unknown>["actor"];

/** The actor as this network knows them: with the person only when that person is in this very network. */
export function actorIn(network: Network, actor: Actor): KnownActor {
  const { account, guest, displayName, standIn } = actor;
  const person = accountIn(network, account)?.person;
  const organisation = organisationOfMailKey(account);
  return {
    ...{ account, guest },
    ...(displayName !== undefined && { displayName }),
    ...(standIn !== undefined && { standIn }),
    ...(person !== undefined && network.people.has(person) && { person }),
    ...(organisation !== undefined && network.organisations.has(organisation) && { organisation }),
  };
}

/** Somebody from this tenant or workspace whose account is linked to nobody; a guest stays a guest. */
export function isStranger({ person, organisation, guest }: KnownActor): boolean {
  return person === undefined && organisation === undefined && !guest;
}

/** What dialog state is kept under: the person, or the account while it is not linked. */
export function actorKey({ account, person }: KnownActor): string {
  return person === undefined ? account : `person:${person}`;
}

/** Who a change is by. */
export function authorOf({ account, person }: KnownActor): Author {
  return person === undefined ? { kind: "account", account } : { kind: "person", person };
}
