import type { PersonId } from "./ids.ts";
import type { Network } from "./network.ts";
import { type Holding, holderOn, type Seat, type SeatRole } from "./seat.ts";
import { seatIndex } from "./seat-index.ts";
import type { Day } from "./time.ts";

/** A seat that somebody has, or will have. */
export type HeldSeat = { readonly seat: Seat; readonly holding: Holding };

/** The seats that a person has on a day or gets after it; each once, by its first holding. */
export function seatsFrom(network: Network, person: PersonId, day: Day): readonly HeldSeat[] {
  return seatIndex(network)
    .everHeldBy(person)
    .flatMap((seat) => {
      const holding = seat.holdings.find(
        (one) => one.person === person && (one.until === undefined || one.until >= day),
      );
      return holding ? [{ seat, holding }] : [];
    });
}

/** Whether a person has a seat of this kind on this very day. */
export function holdsOn(
  network: Network,
  person: PersonId,
  { kind, day }: { readonly kind: SeatRole["kind"]; readonly day: Day },
): boolean {
  return seatIndex(network)
    .ofKind(kind)
    .some((seat) => holderOn(seat, day) === person);
}
