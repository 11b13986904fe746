import type { HandOverFact } from "../change.ts";
import { dayBefore } from "../holdings.ts";
import type { PersonId } from "../ids.ts";
import type { Seat } from "../seat.ts";
import type { Day } from "../time.ts";
import type { HandOverReason } from "./hand-over.ts";

export type Opening = Extract<HandOverFact, { readonly kind: "hand-over-opened" }>;

type Leaving = {
  readonly leaver: PersonId;
  readonly why: HandOverReason;
  /** Without it the leaver stays until somebody takes the seat. */
  readonly lastDay?: Day | undefined;
  readonly today: Day;
};

/**
 * The hand-over that begins when somebody leaves a seat. Who never sat there yet does not come: then
 * the one before still leaves, on the day that was agreed, and is who knows of a successor.
 */
export function openingOf(seat: Seat, { leaver, why, lastDay, today }: Leaving): Opening {
  const opened = { kind: "hand-over-opened", seat: seat.id } as const;
  const holding = seat.holdings.findLast(({ person }) => person === leaver);
  if (holding === undefined || holding.from <= today) {
    return { ...opened, why, leaver, ...(lastDay !== undefined && { lastDay }) };
  }
  const eve = dayBefore(holding.from);
  const before = seat.holdings.find(({ from, until }) => from < holding.from && until === eve);
  return before
    ? { ...opened, why: "leaving", leaver: before.person, lastDay: eve }
    : { ...opened, why: "empty", lastDay: eve };
}
