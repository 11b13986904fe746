import { seatInWords } from "../../../src/cards/seat-role.ts";
import { todayIn } from "../../../src/contract/in-turn.ts";
import type { Outcome } from "../../../src/contract/outcome.ts";
import {
  type Ending,
  endOrganisation,
  endPerson,
  endSeat,
  lastDayBefore,
} from "../../../src/domain/manage/ending.ts";
import { markOf } from "../../../src/domain/mark-of.ts";
import { holderOn, type Seat } from "../../../src/domain/seat.ts";
import type { Block } from "../../../src/messages/message.ts";
import { paragraph } from "../../../src/messages/paragraph.ts";
import { rowOf } from "../../../src/messages/row-of.ts";
import { button, type Subject } from "../action.ts";
import { answer, carryOut, gone, type Scene } from "../scene.ts";
import { wording } from "../wording.ts";
import { leavesNoCoordinator } from "./last-coordinator.ts";
import { endingWording } from "./wording.ts";

const words = endingWording.end;
const MOST_LINES = 12;

type Plan = {
  readonly ending: Ending;
  /** What is asked, and what is said when it is done. */
  readonly ask: string;
  readonly done: string;
  /** What goes besides the seats. */
  readonly itself: readonly string[];
};

/** What would go, to be looked at first. */
export function end(scene: Scene, subject: Subject, before?: string): Outcome<never> {
  const plan = planOf(scene, subject);
  if (!plan) return gone(scene);
  const { ending, ask } = plan;
  if (ending.facts.length === 0) return answer(scene, { text: plan.ask, more: [] });
  if (leavesNoCoordinator(scene, ending.facts)) {
    return answer(scene, { text: words.lastCoordinator });
  }
  const yes = button(
    words.yes,
    { kind: "end-sure", subject, shown: markOfEnding(ending) },
    "primary",
  );
  return answer(scene, {
    text: before ?? ask,
    more: [
      ...(before === undefined ? [] : [paragraph(ask)]),
      ...listOf(scene, plan),
      ...rowOf([yes, button(wording.cancel, { kind: "open", subject })]),
    ],
  });
}

/** It goes, when it is still what was shown. */
export function endSure(scene: Scene, subject: Subject, shown: string): Outcome<never> {
  const plan = planOf(scene, subject);
  if (!plan) return gone(scene);
  const { ending, done } = plan;
  const isSame = markOfEnding(ending) === shown;
  const isRefused = leavesNoCoordinator(scene, ending.facts);
  if (!isSame || isRefused || ending.facts.length === 0) return end(scene, subject, words.changed);
  return carryOut(scene, { facts: ending.facts, text: done });
}

function planOf(scene: Scene, subject: Subject): Plan | undefined {
  const { network } = scene;
  switch (subject.part) {
    case "organisations": {
      const name = network.organisations.get(subject.id)?.name;
      if (name === undefined) return undefined;
      const ending = endOrganisation(network, subject.id);
      const itself = [words.organisationItself(name)];
      return { ending, itself, ask: words.organisation(name), done: words.organisationDone(name) };
    }
    case "people": {
      const name = network.people.get(subject.id)?.name;
      if (name === undefined) return undefined;
      const ending = endPerson(network, subject.id, lastDayBefore(todayIn(scene)));
      const ask = ending.seats.length > 0 ? words.person(name) : words.noSeats(name);
      return { ending, itself: [], ask, done: words.personDone(name) };
    }
    case "seats": {
      const seat = network.seats.get(subject.id);
      if (!seat) return undefined;
      const role = seatInWords(network, seat);
      const ending = endSeat(network, subject.id);
      return { ending, itself: [], ask: words.seat(role), done: words.seatDone(role) };
    }
    default:
      return subject satisfies never;
  }
}

function listOf(scene: Scene, { ending, itself }: Plan): readonly Block[] {
  const lines = [...ending.seats.map((seat) => seatLine(scene, seat)), ...itself];
  const rest = lines.length - MOST_LINES;
  const shown = [...lines.slice(0, MOST_LINES), ...(rest > 0 ? [wording.andMore(rest)] : [])];
  const names = ending.people.map(({ name }) => name).sort();
  return [
    { kind: "list", items: shown.map((text) => [{ text }]) },
    ...(names.length > 0 ? [paragraph(words.peopleStay(names))] : []),
  ];
}

function seatLine(scene: Scene, seat: Seat): string {
  const { network } = scene;
  const holder = holderOn(seat, todayIn(scene)) ?? seat.holdings.at(-1)?.person;
  const name = holder && network.people.get(holder)?.name;
  const role = wording.brief(seatInWords(network, seat));
  return words.seatOf(role, name === undefined ? undefined : wording.brief(name));
}

/** Of all that goes, with who sits there. */
function markOfEnding({ seats, people }: Ending): string {
  return markOf(
    JSON.stringify([seats.map(({ id, holdings }) => [id, holdings]), people.map(({ id }) => id)]),
  );
}
