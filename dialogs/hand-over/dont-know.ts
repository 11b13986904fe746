import { findSuccessorBlocks } from "../../src/cards/hand-over-card.ts";
import { vacancyMessage } from "../../src/cards/vacancy-letter.ts";
import type { Outcome, Tell } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import { nextStep } from "../../src/domain/cycle/due-hand-overs.ts";
import type { SuccessorStep } from "../../src/domain/cycle/hand-over.ts";
import type { OrganisationId, PersonId } from "../../src/domain/ids.ts";
import type { Seat } from "../../src/domain/seat.ts";
import { inShortList } from "../../src/language/list.ts";
import { coordinatorsOnDuty } from "../../src/lookup/people/coordinators-on-duty.ts";
import type { State } from "./action.ts";
import { atWork } from "./at-work.ts";
import { type About, type OnItsWay, onTheirWay } from "./bundle.ts";
import { rungOf, standsOn } from "./may.ts";
import { ask } from "./question.ts";
import {
  after,
  answer,
  lookingOn,
  nameOf,
  occasionOf,
  otherCoordinators,
  type Scene,
  tellPerson,
} from "./scene.ts";
import { wording } from "./wording.ts";

type Further = {
  readonly seat: Seat;
  readonly step: SuccessorStep;
  readonly asked: readonly PersonId[];
  /** Whose mail box is asked. */
  readonly box?: OrganisationId;
};

/** More names than these say nothing. */
const NAMED = 3;

/** Somebody does not know who comes next: the next one is asked at once. */
export function dontKnow(scene: Scene, about: About): Outcome<State> {
  const onTheWay = onTheirWay(scene.network, about);
  if (onTheWay.length === 0) return answer(scene, { text: wording.nothingOpen });
  const mine = onTheWay.filter(({ seat }) => rungOf(scene, seat) !== undefined);
  if (mine.length === 0) return answer(scene, { text: wording.mayNot });
  if (mine.every(({ open }) => open.candidate !== undefined)) return ask(scene, about);
  const further = mine.flatMap((one) => furtherFor(scene, one));
  const facts = further.map(
    ({ seat, step }): Fact => ({ kind: "hand-over-stepped", seat: seat.id, step }),
  );
  const asked = new Set(further.flatMap((one) => one.asked));
  const boxes = new Set(further.flatMap(({ box }) => box ?? []));
  const names = [
    ...[...asked].flatMap((person) => nameOf(scene.network, person) ?? []),
    ...[...boxes].flatMap((id) => scene.network.organisations.get(id)?.name ?? []),
  ];
  return answer(scene, {
    text: textFor(
      further,
      names,
      mine.some((one) => isAsked(scene, one)),
    ),
    changes: facts,
    tell: [
      ...tellsTo(after(scene, facts), further, asked),
      ...tellsToBoxes(after(scene, facts), further, boxes),
    ],
    state: { kind: "done" },
  });
}

/** Only who was asked last passes it on: pressed twice, nobody further away is asked. */
function furtherFor(scene: Scene, { seat, open }: OnItsWay): readonly Further[] {
  if (open.candidate || !isAsked(scene, { seat, open })) return [];
  const rung = rungOf(scene, seat);
  const mine = rung && open.steps.length === 0 ? [{ step: rung, at: scene.event.at }] : [];
  const next = nextStep(lookingOn(scene), { ...open, steps: [...open.steps, ...mine] });
  if (!next) return [];
  if (next.step === "organisation") return [{ seat, step: next.step, asked: [], box: next.box }];
  const asked = next.step === "coordinator" ? otherCoordinators(scene) : next.asked;
  return [{ seat, step: next.step, asked: asked.filter((person) => person !== scene.me) }];
}

/** Stands on the rung that was asked last. */
function isAsked(scene: Scene, { seat, open }: OnItsWay): boolean {
  const last = open.steps.at(-1)?.step;
  return last === undefined || standsOn(scene, seat, last);
}

function textFor(further: readonly Further[], names: readonly string[], isLast: boolean): string {
  if (further.length === 0) return isLast ? wording.staysOpen : wording.passedOn;
  return names.length === 0 ? wording.staysOpen : wording.askNext(inShortList(names, NAMED));
}

/** Each of them gets one message about all seats of which they are asked. */
function tellsTo(
  scene: Scene,
  further: readonly Further[],
  people: ReadonlySet<PersonId>,
): readonly Tell[] {
  const { network, event, me } = scene;
  const asker = nameOf(network, me) ?? "";
  const opens = further.flatMap(({ seat }) => network.handOvers.get(seat.id) ?? []);
  const tells = [...people].flatMap((person) => {
    const theirs = further.filter(({ asked }) => asked.includes(person));
    const [first, ...rest] = theirs;
    if (!first) return [];
    const more = rest.map(({ seat }) => seat);
    const shown = { network, seat: first.seat, at: event.at, to: person, as: first.step, more };
    const key = `find/${first.seat.id}/${occasionOf(event)}`;
    const text = wording.knowsNobody(asker);
    return [tellPerson(person, { key, text, blocks: findSuccessorBlocks(shown) })];
  });
  return atWork(scene, opens, tells);
}

/** Where nobody is left to ask it is whoever reads the mail of the organisation. */
function tellsToBoxes(
  scene: Scene,
  further: readonly Further[],
  boxes: ReadonlySet<OrganisationId>,
): readonly Tell[] {
  const { network, event } = scene;
  const [first] = coordinatorsOnDuty(network, event.at);
  const opens = further.flatMap(({ seat }) => network.handOvers.get(seat.id) ?? []);
  const tells = [...boxes].map((organisation): Tell => {
    const theirs = further.filter(({ box }) => box === organisation);
    const vacancy = { organisation, seats: theirs.map(({ seat }) => seat.id) };
    return {
      to: { kind: "organisation", organisation },
      message: vacancyMessage({ network, at: event.at, coordinator: first?.person }, vacancy),
      key: `hand-over/vacancy/${organisation}/${occasionOf(event)}`,
    };
  });
  return atWork(scene, opens, tells);
}
