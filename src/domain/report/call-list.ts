import type { RoundReason } from "../cycle/asking.ts";
import type { LookingOn } from "../cycle/confirmation-ladder.ts";
import type { HandOver, HandOverReason } from "../cycle/hand-over.ts";
import { deputiesOn, managersOn, organisationOfSeat } from "../cycle/those-around.ts";
import { standingDoubts } from "../freshness.ts";
import type { PersonId, SeatId } from "../ids.ts";
import type { Organisation } from "../organisation.ts";
import type { Person } from "../person.ts";
import { holderOn, type Seat } from "../seat.ts";
import type { Instant } from "../time.ts";
import { silentPeople } from "./silent.ts";

/** Why a coordinator calls. `since`: when it began. */
export type CallReason =
  /** A candidate was named of whom a coordinator must approve first. */
  | { readonly kind: "needs-yes"; readonly candidate: Person; readonly since: Instant }
  /** Asked up to the last rung, and nobody answered. */
  | { readonly kind: "no-answer"; readonly why: RoundReason; readonly since: Instant }
  /** Everybody around was asked for a successor. */
  | { readonly kind: "find-successor"; readonly why: HandOverReason; readonly since: Instant }
  /** So many people say that it is no longer right. */
  | { readonly kind: "doubted"; readonly times: number; readonly since: Instant };

/** One call that only a coordinator can make. */
export type Call = {
  readonly reason: CallReason;
  /** What it is about; at least one. */
  readonly seats: readonly Seat[];
  /** Whom to call; nobody when nobody is known, and then the organisation is all there is. */
  readonly whom?: Person;
  readonly organisation?: Organisation;
};

/** Whom a coordinator calls: what waits for a yes first, then by how it came there. */
export function callList(looking: LookingOn): readonly Call[] {
  const silent = silentPeople(looking)
    .filter(({ step }) => step === "coordinator")
    .map(({ person, seats, since, why }): Call => {
      const reason = { kind: "no-answer", why, since } as const;
      return callOf(looking, { reason, seats, whom: person.id });
    });
  const handOvers = [...looking.network.handOvers]
    .toSorted((one, other) => (one.openedAt < other.openedAt ? -1 : 1))
    .flatMap((open) => callFor(looking, open));
  const called = new Set(silent.flatMap(({ seats }) => seats.map(({ id }) => id)));
  return [
    ...handOvers.filter(({ reason }) => reason.kind === "needs-yes"),
    ...silent,
    ...handOvers.filter(({ reason }) => reason.kind !== "needs-yes"),
    ...doubtedCalls(looking, called),
  ];
}

type Making = {
  readonly reason: CallReason;
  readonly seats: readonly Seat[];
  readonly whom: PersonId | undefined;
};

function callOf({ network, today }: LookingOn, { reason, seats, whom }: Making): Call {
  const person = whom && network.people.get(whom);
  const [seat] = seats;
  const id = seat && organisationOfSeat(network, seat, today);
  const organisation = id && network.organisations.get(id);
  return { reason, seats, ...(person && { whom: person }), ...(organisation && { organisation }) };
}

function callFor(looking: LookingOn, open: HandOver): readonly Call[] {
  const { network } = looking;
  const seat = network.seats.get(open.id);
  if (!seat) return [];
  const { candidate, why, openedAt: since } = open;
  if (candidate) {
    const person = network.people.get(candidate.person);
    if (candidate.state !== "needs-yes" || !person) return [];
    const { namedBy, at } = candidate;
    const reason = { kind: "needs-yes", candidate: person, since: at } as const;
    const whom = namedBy.kind === "person" ? namedBy.person : person.id;
    return [callOf(looking, { reason, seats: [seat], whom })];
  }
  // Also when others were asked after that: nobody else looks whether anything comes of it.
  if (!open.steps.some(({ step }) => step === "coordinator")) return [];
  const reason = { kind: "find-successor", why, since } as const;
  return [callOf(looking, { reason, seats: [seat], whom: whoKnows(looking, open, seat) })];
}

/** Who may know a successor: who still sits there, who leads the organisation, or the deputy. */
function whoKnows(
  { network, today }: LookingOn,
  { id, leaver }: HandOver,
  seat: Seat,
): PersonId | undefined {
  const stays = leaver !== undefined && holderOn(seat, today) === leaver ? leaver : undefined;
  return stays ?? managersOn(network, seat, today)[0] ?? deputiesOn(network, id, today)[0];
}

/** Not what is called about already, nor what is on its way to somebody else. */
function doubtedCalls(looking: LookingOn, called: ReadonlySet<SeatId>): readonly Call[] {
  const { network, at, today } = looking;
  const calls = [...network.seats].flatMap((seat): readonly Call[] => {
    const doubts = standingDoubts(seat, at, network.description.zone);
    const whom = holderOn(seat, today);
    const [first] = doubts;
    const isElsewhere = called.has(seat.id) || network.handOvers.has(seat.id);
    if (!first || whom === undefined || isElsewhere) return [];
    const reason = { kind: "doubted", times: doubts.length, since: first.at } as const;
    return [callOf(looking, { reason, seats: [seat], whom })];
  });
  return calls.sort((one, other) => (one.reason.since < other.reason.since ? -1 : 1));
}
