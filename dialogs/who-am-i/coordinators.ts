import type { Tell } from "../../src/contract/outcome.ts";
import type { SeatId } from "../../src/domain/ids.ts";
import type { Person } from "../../src/domain/person.ts";
import { holderOn } from "../../src/domain/seat.ts";
import { seatIndex } from "../../src/domain/seat-index.ts";
import type { Message } from "../../src/messages/message.ts";
import { type Scene, today } from "./scene.ts";

/** A coordinator of today. */
export type Coordinator = { readonly seat: SeatId; readonly person: Person };

/** Who are coordinator today, whether they can be written to or not. */
export function coordinatorsNow(scene: Scene): readonly Coordinator[] {
  const { network } = scene;
  const day = today(scene);
  return seatIndex(network)
    .ofKind("coordinator")
    .flatMap((seat) => {
      const holder = holderOn(seat, day);
      const person = holder && network.people.get(holder);
      return person ? [{ seat: seat.id, person }] : [];
    });
}

/** The coordinators whose account is known, so that a message gets there. */
export function reachableCoordinators(scene: Scene): readonly Coordinator[] {
  const reached = new Set(
    [...scene.network.accounts]
      .filter(({ address, unreachableAt }) => address !== undefined && unreachableAt === undefined)
      .map(({ person }) => person),
  );
  return coordinatorsNow(scene).filter(({ person }) => reached.has(person.id));
}

/** Whether the actor is coordinator on this very day. */
export function isCoordinator(scene: Scene): boolean {
  const { person } = scene.event.actor;
  return coordinatorsNow(scene).some((one) => one.person.id === person);
}

/** A message to each coordinator who can be reached. */
export function tellCoordinators(
  scene: Scene,
  key: string,
  messageFor: (coordinator: Coordinator) => Message,
): readonly Tell[] {
  return reachableCoordinators(scene).map((coordinator) => ({
    to: { kind: "seat", seat: coordinator.seat },
    message: messageFor(coordinator),
    key,
  }));
}
