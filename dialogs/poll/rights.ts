import { todayIn } from "../../src/contract/in-turn.ts";
import { isOut } from "../../src/domain/cycle/those-around.ts";
import type { SeatId } from "../../src/domain/ids.ts";
import { type Participant, participantsOn } from "../../src/domain/meeting/audience.ts";
import type { Poll } from "../../src/domain/meeting/poll.ts";
import { holderOn } from "../../src/domain/seat.ts";
import { seatIndex } from "../../src/domain/seat-index.ts";
import { coordinatorsOnDuty } from "../../src/lookup/people/coordinators-on-duty.ts";
import { organises } from "../../src/lookup/people/organisers.ts";
import type { Scene } from "./scene.ts";

/** The seat by which somebody may plan: that of a coordinator, or else of a webber. */
export function planningSeat(scene: Scene): SeatId | undefined {
  const { network, event, me } = scene;
  if (isOut(network, me)) return undefined;
  const coordinator = coordinatorsOnDuty(network, event.at).find(({ person }) => person.id === me);
  if (coordinator) return coordinator.seat;
  const today = todayIn(scene);
  const webbers = seatIndex(network).ofKind("webber");
  return webbers.find((seat) => holderOn(seat, today) === me)?.id;
}

/** Whether somebody looks after what a seat organises: who sits there, or a coordinator. */
export function leads(scene: Scene, { organiser }: Pick<Poll, "organiser">): boolean {
  const { network, event, me } = scene;
  return organises(network, { organiser }, { person: me, at: event.at });
}

/** As whom somebody is asked; nothing when they are not. */
export function participation(
  scene: Scene,
  { audience }: Pick<Poll, "audience">,
): Participant | undefined {
  const people = participantsOn(scene.network, audience, todayIn(scene));
  return people.find(({ person }) => person === scene.me);
}
