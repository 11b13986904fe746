import type { Fact, HandOverFact } from "../change.ts";
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
  const before = seat.holdings.find(({ until }) => until === eve);
  return before
    ? { ...opened, why: "leaving", leaver: before.person, lastDay: eve }
    : { ...opened, why: "empty", lastDay: eve };
}

/**
 * What becomes true of a seat when somebody turns out to be gone: who comes after them begins as was
 * agreed, and when nobody does, a successor is looked for. Who sits there no more is shown no more.
 */
export function departureOf(
  seat: Seat,
  { leaver, today }: { readonly leaver: PersonId; readonly today: Day },
): Fact {
  const lastDay = dayBefore(today);
  const holding = seat.holdings.findLast(
    ({ person, until }) => person === leaver && (until === undefined || until >= today),
  );
  if (!holding || holding === seat.holdings.at(-1)) {
    return openingOf(seat, { leaver, why: "gone", lastDay, today });
  }
  const holdings = seat.holdings.flatMap((one) => {
    if (one !== holding) return [one];
    return one.from > lastDay ? [] : [{ ...one, until: lastDay }];
  });
  return { kind: "recorded", part: "seats", value: { ...seat, holdings } };
}
