import { daysLater } from "../days.ts";
import type { PersonId, SeatId } from "../ids.ts";
import type { Network } from "../network.ts";
import { holderOn, type Seat } from "../seat.ts";
import { type Day, type Instant, localMoment } from "../time.ts";
import { type Asking, type ConfirmationStep, confirmationSteps, type Round } from "./asking.ts";
import { cycleOf } from "./interval.ts";
import { boxesFor } from "./organisation-box.ts";
import type { CycleSettings } from "./settings.ts";
import { deputiesOn, managersOn } from "./those-around.ts";

/** Where one looks from. */
export type LookingOn = {
  readonly network: Network;
  readonly at: Instant;
  readonly today: Day;
  /** Who can be written to. */
  readonly reachable: ReadonlySet<PersonId>;
  /** No mail can be sent: the box of an organisation cannot be asked. */
  readonly noMail?: true;
};

/** The seats of a round that nobody answered for yet: still theirs, and not confirmed since. */
export function openSeats(
  { network, today }: Pick<LookingOn, "network" | "today">,
  { id, round }: Asking,
): readonly Seat[] {
  if (!round) return [];
  return round.seats.flatMap((seatId) => {
    const seat = network.seats.get(seatId);
    if (!seat || holderOn(seat, today) !== id || network.handOvers.has(seatId)) return [];
    const { confirmation } = seat;
    return confirmation && confirmation.at >= round.startedAt ? [] : [seat];
  });
}

/** The next rung for a person, who stands on it, and the first day on which they may be asked. */
export type NextRung = {
  readonly step: ConfirmationStep;
  readonly from: Day;
  /** Of each person on the rung the seats they can say something about; none at the coordinator's. */
  readonly asked: readonly { readonly person: PersonId; readonly seats: readonly SeatId[] }[];
  /** The same of organisations that nobody leads who can be asked. */
  readonly boxes?: ReturnType<typeof boxesFor>;
};

/** What comes after the last step of a round; an empty rung is skipped at once. */
export function nextRung(
  looking: LookingOn,
  {
    asking,
    round,
    seats,
  }: {
    readonly asking: Asking;
    readonly round: Round;
    readonly seats: readonly Seat[];
  },
): NextRung | undefined {
  const last = round.steps.at(-1);
  if (!last) return undefined;
  const { zone } = looking.network.description;
  const settings = cycleOf(looking.network.description);
  const waits = waitAfter(last.step, settings);
  const after = confirmationSteps.slice(confirmationSteps.indexOf(last.step) + 1);
  const [first] = after;
  if (first === undefined || waits === undefined) return undefined;
  const isLost = asking.unreachedAt !== undefined || !looking.reachable.has(asking.id);
  const found = firstFilled(looking, { after, asking, seats, isLost });
  if (!found) return undefined;
  const waited = daysLater(localMoment(last.at, zone).day, waits);
  return { ...found, from: isLost && isOwn(last.step) ? looking.today : waited };
}

/** In days, to the rung that comes next, whether it is filled or not. */
function waitAfter(step: ConfirmationStep, { ladder }: CycleSettings): number | undefined {
  const days: readonly number[] = confirmationSteps.map((one) => (one === "ask" ? 0 : ladder[one]));
  const at = confirmationSteps.indexOf(step);
  const [here, next] = [days[at], days[at + 1]];
  return here === undefined || next === undefined ? undefined : Math.max(1, next - here);
}

function isOwn(step: ConfirmationStep): boolean {
  return step === "ask" || step === "first-reminder" || step === "second-reminder";
}

type Searching = {
  readonly after: readonly ConfirmationStep[];
  readonly asking: Asking;
  readonly seats: readonly Seat[];
  /** The person cannot be asked. */
  readonly isLost: boolean;
};

function firstFilled(
  looking: LookingOn,
  { after, asking, seats, isLost }: Searching,
): Omit<NextRung, "from"> | undefined {
  for (const step of after) {
    if (step === "coordinator") return { step, asked: [] };
    if (isOwn(step)) {
      if (isLost) continue;
      return { step, asked: [{ person: asking.id, seats: seats.map(({ id }) => id) }] };
    }
    const asked = whoVouch(looking, { of: asking.id, step, seats });
    const unled = seats.filter(({ id }) => !asked.some((one) => one.seats.includes(id)));
    const mayAskBox = step === "manager" && !looking.noMail;
    const boxes = mayAskBox ? boxesFor(looking, { of: asking.id, seats: unled }) : [];
    if (boxes.length > 0) return { step, asked, boxes };
    if (asked.length > 0) return { step, asked };
  }
  return undefined;
}

type Vouching = {
  readonly of: PersonId;
  readonly step: ConfirmationStep;
  readonly seats: readonly Seat[];
};

/** Whether somebody is asked nothing now: they are out, or asked to be left alone until later. */
export function isLeftAlone({ outSince, pausedUntil }: Asking, today: Day): boolean {
  return outSince !== undefined || (pausedUntil !== undefined && today < pausedUntil);
}

/** Who may speak for somebody on a rung, each with the seats of which they know. */
export function whoVouch(
  { network, today, reachable }: LookingOn,
  { of, step, seats }: Vouching,
): NextRung["asked"] {
  const around = step === "deputy" ? deputiesOfSeat : managersOn;
  const known = new Map<PersonId, SeatId[]>();
  for (const seat of seats) {
    for (const person of around(network, seat, today)) {
      const asking = network.askings.get(person);
      const isQuiet = asking !== undefined && isLeftAlone(asking, today);
      if (person === of || isQuiet || !reachable.has(person)) continue;
      known.set(person, [...(known.get(person) ?? []), seat.id]);
    }
  }
  return [...known].map(([person, theirs]) => ({ person, seats: theirs }));
}

function deputiesOfSeat(network: Network, seat: Seat, day: Day): readonly PersonId[] {
  return deputiesOn(network, seat.id, day);
}
