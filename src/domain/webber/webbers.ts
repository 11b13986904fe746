import type { PersonId, ThemeId } from "../ids.ts";
import type { Network } from "../network.ts";
import { holderOn, type Seat } from "../seat.ts";
import { seatIndex } from "../seat-index.ts";
import type { Day } from "../time.ts";
import type { Expectation } from "./expectation.ts";
import type { Nomination } from "./nomination.ts";

/** One webber of today: the theme, the seat, and what others may expect in their own words. */
export type Webber = {
  readonly seat: Seat;
  readonly theme: ThemeId;
  readonly person: PersonId;
  readonly mayExpect?: string;
  readonly needs?: string;
};

/** Who is webber on a day, in the order of the seats. */
export function webbersOn(network: Network, day: Day): readonly Webber[] {
  return seatIndex(network)
    .ofKind("webber")
    .flatMap((seat): readonly Webber[] => {
      const person = holderOn(seat, day);
      if (seat.role.kind !== "webber" || person === undefined) return [];
      if (!network.people.has(person)) return [];
      const { mayExpect, needs } = expectationOf(network, seat, person);
      return [
        {
          ...{ seat, theme: seat.role.theme, person },
          ...(mayExpect !== undefined && { mayExpect }),
          ...(needs !== undefined && { needs }),
        },
      ];
    });
}

/** What was said by whoever had the seat before is not theirs. */
function expectationOf(
  { expectations }: Network,
  { id }: Seat,
  person: PersonId,
): Omit<Expectation, "id"> {
  const kept = expectations.get(id);
  return kept?.person === person ? kept : {};
}

/** The nominations that wait: for a coordinator, or for the nominee; the oldest first. */
export function waitingNominations({ nominations, people }: Network): readonly Nomination[] {
  return [...nominations]
    .filter(({ state, person }) => (state === "open" || state === "asked") && people.has(person))
    .sort((one, other) => (one.at < other.at ? -1 : 1));
}

/** How many people say so, who nominated included. */
export function voicesFor({ seconds }: Nomination): number {
  return seconds.length + 1;
}

/** A webber seat of a theme in which nobody sits or will, and for which nobody is sought. */
export function emptyWebberSeat(network: Network, theme: ThemeId, day: Day): Seat | undefined {
  return seatIndex(network)
    .webbersFor(theme)
    .find(
      ({ id, holdings }) =>
        !network.handOvers.has(id) &&
        holdings.every(({ until }) => until !== undefined && until < day),
    );
}
