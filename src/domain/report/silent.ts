import type { ConfirmationStep, RoundReason } from "../cycle/asking.ts";
import { type LookingOn, openSeats } from "../cycle/confirmation-ladder.ts";
import type { Person } from "../person.ts";
import type { Seat } from "../seat.ts";
import type { Instant } from "../time.ts";

/** Somebody who was asked whether their data are right, of whom nobody knows yet. */
export type Silent = {
  readonly person: Person;
  /** Of which nobody said anything yet. */
  readonly seats: readonly Seat[];
  readonly since: Instant;
  readonly why: RoundReason;
  /** The last rung of the ladder that was taken; at `coordinator` it ended. */
  readonly step: ConfirmationStep;
};

/** Everybody who was asked and did not answer, who waits longest first. Not who left the network. */
export function silentPeople(looking: LookingOn): readonly Silent[] {
  const { askings, people } = looking.network;
  const silent = [...askings].flatMap((asking): readonly Silent[] => {
    const { id, round, outSince } = asking;
    const person = people.get(id);
    const step = round?.steps.at(-1)?.step;
    const seats = openSeats(looking, asking);
    if (!person || !round || !step || outSince !== undefined || seats.length === 0) return [];
    return [{ person, seats, since: round.startedAt, why: round.why, step }];
  });
  return silent.sort((one, other) =>
    one.since === other.since
      ? one.person.name.localeCompare(other.person.name, "nl")
      : one.since < other.since
        ? -1
        : 1,
  );
}
