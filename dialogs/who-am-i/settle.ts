import { accountLinked } from "../../src/cards/account-linked.ts";
import { isByLink } from "../../src/contract/in-turn.ts";
import { type Outcome, saying } from "../../src/contract/outcome.ts";
import { apply } from "../../src/domain/apply.ts";
import type { Fact } from "../../src/domain/change.ts";
import { openRequests } from "../../src/domain/link-requests.ts";
import { personOfMailKey } from "../../src/domain/mail-account.ts";
import { looksAfterFrom } from "../../src/domain/manage/looking-after.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Person } from "../../src/domain/person.ts";
import type { Settling, State } from "./action.ts";
import { coordinatorsNow, isCoordinator } from "./coordinators.ts";
import { requestList } from "./requests.ts";
import { personOf, type Scene, tellActor, today } from "./scene.ts";
import { wording } from "./wording.ts";

/** What is open, for a coordinator. */
export function listRequests(scene: Scene): Outcome<State> {
  const reader = coordinator(scene);
  if (!reader) return notAllowed(scene);
  const some = openRequests(scene.network).length > 0;
  return listed(scene, { text: some ? wording.theseAreOpen : wording.noneOpen, reader });
}

/** [Koppel] or [Niet koppelen]: what may be done is found out now, for a button may be old. */
export function settle(scene: Scene, settling: Settling): Outcome<State> {
  const reader = coordinator(scene) ?? claimedPerson(scene, settling);
  if (!reader) return notAllowed(scene);
  const { network, event } = scene;
  const why = whyNot(network, settling);
  const isOwn = settling.account === event.actor.account;
  if (why !== undefined || isOwn) return listed(scene, { text: why ?? wording.ownRequest, reader });
  if (needsChat(scene, settling)) {
    const name = network.people.get(settling.person)?.name ?? "";
    return listed(scene, { text: wording.notByLink(name), reader });
  }
  return settling.kind === "link" ? link(scene, settling, reader) : refuse(scene, settling, reader);
}

/** The same in words, by the code. */
export function settleByCode(
  scene: Scene,
  { kind, code }: Pick<Settling, "kind" | "code">,
): Outcome<State> {
  const reader = coordinator(scene);
  if (!reader) return notAllowed(scene);
  const [only, second] = openRequests(scene.network).filter(({ asks }) => asks.code === code);
  if (second) return listed(scene, { text: wording.whichRequest, reader });
  if (!only) return listed(scene, { text: wording.noSuchCode(code), reader });
  return settle(scene, { kind, code, account: only.account.id, person: only.person.id });
}

/** Who opened the mail that went to this very person, and not merely an account that was linked. */
function claimedPerson(scene: Scene, { person }: Settling): Person | undefined {
  const isTheirMail = personOfMailKey(scene.event.actor.account) === person;
  return isTheirMail ? personOf(scene) : undefined;
}

/**
 * Whoever got hold of one link of a coordinator could ask to be one in a chat, and say yes to it
 * themselves. What was sent to that box about this very request proves more.
 */
function needsChat(scene: Scene, settling: Settling): boolean {
  const { network } = scene;
  if (settling.kind !== "link" || !isByLink(scene)) return false;
  if (settling.asked && claimedPerson(scene, settling)) return false;
  return looksAfterFrom(network, settling.person, today(scene));
}

function coordinator(scene: Scene): Person | undefined {
  return isCoordinator(scene) ? personOf(scene) : undefined;
}

function notAllowed(scene: Scene): Outcome<State> {
  const names = coordinatorsNow(scene).map(({ person }) => person.name);
  return saying(tellActor(scene, { text: wording.notAllowed(names) }));
}

/** What came in between since the button was made; nothing when the request still stands. */
function whyNot({ accounts, people }: Network, settling: Settling): string | undefined {
  const { kind, person: id, code } = settling;
  const account = accounts.get(settling.account);
  const person = people.get(id);
  if (!person) return wording.personGone;
  if (account?.person === id) return wording.alreadyLinked(person.name);
  if (account?.asks === undefined) return wording.requestGone(person.name);
  const isThisOne = account.asks.person === id && account.asks.code === code;
  return isThisOne ? undefined : wording.requestReplaced(kind === "link");
}

type Line = { readonly text: string; readonly reader: Person; readonly network?: Network };

/** A line, and for a coordinator what is still open under it. */
function listed(scene: Scene, { text, reader, network = scene.network }: Line): Outcome<State> {
  const more = isCoordinator(scene) ? requestList(openRequests(network), reader) : [];
  return saying(tellActor(scene, { text, more }));
}

function after({ network, event }: Scene, fact: Fact, { id }: Person): Network {
  const { at, place } = event;
  return apply(network, { ...fact, by: { kind: "person", person: id }, at, via: place.channel });
}

function link(scene: Scene, settling: Settling, reader: Person): Outcome<State> {
  const { account: id, person: personId, code } = settling;
  const account = scene.network.accounts.get(id);
  const person = scene.network.people.get(personId);
  if (!account || !person) return listed(scene, { text: wording.personGone, reader });
  const { channel } = account;
  const fact: Fact = { kind: "account-linked", account: id, channel, person: personId };
  const message = accountLinked({ account, person, by: reader.name });
  const isOwn = reader.id === personId;
  const key = `linked/${id}/${personId}/${code}`;
  return {
    ...listed(scene, {
      text: isOwn ? wording.linkedOwn(channel) : wording.linked(person.name, channel),
      reader,
      network: after(scene, fact, reader),
    }),
    changes: [fact],
    tell: isOwn ? [] : [{ to: { kind: "person", person: personId }, message, key }],
  };
}

/**
 * Nobody is told: an account that is nobody's has no address that a message could name, and whoever
 * only tried a name need not know what came of it.
 */
function refuse(scene: Scene, settling: Settling, reader: Person): Outcome<State> {
  const name = scene.network.people.get(settling.person)?.name ?? "";
  const fact: Fact = { kind: "link-refused", account: settling.account };
  return {
    ...listed(scene, {
      text: wording.refused(name),
      reader,
      network: after(scene, fact, reader),
    }),
    changes: [fact],
  };
}
