import { notMeButton, ownSeatsButton } from "../../src/cards/entrances.ts";
import { type Outcome, saying } from "../../src/contract/outcome.ts";
import type { LinkRequest } from "../../src/domain/account.ts";
import type { Fact } from "../../src/domain/change.ts";
import type { PersonId } from "../../src/domain/ids.ts";
import { linkCode } from "../../src/domain/link-code.ts";
import type { Person } from "../../src/domain/person.ts";
import { readableName } from "../../src/domain/readable-name.ts";
import { button, type State } from "./action.ts";
import { mailMeButtons } from "./can-mail.ts";
import { tellCoordinators } from "./coordinators.ts";
import { nameWithOrganisation } from "./name-with-organisation.ts";
import { requestBlocks, requestText } from "./requests.ts";
import { personOf, type Scene, tellActor, today } from "./scene.ts";
import { whoSettles } from "./settlers.ts";
import { sayUnknown } from "./who.ts";
import { wording } from "./wording.ts";

/** Each goes to a coordinator, so somebody who tries all names is stopped soon. */
const REQUESTS_A_DAY = 3;
/** More people with one name than these have to be told apart by a coordinator. */
const SAME_NAME_AT_MOST = 8;

/** "Ik ben …", of somebody who is called so; of namesakes the right one is asked for. */
export function claimName(scene: Scene, people: readonly Person[]): Outcome<State> {
  const [only, second] = people;
  const isKnown = personOf(scene) !== undefined;
  if (scene.event.actor.guest || isKnown || !only || !second) return claim(scene, only?.id);
  const buttons = people
    .slice(0, SAME_NAME_AT_MOST)
    .map((one) => button(nameWithOrganisation(scene, one), { kind: "claim", person: one.id }));
  return saying(tellActor(scene, { text: wording.whichOne, buttons }));
}

/** Says to be a person; nobody is linked by saying so. */
export function claim(scene: Scene, id: PersonId | undefined): Outcome<State> {
  const { network, event } = scene;
  const known = personOf(scene);
  const person = id && network.people.get(id);
  if (person && person.id !== known?.id && scene.knowledge.isTryOut) return believe(scene, person);
  if (known) return saying(tellActor(scene, alreadyKnown(scene, known, id)));
  if (event.actor.guest || !person) return saying(sayUnknown(scene));
  const before = network.accounts.get(event.actor.account);
  if (before?.asks?.person === person.id) return ask(scene, person, before.asks);
  const isToday = before?.asked?.day === today(scene);
  if (before?.asked && isToday && before.asked.times >= REQUESTS_A_DAY) {
    return saying(tellActor(scene, { text: wording.tooOften }));
  }
  return ask(scene, person, undefined);
}

/** At a try-out everybody is made up, so that anybody can be played. */
function believe(scene: Scene, { id, name }: Person): Outcome<State> {
  const { actor, place } = scene.event;
  const { account } = actor;
  const buttons = [ownSeatsButton, notMeButton(account)];
  return {
    ...saying(tellActor(scene, { text: wording.believed(name), buttons })),
    changes: [{ kind: "account-linked", account, channel: place.channel, person: id }],
  };
}

function alreadyKnown({ event }: Scene, known: Person, claimed: PersonId | undefined) {
  const isSame = claimed === known.id;
  const text = isSame ? wording.indeed(known.name) : wording.knownAsOther(known.name);
  return { text, buttons: isSame ? [] : [notMeButton(event.actor.account)] };
}

/** What is open already keeps its code, for a coordinator may be calling about it. */
function ask(scene: Scene, person: Person, open: LinkRequest | undefined): Outcome<State> {
  const { id: event, actor, place, at } = scene.event;
  const { account } = actor;
  const code = open?.code ?? linkCode({ event, account, person: person.id });
  const name = open ? open.name : readableName(actor.displayName);
  const asks: LinkRequest = { person: person.id, code, at, ...(name !== undefined && { name }) };
  const fact: Fact = {
    ...{ kind: "link-asked", account, channel: place.channel, person: person.id, code },
    ...(name !== undefined && { displayName: name }),
  };
  const request = { account: { id: account, channel: place.channel }, asks, person };
  const text = wording.asked(code, person, whoSettles(scene, person));
  return {
    ...saying(tellActor(scene, { text, buttons: mailMeButtons(scene, person) })),
    changes: open ? [] : [fact],
    tell: tellCoordinators(
      scene,
      `link/${account}/${person.id}/${today(scene)}`,
      ({ person: reader }) => ({
        summary: requestText(request, reader),
        blocks: requestBlocks(request, reader, true),
      }),
    ),
  };
}
