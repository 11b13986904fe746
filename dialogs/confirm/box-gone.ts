import { confirmButton } from "../../src/cards/confirm-button.ts";
import { handOverButton } from "../../src/cards/hand-over-button.ts";
import { takeOverBlocks } from "../../src/cards/hand-over-card.ts";
import { seatInWords } from "../../src/cards/seat-role.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome, Tell } from "../../src/contract/outcome.ts";
import { apply } from "../../src/domain/apply.ts";
import type { Fact } from "../../src/domain/change.ts";
import { offeredSuccessors } from "../../src/domain/cycle/offered-successors.ts";
import { openingOf } from "../../src/domain/cycle/opening.ts";
import type { PersonId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Person } from "../../src/domain/person.ts";
import type { Seat } from "../../src/domain/seat.ts";
import { coordinatorsOnDuty } from "../../src/lookup/people/coordinators-on-duty.ts";
import type { Block } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import type { State } from "./action.ts";
import type { Boxed, BoxScene } from "./box-scene.ts";
import { answer } from "./scene.ts";
import { wording } from "./wording.ts";

const words = wording.box;

/**
 * Somebody is gone, says an organisation. They stay visible until a successor has the seat, for who
 * said so is not known, and hear of it themselves.
 */
export function gone(scene: BoxScene, { seat, holder }: Boxed): Outcome<State> {
  const { network, organisation, by, event } = scene;
  const role = seatInWords(network, seat);
  if (network.handOvers.has(seat.id)) return whoComes(scene, seat, wording.onItsWay(role));
  const leaving = { leaver: holder.id, why: "gone", today: todayIn(scene) } as const;
  const changes: readonly Fact[] = [
    openingOf(seat, leaving),
    { kind: "hand-over-stepped", seat: seat.id, step: "organisation" },
  ];
  const text = words.toldGone(by, organisation.name, role);
  const stay = handOverButton(words.stillHere, { kind: "withdraw", seat: seat.id, told: true });
  const tell: Tell = {
    ...{ to: { kind: "person", person: holder.id }, key: `gone/${seat.id}/${event.id}` },
    message: {
      summary: text,
      blocks: [paragraph(text), { kind: "buttons", buttons: [stay] }],
    },
  };
  const next = after(scene, changes);
  const asked = whoComes(next, next.network.seats.get(seat.id) ?? seat, words.gone(holder.name));
  return { ...asked, changes, tell: [tell] };
}

/** Who may come next: those who are known, and the coordinator for all others. */
function whoComes(scene: BoxScene, seat: Seat, before: string): Outcome<State> {
  const { network } = scene;
  if (network.handOvers.get(seat.id)?.candidate) return answer(scene, { text: before });
  const names = offeredSuccessors(network, seat, todayIn(scene)).flatMap(
    (id) => network.people.get(id) ?? [],
  );
  const buttons = names.map(({ id, name }) =>
    confirmButton(name, { kind: "successor", seat: seat.id, person: id }, "primary"),
  );
  return answer(scene, {
    text: before,
    more: [
      ...(buttons.length > 0
        ? [paragraph(words.whoComes(seatInWords(network, seat))), row(buttons)]
        : []),
      ...elsewhere(scene, buttons.length > 0),
    ],
  });
}

/** Names a successor: nobody is asked before a coordinator agrees, where there is one. */
export function successor(scene: BoxScene, seat: Seat, id: PersonId): Outcome<State> {
  const { network, event } = scene;
  const open = network.handOvers.get(seat.id);
  if (!open) return answer(scene, { text: words.notOpen });
  if (open.candidate) return answer(scene, { text: words.namedAlready });
  const person = network.people.get(id);
  if (!person || !offeredSuccessors(network, seat, todayIn(scene)).includes(id)) {
    return whoComes(scene, seat, words.notThisOne);
  }
  const readers = coordinatorsOnDuty(network, event.at).filter((one) => one.person.id !== id);
  const needsYes = readers.length > 0;
  const changes: readonly Fact[] = [
    { kind: "successor-named", seat: seat.id, person: id, needsYes },
  ];
  const next = after(scene, changes);
  return answer(scene, {
    text: needsYes ? words.waitsForYes(person.name) : words.asked(person.name),
    changes,
    tell: needsYes
      ? readers.map((reader) => askForYes(scene, { seat, person, reader: reader.person.id }))
      : [askCandidate(next, seat, id)],
  });
}

type Asked = { readonly seat: Seat; readonly person: Person; readonly reader: PersonId };

function askForYes(scene: BoxScene, { seat, person, reader }: Asked): Tell {
  const { network, organisation, by, event } = scene;
  const text = words.mayTheyBeAsked(
    ...([by, organisation.name, person.name, seatInWords(network, seat)] as const),
  );
  return {
    ...{ to: { kind: "person", person: reader }, key: `named/${seat.id}/${event.id}` },
    message: {
      summary: text,
      blocks: [
        paragraph(text),
        contactOf(person),
        row([
          handOverButton(words.yes, { kind: "approve", seat: seat.id }, "primary"),
          handOverButton(words.no, { kind: "refuse", seat: seat.id }),
        ]),
      ],
    },
  };
}

function askCandidate({ network, event }: BoxScene, seat: Seat, person: PersonId): Tell {
  const blocks = takeOverBlocks({ network, seat, at: event.at, to: person });
  const [first] = blocks;
  const summary = first?.kind === "text" ? first.spans.map(({ text }) => text).join("") : "";
  const key = `named/${seat.id}/${event.id}`;
  return { to: { kind: "person", person }, key, message: { summary, blocks } };
}

/** Who is not on the list is for the coordinator to write down. */
function elsewhere({ network, event }: BoxScene, isOffered: boolean): readonly Block[] {
  const [first] = coordinatorsOnDuty(network, event.at);
  const text = isOffered ? words.somebodyElse : words.nobodyKnown;
  return [paragraph(text), ...(first ? [contactOf(first.person, wording.coordinator)] : [])];
}

function contactOf({ name, jobTitle, phone, mail }: Person, about = jobTitle): Block {
  return {
    ...{ kind: "contact", name },
    ...(about !== undefined && { about }),
    ...(phone && { phone }),
    ...(mail && { mail }),
  };
}

function row(buttons: Extract<Block, { readonly kind: "buttons" }>["buttons"]): Block {
  return { kind: "buttons", buttons };
}

function after(scene: BoxScene, facts: readonly Fact[]): BoxScene {
  const { at, place, actor } = scene.event;
  const by = { kind: "account", account: actor.account } as const;
  const network = facts.reduce<Network>(
    (before, fact) => apply(before, { ...fact, by, at, via: place.channel }),
    scene.network,
  );
  return { ...scene, network };
}
