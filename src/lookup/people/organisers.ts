import { isOut } from "../../domain/cycle/those-around.ts";
import type { PersonId, SeatId } from "../../domain/ids.ts";
import type { Network } from "../../domain/network.ts";
import { holderOn } from "../../domain/seat.ts";
import { type Instant, localMoment } from "../../domain/time.ts";
import { looksAfter } from "./coordinators-on-duty.ts";

/**
 * Whether somebody looks after what a seat organises: they sit there now, or look after the network.
 * Not who said that they do not belong here.
 */
export function organises(
  network: Network,
  { organiser }: { readonly organiser: SeatId },
  { person, at }: { readonly person: PersonId; readonly at: Instant },
): boolean {
  const { day } = localMoment(at, network.description.zone);
  const seat = network.seats.get(organiser);
  if (isOut(network, person)) return false;
  return (seat && holderOn(seat, day) === person) || looksAfter(network, person, at);
}
