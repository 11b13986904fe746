import type { OrganisationId } from "../../domain/ids.ts";
import type { Network } from "../../domain/network.ts";
import type { Organisation } from "../../domain/organisation.ts";
import type { Person } from "../../domain/person.ts";
import { holderOn } from "../../domain/seat.ts";
import { seatIndex } from "../../domain/seat-index.ts";
import { type Instant, localMoment } from "../../domain/time.ts";

/** Who leads an organisation. Their own number is not for everybody; that of the organisation is. */
export type Manager = { readonly person: Person; readonly organisation: Organisation };

/** The managers of today: those of one organisation, or else of all. */
export function managersFor(
  network: Network,
  at: Instant,
  own: OrganisationId | undefined,
): readonly Manager[] {
  const { day } = localMoment(at, network.description.zone);
  const all = seatIndex(network)
    .ofKind("manager")
    .flatMap((seat): readonly Manager[] => {
      const { role } = seat;
      const holder = holderOn(seat, day);
      const person = holder && network.people.get(holder);
      const organisation =
        role.kind === "manager" ? network.organisations.get(role.organisation) : undefined;
      return person && organisation ? [{ person, organisation }] : [];
    });
  const near = all.filter(({ organisation }) => organisation.id === own);
  return (near.length > 0 ? near : all).toSorted((one, other) =>
    one.organisation.name.localeCompare(other.organisation.name, "nl"),
  );
}
