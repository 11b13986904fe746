import { fullDays } from "./days.ts";
import type { Confirmation, Seat } from "./seat.ts";
import type { Instant } from "./time.ts";

/** How sure it is that the data of a seat are right. */
export type Freshness = "fresh" | "ageing" | "stale";

/** A seat is confirmed every 90 days, and a month's delay happens in the best of networks. */
const FRESH_DAYS = 90 + 30;
/** Twice the interval: two rounds were missed. */
const STALE_DAYS = 180;

/** One doubt may be a slip or a grudge; two people who say the same are right. */
const DOUBTS_THAT_COUNT = 2;

/**
 * How sure the data of a seat are at a moment. One doubt since the confirmation takes away that it
 * is fresh, so that the reader sees it; two make it stale.
 */
export function freshness(seat: Seat, at: Instant): Freshness {
  const confirmation = standingConfirmation(seat, at);
  if (!confirmation) return "stale";
  const doubts = seat.doubts.filter((doubt) => doubt.at >= confirmation.at).length;
  if (doubts >= DOUBTS_THAT_COUNT) return "stale";
  const days = fullDays(confirmation.at, at);
  if (days <= FRESH_DAYS && doubts === 0) return "fresh";
  return days < STALE_DAYS ? "ageing" : "stale";
}

/**
 * The confirmation that says something about who sits there now. What a predecessor confirmed says
 * nothing about the successor, so after a hand-over the seat counts as never confirmed.
 */
export function standingConfirmation(seat: Seat, at: Instant): Confirmation | undefined {
  const { confirmation } = seat;
  const day = at.slice(0, 10);
  const holding = seat.holdings.findLast(({ from }) => from <= day);
  if (!confirmation || !holding) return confirmation;
  const { by } = confirmation;
  const byHolder = by.kind === "person" && by.person === holding.person;
  return byHolder || confirmation.at.slice(0, 10) >= holding.from ? confirmation : undefined;
}
