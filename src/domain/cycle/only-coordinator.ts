import type { PersonId, SeatId } from "../ids.ts";
import type { Network } from "../network.ts";
import { holderOn } from "../seat.ts";
import { seatIndex } from "../seat-index.ts";
import type { Day } from "../time.ts";
import { coordinatorsOn } from "./those-around.ts";

/**
 * The seat of somebody who looks after the network alone, and nothing for all others: without them
 * nobody could give it a coordinator any more. Who is out does not count.
 */
export function onlyCoordinatorSeat(
  network: Network,
  person: PersonId,
  day: Day,
): SeatId | undefined {
  const others = coordinatorsOn(network, day).filter((id) => id !== person);
  if (others.length > 0) return undefined;
  const own = seatIndex(network).ofKind("coordinator");
  return own.find((seat) => holderOn(seat, day) === person)?.id;
}
