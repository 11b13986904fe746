import { findSuccessorBlocks, rolesOf } from "../../src/cards/hand-over-card.ts";
import type { Outcome, Tell } from "../../src/contract/outcome.ts";
import type { Author } from "../../src/domain/author.ts";
import type { Fact } from "../../src/domain/change.ts";
import { forgetNewcomer } from "../../src/domain/cycle/newcomer.ts";
import type { Person } from "../../src/domain/person.ts";
import type { Block } from "../../src/messages/message.ts";
import { askedOfMe } from "./accept.ts";
import { button, type State } from "./action.ts";
import type { About, OnItsWay } from "./bundle.ts";
import { rungOf } from "./may.ts";
import {
  after,
  answer,
  nameOf,
  occasionOf,
  otherCoordinators,
  type Scene,
  tellPerson,
} from "./scene.ts";
import { wording } from "./wording.ts";

/** The candidate says no. */
export function decline(scene: Scene, about: About): Outcome<State> {
  const found = askedOfMe(scene, about);
  if ("refusal" in found) return found.refusal;
  const { changes, tell } = searchOn(scene, found.asked, wording.saidNo);
  return answer(scene, { text: wording.declined, changes, tell, state: { kind: "done" } });
}

/**
 * The candidate does not come: who named them is asked again, and has as long as the first time
 * before the next one is asked.
 */
export function searchOn(
  scene: Scene,
  asked: readonly OnItsWay[],
  why: (name: string, roles: string) => string,
): { readonly changes: readonly Fact[]; readonly tell: readonly Tell[] } {
  const { network } = scene;
  const seats = asked.map(({ seat }) => seat);
  const candidate = asked[0]?.open.candidate;
  const declined = seats.map(({ id }): Fact => ({ kind: "successor-declined", seat: id }));
  const forgotten = candidate
    ? forgetNewcomer(
        network,
        candidate.person,
        seats.map(({ id }) => id),
      )
    : [];
  const changes = [...declined, ...askedAgain(scene, asked), ...forgotten];
  const text = why(nameOf(network, candidate?.person) ?? "", rolesOf(network, seats));
  return { changes, tell: tellNamer(after(scene, changes), asked, text) };
}

function namerOf(by: Author | undefined): Person["id"] | undefined {
  return by?.kind === "person" ? by.person : undefined;
}

function askedAgain(scene: Scene, asked: readonly OnItsWay[]): readonly Fact[] {
  return asked.flatMap(({ seat, open }): readonly Fact[] => {
    const namer = namerOf(open.candidate?.namedBy);
    const step = namer && rungOf({ ...scene, me: namer }, seat);
    return step ? [{ kind: "hand-over-stepped", seat: seat.id, step }] : [];
  });
}

function tellNamer(scene: Scene, asked: readonly OnItsWay[], text: string): readonly Tell[] {
  const { network, event } = scene;
  const [first, ...rest] = asked.map(({ seat }) => seat);
  const namer = namerOf(asked[0]?.open.candidate?.namedBy);
  if (!first || namer === undefined) return [];
  const shown = { network, seat: first, at: event.at, to: namer, more: rest };
  const key = `no/${first.id}/${occasionOf(event)}`;
  return [tellPerson(namer, { key, text, blocks: findSuccessorBlocks(shown) })];
}

/** The candidate wants to talk first: with whom, and nothing changes. */
export function discuss(scene: Scene, about: About): Outcome<State> {
  const found = askedOfMe(scene, about);
  if ("refusal" in found) return found.refusal;
  const { network } = scene;
  const [first] = found.asked;
  const known = [first?.open.leaver, namerOf(first?.open.candidate?.namedBy)];
  const people = new Set([...known, ...otherCoordinators(scene)]);
  people.delete(scene.me);
  const contacts = [...people].flatMap((id): readonly Block[] => {
    const person = id && network.people.get(id);
    if (!person) return [];
    const { name, phone, mail } = person;
    return [{ kind: "contact", name, ...(phone && { phone }), ...(mail && { mail }) }];
  });
  const along = { seat: about.seat, ...(about.all && { all: true }) };
  const buttons = [
    button(wording.accept, { kind: "accept", ...along }, "primary"),
    button(wording.no, { kind: "decline", ...along }),
  ];
  return answer(scene, {
    text: contacts.length > 0 ? wording.discuss : wording.discussNobody,
    more: [...contacts, { kind: "buttons", buttons }],
  });
}
