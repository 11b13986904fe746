import { todayIn } from "../../src/contract/in-turn.ts";
import { type SuccessorStep, successorSteps } from "../../src/domain/cycle/hand-over.ts";
import { deputiesOn, managersOn } from "../../src/domain/cycle/those-around.ts";
import type { SeatId } from "../../src/domain/ids.ts";
import { holderOn, type Seat } from "../../src/domain/seat.ts";
import { looksAfter } from "../../src/lookup/people/coordinators-on-duty.ts";
import type { OnItsWay } from "./bundle.ts";
import { hasDay } from "./has-day.ts";
import type { Scene } from "./scene.ts";

/** As whom somebody may speak of a seat: who leaves it or has it, who stands in, leads, or looks after all. */
export function rungOf(scene: Scene, seat: Seat): SuccessorStep | undefined {
  return successorSteps.find((step) => standsOn(scene, seat, step));
}

/** Whether somebody may be asked for a successor on this rung. */
export function standsOn(scene: Scene, seat: Seat, step: SuccessorStep): boolean {
  const { network, me } = scene;
  const today = todayIn(scene);
  switch (step) {
    case "leaver":
      return isLeaver(scene, seat);
    case "deputy":
      return deputiesOn(network, seat.id, today).includes(me);
    case "manager":
      return managersOn(network, seat, today).includes(me);
    case "organisation":
      // Who reads its box is nobody in particular, and never talks here.
      return false;
    case "coordinator":
      return isCoordinator(scene);
    default:
      return step satisfies never;
  }
}

export function isCoordinator({ network, event, me }: Scene): boolean {
  return looksAfter(network, me, event.at);
}

/** The day of somebody else is theirs to say, or a coordinator's; who is gone has none any more. */
export function maySetDay(scene: Scene, { open }: OnItsWay): boolean {
  return hasDay(open) && (open.leaver === scene.me || isCoordinator(scene));
}

/** Has the seat, gets it, or left it while a successor is looked for. */
function isLeaver(scene: Scene, seat: Seat): boolean {
  const { network, me } = scene;
  const today = todayIn(scene);
  const open = network.handOvers.get(seat.id);
  const has = seat.holdings.some(
    ({ person, until }) => person === me && (until === undefined || until >= today),
  );
  return has || (open?.leaver === me && open.why !== "gone");
}

/** Who is leaving when somebody says that a seat passes on: who says so, or else who sits there. */
export function leaverOf(scene: Scene, seat: Seat) {
  const { me } = scene;
  const today = todayIn(scene);
  const stays = ({ until }: Seat["holdings"][number]) => until === undefined || until >= today;
  const own = seat.holdings.find((holding) => holding.person === me && stays(holding));
  return own?.person ?? holderOn(seat, today) ?? seat.holdings.find(stays)?.person;
}

/** The seat of a button, as it is now. */
export function seatIn({ network }: Scene, id: SeatId): Seat | undefined {
  return network.seats.get(id);
}
