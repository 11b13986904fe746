import type { OrganisationId, PersonId, SeatId } from "../ids.ts";
import { organisationAccountOf } from "../mail-account.ts";
import type { Network } from "../network.ts";
import type { Seat } from "../seat.ts";
import type { Day } from "../time.ts";
import type { RoundReason } from "./asking.ts";
import { organisationOfSeat } from "./those-around.ts";

/** What the box of an organisation is asked about somebody who does not answer. */
export type Letter = {
  readonly organisation: OrganisationId;
  readonly of: PersonId;
  readonly why: RoundReason;
  readonly seats: readonly SeatId[];
};

/** The box of an organisation is asked who takes over seats that nobody around them knows a successor for. */
export type Vacancy = { readonly organisation: OrganisationId; readonly seats: readonly SeatId[] };

type Asking = {
  /** Whom it is about; nobody of an empty seat. */
  readonly of: PersonId | undefined;
  /** Those of which nobody who leads the organisation can say something. */
  readonly seats: readonly Seat[];
};

/**
 * The boxes of organisations where there is nobody who leads them and can be written to. Not one that
 * is the address of the very person: there they were asked already.
 */
export function boxesFor(
  { network, today }: { readonly network: Network; readonly today: Day },
  { of, seats }: Asking,
): readonly Pick<Letter, "organisation" | "seats">[] {
  const own = of && network.people.get(of)?.mail?.toLowerCase();
  const known = new Map<OrganisationId, SeatId[]>();
  for (const seat of seats) {
    const organisation = organisationOfSeat(network, seat, today);
    const box = organisation && organisationAccountOf(network, organisation);
    if (!organisation || !box || box.unreachableAt !== undefined) continue;
    if (own !== undefined && box.address?.toLowerCase() === own) continue;
    known.set(organisation, [...(known.get(organisation) ?? []), seat.id]);
  }
  return [...known].map(([organisation, theirs]) => ({ organisation, seats: theirs }));
}
