import { type Freshness, freshness } from "./freshness.ts";
import type { Network } from "./network.ts";
import type { Organisation } from "./organisation.ts";
import type { Person } from "./person.ts";
import { type Reachability, reachability } from "./reachability.ts";
import { holderOn, type Seat } from "./seat.ts";
import { seatIndex } from "./seat-index.ts";
import { type Instant, localMoment, type Zone } from "./time.ts";

/** Whom one calls for a seat at a moment: who sits there, who takes over, and how sure that is. */
export type Callee = {
  readonly seat: Seat;
  /** Nobody when the seat is empty. */
  readonly holder?: Person;
  readonly reach: Reachability;
  /** Somebody else who may be called for this seat, and the seat in which they are deputy. */
  readonly deputy?: Person;
  readonly deputySeat?: Seat;
  readonly deputyReach?: Reachability;
  /** The organisation of the seat; for a webber that of the person. */
  readonly organisation?: Organisation;
  /** Of the seat of whom one calls. */
  readonly freshness: Freshness;
};

/** The callee of a seat. Pure. */
export function calleeOf(network: Network, seat: Seat, at: Instant): Callee {
  const { zone } = network.description;
  const holder = holderOf(network, seat, at);
  const deputies = deputiesOf(network, seat, at).filter(({ deputy }) => deputy.id !== holder?.id);
  const organisation = organisationOf(network, seat, holder);
  const deputy = deputies.find(deputyAnswers) ?? deputies[0];
  const called = seatOfCalled({ seat, ...(holder && { holder }), ...deputy });
  return {
    seat,
    ...(holder && { holder }),
    reach: holder ? reachOf(holder, at, zone) : { kind: "unknown" },
    ...deputy,
    ...(organisation && { organisation }),
    freshness: freshness(called, at, zone),
  };
}

/** The same people to call, with what is known of their seats in another, newer network. */
export function calleeAgain(network: Network, callee: Callee, at: Instant): Callee {
  const newest = (seat: Seat) => network.seats.get(seat.id) ?? seat;
  const { deputySeat } = callee;
  const again = {
    ...callee,
    seat: newest(callee.seat),
    ...(deputySeat && { deputySeat: newest(deputySeat) }),
  };
  return { ...again, freshness: freshness(seatOfCalled(again), at, network.description.zone) };
}

/** Who sits in a seat at a moment. */
function holderOf(network: Network, seat: Seat, at: Instant): Person | undefined {
  const { day } = localMoment(at, network.description.zone);
  const id = holderOn(seat, day);
  return id && network.people.get(id);
}

function reachOf({ availability }: Person, at: Instant, zone: Zone): Reachability {
  return reachability({ availability, at, zone });
}

function deputiesOf(network: Network, seat: Seat, at: Instant) {
  const { zone } = network.description;
  return seatIndex(network)
    .deputiesOf(seat.id)
    .flatMap((deputySeat) => {
      const deputy = holderOf(network, deputySeat, at);
      return deputy ? [{ deputy, deputySeat, deputyReach: reachOf(deputy, at, zone) }] : [];
    });
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

/** Whether one gets somebody by calling the deputy. */
export function deputyAnswers({
  deputy,
  deputyReach,
}: Pick<Callee, "deputy" | "deputyReach">): boolean {
  return deputy !== undefined && deputyReach?.kind !== "away";
}

/**
 * The seat whose data one leans on: what was confirmed of a seat in which nobody sits says nothing,
 * so when the deputy stands in it is that of the deputy.
 */
export function seatOfCalled({
  seat,
  holder,
  deputySeat,
}: Pick<Callee, "seat" | "holder" | "deputySeat">): Seat {
  return holder ? seat : (deputySeat ?? seat);
}

/** The person to call: the holder, who takes over when the holder is away, or else who is known at all. */
export function calledFirst(callee: Callee): Person | undefined {
  const { holder, deputy } = callee;
  if (holderAnswers(callee)) return holder;
  return deputyAnswers(callee) ? deputy : (holder ?? deputy);
}
