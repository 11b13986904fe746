import type { Fact } from "../change.ts";
import { daysLater } from "../days.ts";
import type { PersonId } from "../ids.ts";
import type { Seat } from "../seat.ts";
import { localMoment } from "../time.ts";
import type { LookingOn } from "./confirmation-ladder.ts";
import { departureOf, type Opening } from "./opening.ts";
import { daysToComeBack } from "./settings.ts";

/** A known end of somebody's time in a seat is acted on so many days ahead. */
const AHEAD_DAYS = 60;

/** Seats for which a successor is looked for by itself; of others the report says that they are empty. */
const kept: ReadonlySet<Seat["role"]["kind"]> = new Set(["contact", "webber", "coordinator"]);

/** What becomes of the seats whose people leave: a successor must be looked for from today on. */
export function dueOpenings(looking: LookingOn): readonly Fact[] {
  return [...looking.network.seats].flatMap(
    (seat) => gone(looking, seat) ?? opening(looking, seat) ?? [],
  );
}

function opening({ network, today }: LookingOn, seat: Seat): Opening | undefined {
  if (network.handOvers.has(seat.id) || !kept.has(seat.role.kind)) return undefined;
  const opened = { kind: "hand-over-opened", seat: seat.id } as const;
  const last = seat.holdings.at(-1);
  if (last === undefined || (last.until !== undefined && last.until < today)) {
    return { ...opened, why: "empty" };
  }
  if (last.until === undefined || last.until > daysLater(today, AHEAD_DAYS)) return undefined;
  return { ...opened, why: "leaving", leaver: last.person, lastDay: last.until };
}

/** Who left the network leaves the seat too, also when they said before that they would leave later. */
function gone(looking: LookingOn, seat: Seat): Fact | undefined {
  const { today } = looking;
  const holding = seat.holdings.findLast(
    ({ person, until }) => (until === undefined || until >= today) && isGone(looking, person),
  );
  return holding && departureOf(seat, { leaver: holding.person, today });
}

/** Nobody in the network any more, or said "ik hoor hier niet" and did not come back. */
function isGone({ network, today }: LookingOn, person: PersonId): boolean {
  if (!network.people.has(person)) return true;
  const outSince = network.askings.get(person)?.outSince;
  if (outSince === undefined) return false;
  const day = localMoment(outSince, network.description.zone).day;
  return daysLater(day, daysToComeBack) <= today;
}
