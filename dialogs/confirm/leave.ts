import { handOverButton } from "../../src/cards/hand-over-button.ts";
import { seatInWords } from "../../src/cards/seat-role.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome, Tell } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import { onlyCoordinatorSeat } from "../../src/domain/cycle/only-coordinator.ts";
import { daysToComeBack } from "../../src/domain/cycle/settings.ts";
import { deputiesOn } from "../../src/domain/cycle/those-around.ts";
import { daysLater } from "../../src/domain/days.ts";
import { inCalendarOf } from "../../src/domain/meeting/in-calendar.ts";
import { localMoment } from "../../src/domain/time.ts";
import { dayName } from "../../src/language/day.ts";
import { coordinatorsOnDuty } from "../../src/lookup/people/coordinators-on-duty.ts";
import type { Block } from "../../src/messages/message.ts";
import { button, type State } from "./action.ts";
import { ownSeats } from "./open.ts";
import { show } from "./reply.ts";
import { after, answer, type Scene } from "./scene.ts";
import { sayHasLeft } from "./speaker.ts";
import { wording } from "./wording.ts";

/** [Ik hoor hier niet]: asked once more, with what comes of it. */
export function leave(scene: Scene): Outcome<State> {
  if (hasLeft(scene)) return sayHasLeft(scene);
  const only = onlyOne(scene);
  if (only) return only;
  return answer(scene, {
    text: wording.leave(scene.network.description.name),
    more: [
      {
        kind: "buttons",
        buttons: [
          button(wording.leaveYes, { kind: "leave-sure" }, "primary"),
          button(wording.leaveNo, { kind: "show" }),
        ],
      },
    ],
    asks: { kind: "leaving" },
    isOnce: true,
  });
}

function hasLeft({ network, me }: Scene): boolean {
  return network.askings.get(me.id)?.outSince !== undefined;
}

/** Also a yes in words to what somebody was asked is theirs alone to give. */
function standsIn(scene: Scene): Outcome<State> | undefined {
  if (scene.event.actor.standIn === undefined) return undefined;
  return answer(scene, { text: wording.onlyThemselves(scene.me.name) });
}

/** Who looks after the network alone first gives that to somebody else. */
function onlyOne(scene: Scene): Outcome<State> | undefined {
  const { network, me } = scene;
  const today = todayIn(scene);
  const seat = onlyCoordinatorSeat(network, me.id, today);
  if (seat === undefined) return undefined;
  const names = deputiesOn(network, seat, today).flatMap(
    (id) => network.people.get(id)?.name ?? [],
  );
  const pass = handOverButton(wording.passOn, { kind: "start", seat });
  return answer(scene, {
    text: wording.onlyCoordinator(network.description.name, names),
    more: [{ kind: "buttons", buttons: [pass] }],
  });
}

/** Nothing is sent any more; the coordinators hear of it, and the seats look less sure. */
export function leaveSure(scene: Scene): Outcome<State> {
  if (hasLeft(scene)) return sayHasLeft(scene);
  const refused = standsIn(scene) ?? onlyOne(scene);
  if (refused) return refused;
  const today = todayIn(scene);
  const seats = ownSeats(scene);
  const changes: readonly Fact[] = [
    { kind: "network-left", person: scene.me.id },
    ...seats.map(({ id }) => ({ kind: "seat-doubted", seat: id }) as const),
  ];
  const back = dayName(daysLater(today, daysToComeBack), today);
  return answer(scene, {
    text: wording.left(back, mailsToCome(scene)),
    more: [{ kind: "buttons", buttons: [button(wording.belongs, { kind: "return" })] }],
    changes,
    tell: tellCoordinators(
      scene,
      seats.map((seat) => seatInWords(scene.network, seat)),
    ),
  });
}

/** What still comes after the goodbye: one mail for each meeting that a mail put in their calendar. */
function mailsToCome({ network, knowledge, event, me }: Scene): number {
  return knowledge.writesMail ? inCalendarOf(network, me.id, event.at).length : 0;
}

function tellCoordinators(scene: Scene, roles: readonly string[]): readonly Tell[] {
  const { network, event, me } = scene;
  const text = wording.toldLeft(me.name, roles);
  const message = { summary: text, blocks: [{ kind: "text", spans: [{ text }] }] } as const;
  return coordinatorsOnDuty(network, event.at)
    .filter(({ person }) => person.id !== me.id)
    .map(({ seat }) => ({
      to: { kind: "seat", seat },
      message,
      key: `left/${me.id}/${todayIn(scene)}`,
    }));
}

/** [Ik hoor er wel bij]: as if nothing was said, for a week; then a successor is looked for already. */
export function comeBack(scene: Scene): Outcome<State> {
  const { network, me } = scene;
  const { outSince, erasureSince } = network.askings.get(me.id) ?? {};
  if (erasureSince !== undefined) return answer(scene, { text: wording.beingErased });
  if (outSince === undefined) return show(scene, { text: wording.neverLeft });
  const left = localMoment(outSince, network.description.zone).day;
  if (daysLater(left, daysToComeBack) <= todayIn(scene)) return tooLate(scene);
  const changes: readonly Fact[] = [{ kind: "network-returned", person: me.id }];
  return { ...show(after(scene, changes), { text: wording.returned }), changes };
}

const CALLED = 3;

function tooLate(scene: Scene): Outcome<State> {
  const people = coordinatorsOnDuty(scene.network, scene.event.at)
    .map(({ person }) => person)
    .filter(({ id }) => id !== scene.me.id)
    .slice(0, CALLED);
  const more = people.map(
    ({ name, phone, mail }): Block => ({
      ...{ kind: "contact", name, about: wording.coordinator },
      ...(phone && { phone }),
      ...(mail && { mail }),
    }),
  );
  return answer(scene, { text: wording.tooLate(people.map(({ name }) => name)), more });
}
