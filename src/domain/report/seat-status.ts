import type { LookingOn } from "../cycle/confirmation-ladder.ts";
import { freshness, standingConfirmation, standingDoubts } from "../freshness.ts";
import type { PersonId } from "../ids.ts";
import { reachablePeople } from "../mail-account.ts";
import type { Network } from "../network.ts";
import { holderOn, type Seat } from "../seat.ts";
import { type Instant, localMoment } from "../time.ts";
import type { SeatStatus } from "./seat-statuses.ts";

/** A network as it is looked at on a day. Worked out once: it goes past everybody. */
export function lookingAt(network: Network, at: Instant): LookingOn {
  const today = localMoment(at, network.description.zone).day;
  return { network, at, today, reachable: reachablePeople(network) };
}

/** The one status of a seat. */
export function statusOfSeat(looking: LookingOn, seat: Seat): SeatStatus {
  const { network, at, today } = looking;
  const { zone } = network.description;
  const holder = holderOn(seat, today);
  if (holder === undefined) {
    return seat.holdings.some(({ from }) => from > today) ? "handing-over" : "empty";
  }
  const isOut = network.askings.get(holder)?.outSince !== undefined;
  if (isOut || network.handOvers.has(seat.id)) return "handing-over";
  if (isUnreachable(looking, seat, holder)) return "unreachable";
  const asked = roundOn(looking, seat, holder);
  if (asked === "ended") return "overdue";
  if (freshness(seat, at, zone) === "fresh") return "confirmed";
  if (asked === "open") return "waiting";
  if (!standingConfirmation(seat, at, zone)) return "unconfirmed";
  return standingDoubts(seat, at, zone).length > 0 ? "doubted" : "overdue";
}

/** Somebody else may have said that all is right: then it does not matter how the person is reached. */
function isUnreachable({ network, at, reachable }: LookingOn, seat: Seat, holder: PersonId) {
  const { zone } = network.description;
  const unreachedAt = network.askings.get(holder)?.unreachedAt;
  if (unreachedAt === undefined && reachable.has(holder)) return false;
  const confirmation = standingConfirmation(seat, at, zone);
  const isSaidSince = unreachedAt === undefined || (confirmation?.at ?? "") >= unreachedAt;
  return !(isSaidSince && freshness(seat, at, zone) === "fresh");
}

/** Whether who sits there is being asked about this seat and has not answered; `ended`: up to the last rung. */
function roundOn({ network }: LookingOn, seat: Seat, holder: PersonId) {
  const round = network.askings.get(holder)?.round;
  if (!round?.seats.includes(seat.id)) return "none";
  const isAnswered = seat.confirmation !== undefined && seat.confirmation.at >= round.startedAt;
  if (isAnswered) return "none";
  return round.steps.at(-1)?.step === "coordinator" ? "ended" : "open";
}
