import type { Fact } from "../change.ts";
import type { PersonId, SeatId } from "../ids.ts";
import { personOfMailKey } from "../mail-account.ts";
import type { Network } from "../network.ts";
import { seatIndex } from "../seat-index.ts";

/**
 * Who was written down only to be asked, and does not come: nothing of them is kept. They are known
 * by having been recorded in the turn in which they were named, and by holding nothing else.
 */
export function forgetNewcomer(network: Network, person: PersonId, seats: readonly SeatId[]) {
  if (!isNewcomer(network, person, seats)) return [];
  const gone: Fact = { kind: "removed", part: "people", id: person };
  return holdsSomething(network, person, seats) ? [] : [gone];
}

/** Whether somebody was written down in the very turn in which they were named for one of these. */
export function isNewcomer(network: Network, person: PersonId, seats: readonly SeatId[]): boolean {
  const named = seats.flatMap((seat) => network.handOvers.get(seat)?.candidate ?? []);
  const recordedAt = network.stamps.get(`people/${person}`)?.at;
  return (
    network.people.has(person) &&
    named.some((one) => one.person === person && one.at === recordedAt)
  );
}

/** Whether somebody has or had a seat, is asked for another one than these, or has an account. */
export function holdsSomething(
  network: Network,
  person: PersonId,
  seats: readonly SeatId[] = [],
): boolean {
  return (
    seatIndex(network).everHeldBy(person).length > 0 ||
    [...network.handOvers].some(
      ({ id, leaver, candidate }) =>
        leaver === person || (candidate?.person === person && !seats.includes(id)),
    ) ||
    [...network.accounts].some(
      (account) => account.person === person && personOfMailKey(account.id) === undefined,
    )
  );
}

/** No, or no answer; somebody who is here for this seat alone is forgotten. */
export function declineFacts(network: Network, seat: SeatId): readonly Fact[] {
  const person = network.handOvers.get(seat)?.candidate?.person;
  const forgotten = person === undefined ? [] : forgetNewcomer(network, person, [seat]);
  return [{ kind: "successor-declined", seat }, ...forgotten];
}
