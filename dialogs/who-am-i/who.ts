import { unknownFor } from "../../src/cards/become-known.ts";
import { notMeButton, ownSeatsButton } from "../../src/cards/entrances.ts";
import { privately } from "../../src/contract/in-turn.ts";
import { type Outcome, type Say, saying } from "../../src/contract/outcome.ts";
import type { LinkRequest } from "../../src/domain/account.ts";
import type { AccountKey } from "../../src/domain/ids.ts";
import type { Person } from "../../src/domain/person.ts";
import type { State } from "./action.ts";
import { mailMeButtons } from "./can-mail.ts";
import { tellCoordinators } from "./coordinators.ts";
import { nameWithOrganisation } from "./name-with-organisation.ts";
import { personOf, type Scene, tellActor, today } from "./scene.ts";
import { whoSettles } from "./settlers.ts";
import { wording } from "./wording.ts";

/** Who the bot thinks that somebody is. */
export function sayWho(scene: Scene): Outcome<State> {
  const person = personOf(scene);
  return saying(person ? sayKnown(scene, person) : sayUnknown(scene));
}

function sayKnown(scene: Scene, person: Person): Say {
  const text = wording.known(nameWithOrganisation(scene, person));
  const { account } = scene.event.actor;
  return tellActor(scene, { text, buttons: [notMeButton(account), ownSeatsButton] });
}

/** To somebody whom nobody knows: how to become known, or what they said and who looks into it. */
export function sayUnknown(scene: Scene): Say {
  const { network, event } = scene;
  const { account: key, guest } = event.actor;
  const account = network.accounts.get(key);
  const asks = account?.asks;
  const person = asks && network.people.get(asks.person);
  if (person && !guest) {
    const text = wording.waiting(asks.code, person, whoSettles(scene, person));
    return tellActor(scene, { text, buttons: [...mailMeButtons(scene, person), notMeButton(key)] });
  }
  return privately(scene, unknownFor(scene));
}

/**
 * "Dat ben ik niet": the account is nobody's, and is not linked to that person by itself again. Of
 * whoever only said to be somebody the request is gone.
 */
export function unlink(scene: Scene, account: AccountKey): Outcome<State> {
  const { network, event } = scene;
  const person = personOf(scene);
  const linked = network.accounts.get(account);
  if (!person && linked?.asks && account === event.actor.account)
    return withdraw(scene, linked.asks);
  if (!person || linked?.person !== person.id) return sayWho(scene);
  const isThisOne = account === event.actor.account;
  const text = isThisOne
    ? wording.unlinked(person.name)
    : wording.unlinkedElsewhere(linked.channel, person.name);
  const told = wording.tellUnlinked(linked.channel, person.name);
  const message = { summary: told, blocks: [{ kind: "text", spans: [{ text: told }] }] } as const;
  return {
    ...saying(tellActor(scene, { text })),
    changes: [{ kind: "account-unlinked", account }],
    tell: tellCoordinators(
      scene,
      `unlinked/${account}/${person.id}/${today(scene)}`,
      () => message,
    ),
  };
}

/** A coordinator who presses a button of it later hears that it is gone. */
function withdraw(scene: Scene, { person }: LinkRequest): Outcome<State> {
  const name = scene.network.people.get(person)?.name;
  const { account } = scene.event.actor;
  return {
    ...saying(tellActor(scene, { text: wording.withdrawn(name) })),
    changes: [{ kind: "link-refused", account }],
  };
}
