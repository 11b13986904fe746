import { daysLater, fullDays } from "./days.ts";
import type { Confirmation, Doubt, Holding, Seat } from "./seat.ts";
import { type Day, type Instant, localMoment, type Zone } from "./time.ts";

/** How sure it is that the data of a seat are right. */
export type Freshness = "fresh" | "ageing" | "stale";

/** A month's delay happens in the best of networks. */
const LATE_DAYS = 30;
/** Where a confirmation does not say when it is asked again. */
const USUAL_DAYS = 90;

/** One doubt may be a slip or a grudge; two people who say the same are right. */
const DOUBTS_THAT_COUNT = 2;

/**
 * How sure the data of a seat are at a moment. One doubt since the confirmation takes away that it
 * is fresh, so that the reader sees it; two make it stale.
 */
export function freshness(seat: Seat, at: Instant, zone: Zone): Freshness {
  const confirmation = standingConfirmation(seat, at, zone);
  if (!confirmation) return "stale";
  const doubts = standingDoubts(seat, at, zone).length;
  if (doubts >= DOUBTS_THAT_COUNT || isDeniedByHolder(seat, at, zone)) return "stale";
  const days = fullDays(confirmation.at, at);
  const interval = intervalOf(confirmation, zone);
  if (days <= interval + LATE_DAYS && doubts === 0) return "fresh";
  // Twice the interval: two rounds were missed.
  return days < 2 * interval ? "ageing" : "stale";
}

/** How many days lie between a confirmation and the next time it is asked. */
function intervalOf({ at, dueOn }: Confirmation, zone: Zone): number {
  if (dueOn === undefined) return USUAL_DAYS;
  const { day } = localMoment(at, zone);
  return Math.round((Date.parse(dueOn) - Date.parse(day)) / MILLISECONDS_A_DAY);
}

/** The day on which a confirmation is asked again. */
export function dueDayOf(confirmation: Confirmation, zone: Zone): Day {
  const { at, dueOn } = confirmation;
  return dueOn ?? daysLater(localMoment(at, zone).day, USUAL_DAYS);
}

/** Who sits there says that it is not theirs; nobody knows better. */
function isDeniedByHolder(seat: Seat, at: Instant, zone: Zone): boolean {
  const holder = latestHolding(seat, at, zone)?.person;
  return standingDoubts(seat, at, zone).some(
    ({ by }) => by.kind === "person" && by.person === holder,
  );
}

const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000;

/**
 * The confirmation that says something about who sits there now. What a predecessor confirmed says
 * nothing about the successor, so after a hand-over the seat counts as never confirmed.
 */
export function standingConfirmation(
  seat: Seat,
  at: Instant,
  zone: Zone,
): Confirmation | undefined {
  const { confirmation } = seat;
  const holding = latestHolding(seat, at, zone);
  const before = holding && saidBefore(holding);
  if (!confirmation || !holding) return confirmation ?? before;
  const { by } = confirmation;
  const byHolder = by.kind === "person" && by.person === holding.person;
  const isTheirs = byHolder || isSince(holding, confirmation.at, zone);
  return isTheirs && !(before && before.at > confirmation.at) ? confirmation : before;
}

/** What somebody said of a seat when they agreed to come, once they are there. */
function saidBefore({ person, confirmed }: Holding): Confirmation | undefined {
  return confirmed && { ...confirmed, by: { kind: "person", person } };
}

/** The doubts about who sits there now: not those about a predecessor, nor those that were settled. */
export function standingDoubts(seat: Seat, at: Instant, zone: Zone): readonly Doubt[] {
  if (seat.doubts.length === 0) return [];
  const holding = latestHolding(seat, at, zone);
  const confirmedAt = standingConfirmation(seat, at, zone)?.at;
  return seat.doubts.filter(
    (doubt) =>
      (holding === undefined || isSince(holding, doubt.at, zone)) &&
      (confirmedAt === undefined || doubt.at >= confirmedAt),
  );
}

function latestHolding({ holdings }: Seat, at: Instant, zone: Zone): Holding | undefined {
  const today = localMoment(at, zone).day;
  return holdings.findLast(({ from }) => from <= today);
}

/** Whether a moment lies in a holding, or after it. The day in UTC is at most one off: mostly enough. */
function isSince({ from }: Holding, at: Instant, zone: Zone): boolean {
  return at.slice(0, 10) > from || localMoment(at, zone).day >= from;
}
