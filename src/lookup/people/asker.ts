import { type Callee, calledFirst } from "../../domain/callee.ts";
import { seatsFrom } from "../../domain/held-seats.ts";
import type { OrganisationId, PersonId } from "../../domain/ids.ts";
import type { Network } from "../../domain/network.ts";
import { holderOn, type Seat } from "../../domain/seat.ts";
import { type Instant, localMoment } from "../../domain/time.ts";

/** Who asks, and for which organisations they are contact person or deputy of one. */
export type Asker = {
  readonly person: PersonId;
  readonly contactFor: ReadonlySet<OrganisationId>;
};

/** What matters of who asks for whom they should call. */
export function askerOf(network: Network, person: PersonId, at: Instant): Asker {
  const { day } = localMoment(at, network.description.zone);
  const seats = seatsFrom(network, person, day).filter(
    ({ seat }) => holderOn(seat, day) === person,
  );
  return { person, contactFor: new Set(seats.flatMap(({ seat }) => contactFor(network, seat))) };
}

function contactFor(network: Network, { role }: Seat): readonly OrganisationId[] {
  const own = role.kind === "deputy" ? network.seats.get(role.of)?.role : role;
  return own?.kind === "contact" ? [own.organisation] : [];
}

/** Whether calling for this seat would be calling oneself. */
export function isSelf({ person }: Asker, callee: Callee): boolean {
  return callee.holder?.id === person || calledFirst(callee)?.id === person;
}

/** A contact person knows the other contact persons of the same organisation. */
export function isColleague({ contactFor }: Asker, { seat }: Callee): boolean {
  return seat.role.kind === "contact" && contactFor.has(seat.role.organisation);
}
