import { todayIn } from "../../src/contract/in-turn.ts";
import type { Fact } from "../../src/domain/change.ts";
import { departureOf, openingOf } from "../../src/domain/cycle/opening.ts";
import type { PersonId } from "../../src/domain/ids.ts";
import type { Seat } from "../../src/domain/seat.ts";
import type { Day } from "../../src/domain/time.ts";
import { lastDayBefore } from "./last-day-before.ts";
import { rungOf } from "./may.ts";
import type { Scene } from "./scene.ts";

type Leaving = {
  readonly seat: Seat;
  readonly leaver: PersonId | undefined;
  /** Nobody sees them there any more. */
  readonly isGone: boolean;
  /** The first day of whoever comes. */
  readonly from: Day | undefined;
};

/**
 * Begins the hand-over of a seat when it is not under way; one that is gets what is new of it, so
 * that who was asked and who said no stay known.
 */
export function openingFacts(scene: Scene, leaving: Leaving): readonly Fact[] {
  const { seat, leaver } = leaving;
  const before = scene.network.handOvers.get(seat.id);
  const opening = openingFor(scene, leaving);
  if (opening.kind !== "hand-over-opened") return [opening];
  const isSame = before !== undefined && (!leaver || before.leaver === opening.leaver);
  const isMoved = opening.lastDay !== undefined && opening.lastDay !== before?.lastDay;
  const rung = rungOf(scene, seat);
  const isAsked = isSame && before.steps.some(({ step }) => step === rung);
  // Who was to come and does not is no leaver: the one before them is asked.
  const asked = opening.leaver === leaver || rung !== "leaver";
  return [
    ...(isSame && !isMoved ? [] : [opening]),
    ...(rung === undefined || isAsked || !asked
      ? []
      : [{ kind: "hand-over-stepped", seat: seat.id, step: rung } as const]),
  ];
}

function openingFor(scene: Scene, { seat, leaver, isGone, from }: Leaving): Fact {
  const today = todayIn(scene);
  if (leaver === undefined) return { kind: "hand-over-opened", seat: seat.id, why: "empty" };
  if (isGone) return departureOf(seat, { leaver, today });
  const lastDay = from === undefined ? undefined : lastDayBefore(from, today);
  return openingOf(seat, { leaver, why: "leaving", lastDay, today });
}
