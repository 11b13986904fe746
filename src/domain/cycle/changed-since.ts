import { standingConfirmation } from "../freshness.ts";
import type { Network } from "../network.ts";
import { type Confirmation, holderOn, type Seat } from "../seat.ts";
import { type Instant, localMoment } from "../time.ts";

/**
 * Whether the data of a seat are others than somebody was shown at a moment: then their "that is
 * right" was about something else. A doubt and a confirmation change no data.
 */
export function changedSince(network: Network, seat: Seat, shown: Instant): boolean {
  const { day } = localMoment(shown, network.description.zone);
  const holder = holderOn(seat, day);
  const person = holder && network.stamps.get(`people/${holder}`);
  const own = network.stamps.get(`seats/${seat.id}`);
  const isSaid =
    own?.at === seat.confirmation?.at || seat.doubts.some((doubt) => doubt.at === own?.at);
  return (
    (person !== undefined && person.at > shown) || (own !== undefined && own.at > shown && !isSaid)
  );
}

/** The confirmation of a seat that came after somebody was shown it, if it still stands. */
export function confirmedSince(
  { description }: Network,
  seat: Seat,
  { shown, at }: { readonly shown: Instant; readonly at: Instant },
): Confirmation | undefined {
  const confirmation = standingConfirmation(seat, at, description.zone);
  const isOpen = seat.doubts.length > 0;
  return confirmation && !isOpen && confirmation.at >= shown ? confirmation : undefined;
}
