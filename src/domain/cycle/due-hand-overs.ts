import { daysLater } from "../days.ts";
import type { OrganisationId, PersonId, SeatId } from "../ids.ts";
import type { Seat } from "../seat.ts";
import { type Day, type Instant, localMoment } from "../time.ts";
import { isLeftAlone, type LookingOn } from "./confirmation-ladder.ts";
import { type Candidate, type HandOver, type SuccessorStep, successorSteps } from "./hand-over.ts";
import { boxesFor } from "./organisation-box.ts";
import { handOverDays } from "./settings.ts";
import { deputiesOn, isOut, managersOn } from "./those-around.ts";

/** The rungs on which there are people to ask; the coordinator reads the list of calls. */
const ownSteps = ["leaver", "deputy", "manager"] as const;

/** What a hand-over asks for today. */
export type DueHandOver =
  /** The candidate did not answer: the next one is looked for. */
  | ({ readonly kind: "silent"; readonly seat: SeatId } & Naming)
  | { readonly kind: "remind"; readonly seat: SeatId; readonly person: PersonId }
  /** Somebody was put in the seat in another way. */
  | { readonly kind: "settled"; readonly seat: SeatId }
  /** These people are asked for a successor; nobody at the rung of the coordinator. */
  | ({ readonly kind: "step"; readonly seat: SeatId } & DueStep);

/** Who named the candidate, and may name another; nobody when they cannot be asked. */
type Naming = {
  readonly namer?: { readonly person: PersonId; readonly as: (typeof ownSteps)[number] };
};

/** A rung, and who stands on it; at that of the organisation its box. */
export type DueStep =
  | {
      readonly step: Exclude<SuccessorStep, "organisation">;
      readonly asked: readonly PersonId[];
    }
  | {
      readonly step: "organisation";
      readonly asked: readonly [];
      readonly box: OrganisationId;
    };

/** All that hand-overs ask for today. */
export function dueHandOvers(looking: LookingOn): readonly DueHandOver[] {
  return [...looking.network.handOvers].flatMap((open) => {
    const seat = looking.network.seats.get(open.id);
    return seat ? dueOf(looking, open, seat) : [];
  });
}

function dueOf(looking: LookingOn, open: HandOver, seat: Seat): readonly DueHandOver[] {
  if (isSettled(looking, open, seat)) return [{ kind: "settled", seat: seat.id }];
  const { candidate } = open;
  if (!candidate) return searchFurther(looking, open);
  const isLate = daysPassed(looking, open.openedAt, handOverDays.unsettled);
  const told = isLate ? coordinatorStep(open) : [];
  const isHere =
    looking.network.people.has(candidate.person) && !isOut(looking.network, candidate.person);
  if (!isHere || isSilent(looking, candidate)) {
    const { candidate: _silent, ...rest } = open;
    const further = searchFurther(looking, rest);
    const namer = namerOf(looking, open, candidate);
    const silent = { kind: "silent", seat: seat.id, ...(namer && { namer }) } as const;
    return [silent, ...(further.length > 0 ? further : told)];
  }
  if (candidate.state === "needs-yes") {
    const isOld = daysPassed(looking, candidate.at, handOverDays.candidateSilent);
    return isOld ? coordinatorStep(open) : told;
  }
  const { remindedAt, askedAt, person } = candidate;
  const isTime =
    remindedAt === undefined && hasPassed(looking, askedAt, handOverDays.remindCandidate);
  return isTime ? [{ kind: "remind", seat: seat.id, person }, ...told] : told;
}

function namerOf(looking: LookingOn, open: HandOver, { namedBy }: Candidate): Naming["namer"] {
  if (namedBy.kind !== "person") return undefined;
  const { person } = namedBy;
  const as = ownSteps.find((step) => onRung(looking, open, step).includes(person));
  return as && canBeAsked(looking, person) ? { person, as } : undefined;
}

/** Whether somebody else than the leaver was given the seat for good. */
function isSettled({ network }: LookingOn, { leaver }: HandOver, { holdings }: Seat): boolean {
  const last = holdings.at(-1);
  if (last === undefined || last.until !== undefined) return false;
  return last.person !== leaver && network.people.has(last.person);
}

/** Reminded, and still no answer when the time is over; who asked for time until later has it. */
function isSilent(looking: LookingOn, { person, askedAt, remindedAt }: Candidate): boolean {
  const { candidateSilent, afterReminder } = handOverDays;
  return (
    !isQuiet(looking, person) &&
    hasPassed(looking, askedAt, candidateSilent) &&
    hasPassed(looking, remindedAt, afterReminder)
  );
}

function hasPassed(looking: LookingOn, since: Instant | undefined, days: number): boolean {
  return since !== undefined && daysPassed(looking, since, days);
}

function daysPassed({ network, today }: LookingOn, since: Instant, days: number): boolean {
  return daysLater(dayOf(network.description.zone, since), days) <= today;
}

function dayOf(zone: LookingOn["network"]["description"]["zone"], at: Instant): Day {
  return localMoment(at, zone).day;
}

/** Whatever else goes on, the coordinator knows; once. */
function coordinatorStep({ id: seat, steps }: HandOver): readonly DueHandOver[] {
  const isKnown = steps.some(({ step }) => step === "coordinator");
  return isKnown ? [] : [{ kind: "step", seat, step: "coordinator", asked: [] }];
}

function searchFurther(looking: LookingOn, open: HandOver): readonly DueHandOver[] {
  const last = open.steps.at(-1);
  if (last && !daysPassed(looking, last.at, handOverDays.between)) return [];
  const next = nextStep(looking, open);
  return next ? [{ kind: "step", seat: open.id, ...next }] : [];
}

/**
 * The next rung on which there is somebody. It ends at the coordinator's, which is never empty: also
 * when the coordinator was there first and had others asked.
 */
export function nextStep(looking: LookingOn, open: HandOver): DueStep | undefined {
  const taken = new Set(open.steps.map(({ step }) => step));
  for (const step of successorSteps) {
    if (step === "coordinator") {
      return open.steps.at(-1)?.step === step ? undefined : { step, asked: [] };
    }
    if (taken.has(step)) continue;
    if (step === "organisation") {
      const box = boxOnRung(looking, open);
      if (box === undefined) continue;
      return { step, asked: [], box };
    }
    const asked = onRung(looking, open, step).filter((person) =>
      step === "leaver" || person !== open.leaver ? canBeAsked(looking, person) : false,
    );
    if (asked.length > 0) return { step, asked };
  }
  return undefined;
}

/**
 * The box that may know of somebody. Who looks after the network itself is not for a box to say,
 * which anybody may read.
 */
function boxOnRung(looking: LookingOn, { id, leaver }: HandOver): OrganisationId | undefined {
  const seat = looking.network.seats.get(id);
  if (!seat || looking.noMail || seat.role.kind === "coordinator") return undefined;
  return boxesFor(looking, { of: leaver, seats: [seat] })[0]?.organisation;
}

function onRung(
  { network, today }: LookingOn,
  { id, leaver, why }: HandOver,
  step: (typeof ownSteps)[number],
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

function canBeAsked({ network, reachable, today }: LookingOn, person: PersonId): boolean {
  return (
    network.people.has(person) && reachable.has(person) && !isQuiet({ network, today }, person)
  );
}

function isQuiet({ network, today }: Pick<LookingOn, "network" | "today">, person: PersonId) {
  const asking = network.askings.get(person);
  return asking !== undefined && isLeftAlone(asking, today);
}
