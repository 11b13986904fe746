import type { Tell } from "../../src/contract/outcome.ts";
import { isOut } from "../../src/domain/cycle/those-around.ts";
import type { PersonId, SeatId } from "../../src/domain/ids.ts";
import { reachablePeople } from "../../src/domain/mail-account.ts";
import type { Network } from "../../src/domain/network.ts";
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
      return person && !isOut(network, person.id) ? [{ seat: seat.id, person }] : [];
    });
}

/** The coordinators who have an account or, where there is mail, an address: a message gets there. */
export function reachableCoordinators(scene: Scene): readonly Coordinator[] {
  const { network, knowledge } = scene;
  const reached = knowledge.writesMail ? reachablePeople(network) : withAccount(network);
  return coordinatorsNow(scene).filter(({ person }) => reached.has(person.id));
}

function withAccount({ accounts }: Network): ReadonlySet<PersonId> {
  const reached = [...accounts].filter(
    ({ address, unreachableAt }) => address !== undefined && unreachableAt === undefined,
  );
  return new Set(reached.flatMap(({ person }) => person ?? []));
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
