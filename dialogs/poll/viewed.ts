import type { PersonId } from "../../src/domain/ids.ts";
import type { Poll } from "../../src/domain/meeting/poll.ts";
import type { Network } from "../../src/domain/network.ts";
import { holderOn } from "../../src/domain/seat.ts";
import type { Day } from "../../src/domain/time.ts";

/** Who looks at a poll, and when. */
export type Viewed = {
  readonly network: Network;
  readonly today: Day;
  /** Nobody in particular when left out: then a secret stays one. */
  readonly viewer?: PersonId;
};

/** What somebody sees of who can when. */
export type Sight = "names" | "counts" | "nothing";

/** Who looks after a poll: whoever sits in the seat of the organiser. */
export function organiserOf({ network, today }: Viewed, { organiser }: Pick<Poll, "organiser">) {
  const seat = network.seats.get(organiser);
  const holder = seat && holderOn(seat, today);
  return holder === undefined ? undefined : network.people.get(holder);
}

/**
 * What who organises or looks after a poll sees of it. Of a secret one the organiser alone learns who
 * can when, and not before it is over: until then names would lead to pressing people.
 */
export function sightOfLead(viewed: Viewed, poll: Poll): Sight {
  if (!poll.isSecret) return "names";
  const isOwn = organiserOf(viewed, poll)?.id === viewed.viewer && viewed.viewer !== undefined;
  return isOwn && poll.closedAt !== undefined ? "names" : "counts";
}

/** What a participant sees of the others. */
export function sightOfParticipant({ isSecret }: Poll): Sight {
  return isSecret ? "nothing" : "names";
}

/** People by name, in the order of the alphabet. */
export function namesOf({ people }: Network, ids: readonly PersonId[]): readonly string[] {
  return ids
    .flatMap((id) => people.get(id)?.name ?? [])
    .toSorted((one, other) => one.localeCompare(other, "nl"));
}
