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
  const named = seats.flatMap((seat) => network.handOvers.get(seat)?.candidate ?? []);
  const recordedAt = network.stamps.get(`people/${person}`)?.at;
  const isNew = named.some((one) => one.person === person && one.at === recordedAt);
  if (!isNew || !network.people.has(person)) return [];
  const isElsewhere =
    seatIndex(network).everHeldBy(person).length > 0 ||
    [...network.handOvers].some(
      ({ id, leaver, candidate }) =>
        leaver === person || (candidate?.person === person && !seats.includes(id)),
    ) ||
    [...network.accounts].some(
      (account) => account.person === person && personOfMailKey(account.id) === undefined,
    );
  const gone: Fact = { kind: "removed", part: "people", id: person };
  return isElsewhere ? [] : [gone];
}

/** No, or no answer; somebody who is here for this seat alone is forgotten. */
export function declineFacts(network: Network, seat: SeatId): readonly Fact[] {
  const person = network.handOvers.get(seat)?.candidate?.person;
  const forgotten = person === undefined ? [] : forgetNewcomer(network, person, [seat]);
  return [{ kind: "successor-declined", seat }, ...forgotten];
}
