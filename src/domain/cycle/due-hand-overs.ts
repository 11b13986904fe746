import type { HandOverFact } from "../change.ts";
import { daysLater } from "../days.ts";
import type { PersonId, SeatId } from "../ids.ts";
import { holderOn, type Seat } from "../seat.ts";
import { type Day, type Instant, localMoment } from "../time.ts";
import type { LookingOn } from "./confirmation-ladder.ts";
import { type HandOver, type SuccessorStep, successorSteps } from "./hand-over.ts";
import { daysToComeBack, handOverDays } from "./settings.ts";
import { deputiesOn, managersOn } from "./those-around.ts";

/** A known end of somebody's time in a seat is acted on so many days ahead. */
const AHEAD_DAYS = 60;

/** Seats for which a successor is looked for by itself; of others the report says that they are empty. */
const kept: ReadonlySet<Seat["role"]["kind"]> = new Set(["contact", "webber", "coordinator"]);

type Opening = Extract<HandOverFact, { readonly kind: "hand-over-opened" }>;

/** The seats for which a successor must be looked for from today on. */
export function dueOpenings(looking: LookingOn): readonly Opening[] {
  const { network } = looking;
  return [...network.seats].flatMap((seat) =>
    network.handOvers.has(seat.id) ? [] : (openingOf(looking, seat) ?? []),
  );
}

function openingOf(looking: LookingOn, seat: Seat): Opening | undefined {
  const { network, today } = looking;
  const opened = { kind: "hand-over-opened", seat: seat.id } as const;
  const holder = holderOn(seat, today);
  if (holder === undefined) {
    const isComing = seat.holdings.some(({ from }) => from > today);
    return isComing || !kept.has(seat.role.kind) ? undefined : { ...opened, why: "empty" };
  }
  if (isGone(looking, holder)) {
    return { ...opened, why: "gone", leaver: holder, lastDay: daysLater(today, -1) };
  }
  const last = seat.holdings.at(-1);
  const ends = last?.until !== undefined && last.until <= daysLater(today, AHEAD_DAYS);
  if (!last || !ends || !kept.has(seat.role.kind) || !network.people.has(last.person))
    return undefined;
  return { ...opened, why: "leaving", leaver: last.person, lastDay: last.until ?? today };
}

/** Said "ik hoor hier niet", and did not come back. */
function isGone({ network, today }: LookingOn, person: PersonId): boolean {
  const outSince = network.askings.get(person)?.outSince;
  if (outSince === undefined) return false;
  return daysLater(dayOf(network.description.zone, outSince), daysToComeBack) <= today;
}

function dayOf(zone: LookingOn["network"]["description"]["zone"], at: Instant): Day {
  return localMoment(at, zone).day;
}

/** What a hand-over asks for today. */
export type DueHandOver =
  /** The candidate did not answer: the next one is looked for. */
  | { readonly kind: "silent"; readonly seat: SeatId }
  | { readonly kind: "remind"; readonly seat: SeatId; readonly person: PersonId }
  /** These people are asked for a successor; nobody at the rung of the coordinator. */
  | {
      readonly kind: "step";
      readonly seat: SeatId;
      readonly step: SuccessorStep;
      readonly asked: readonly PersonId[];
    };

/** All that hand-overs ask for today. */
export function dueHandOvers(looking: LookingOn): readonly DueHandOver[] {
  return [...looking.network.handOvers].flatMap((open) => dueOf(looking, open));
}

function dueOf(looking: LookingOn, open: HandOver): readonly DueHandOver[] {
  const { candidate } = open;
  if (!candidate) return searchFurther(looking, open);
  if (candidate.state === "needs-yes" || candidate.askedAt === undefined) return [];
  const asked = dayOf(looking.network.description.zone, candidate.askedAt);
  const { id: seat } = open;
  if (daysLater(asked, handOverDays.candidateSilent) <= looking.today) {
    const { candidate: _silent, ...rest } = open;
    return [{ kind: "silent", seat }, ...searchFurther(looking, rest)];
  }
  const isTime = daysLater(asked, handOverDays.remindCandidate) <= looking.today;
  if (!isTime || candidate.remindedAt !== undefined) return [];
  return [{ kind: "remind", seat, person: candidate.person }];
}

function searchFurther(looking: LookingOn, open: HandOver): readonly DueHandOver[] {
  const last = open.steps.at(-1);
  const { zone } = looking.network.description;
  const isTime = !last || daysLater(dayOf(zone, last.at), handOverDays.between) <= looking.today;
  if (!isTime) return [];
  const next = nextStep(looking, open);
  return next ? [{ kind: "step", seat: open.id, ...next }] : [];
}

/** The next rung on which there is somebody; the coordinator's is never empty. */
function nextStep(
  looking: LookingOn,
  open: HandOver,
): { readonly step: SuccessorStep; readonly asked: readonly PersonId[] } | undefined {
  const taken = new Set(open.steps.map(({ step }) => step));
  for (const step of successorSteps) {
    if (taken.has(step)) continue;
    if (step === "coordinator") return { step, asked: [] };
    const asked = onRung(looking, open, step).filter((person) => canBeAsked(looking, person));
    if (asked.length > 0) return { step, asked };
  }
  return undefined;
}

function onRung(
  { network, today }: LookingOn,
  { id, leaver, why }: HandOver,
  step: Exclude<SuccessorStep, "coordinator">,
): readonly PersonId[] {
  const seat = network.seats.get(id);
  if (!seat) return [];
  switch (step) {
    case "leaver":
      return leaver !== undefined && why !== "gone" ? [leaver] : [];
    case "deputy":
      return deputiesOn(network, id, today);
    case "manager":
      return managersOn(network, seat, today);
    default:
      return step satisfies never;
  }
}

function canBeAsked({ network, reachable }: LookingOn, person: PersonId): boolean {
  return reachable.has(person) && network.askings.get(person)?.outSince === undefined;
}
