import { type Freshness, freshness } from "./freshness.ts";
import type { SeatId } from "./ids.ts";
import type { Network } from "./network.ts";
import type { Organisation } from "./organisation.ts";
import type { Person } from "./person.ts";
import { type Reachability, reachability } from "./reachability.ts";
import { holderOn, type Seat } from "./seat.ts";
import { seatIndex } from "./seat-index.ts";
import { type Instant, localMoment } from "./time.ts";

/** Whom one calls for a seat at a moment: who sits there, who takes over, and how sure that is. */
export type Callee = {
  readonly seat: Seat;
  /** Nobody when the seat is empty. */
  readonly holder?: Person;
  readonly reach: Reachability;
  /** Somebody else who may be called for this seat. */
  readonly deputy?: Person;
  readonly deputyReach?: Reachability;
  /** The organisation of the seat; for a webber that of the person. */
  readonly organisation?: Organisation;
  readonly freshness: Freshness;
};

/** The callee of a seat. Pure. */
export function calleeOf(network: Network, seat: Seat, at: Instant): Callee {
  const { zone } = network.description;
  const reachOf = (person: Person) => reachability({ availability: person.availability, at, zone });
  const holder = holderOf(network, seat, at);
  const deputy = deputyOf(network, seat.id, at);
  const organisation = organisationOf(network, seat, holder);
  return {
    seat,
    ...(holder && { holder }),
    reach: holder ? reachOf(holder) : { kind: "unknown" },
    ...(deputy && deputy.id !== holder?.id && { deputy, deputyReach: reachOf(deputy) }),
    ...(organisation && { organisation }),
    freshness: freshness(seat, at),
  };
}

/** Who sits in a seat at a moment. */
export function holderOf(network: Network, seat: Seat, at: Instant): Person | undefined {
  const { day } = localMoment(at, network.description.zone);
  const id = holderOn(seat, day);
  return id && network.people.get(id);
}

function deputyOf(network: Network, seat: SeatId, at: Instant): Person | undefined {
  for (const candidate of seatIndex(network).deputiesOf(seat)) {
    const person = holderOf(network, candidate, at);
    if (person) return person;
  }
  return undefined;
}

function organisationOf(
  network: Network,
  seat: Seat,
  holder: Person | undefined,
): Organisation | undefined {
  const { role } = seat;
  const id = "organisation" in role ? role.organisation : holder?.organisation;
  return id && network.organisations.get(id);
}

/** Whether one gets somebody by calling the holder: not when the seat is empty or the holder is away. */
export function holderAnswers(callee: Callee): boolean {
  return callee.holder !== undefined && callee.reach.kind !== "away";
}
