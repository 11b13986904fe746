import {
  type Hours,
  hoursAt,
  momentOf,
  nextOpening,
  type Working,
} from "../calendar/working-days.ts";
import { isLeftAlone } from "../cycle/confirmation-ladder.ts";
import type { PersonId } from "../ids.ts";
import type { Network } from "../network.ts";
import { type ClockTime, type Day, type Instant, localMoment } from "../time.ts";
import type { Action } from "./action.ts";
import { ownerOn } from "./action-owner.ts";
import { type ActionStep, stepDays, stepKey } from "./action-steps.ts";
import { openActions } from "./open-actions.ts";

/** Why somebody hears of it: it is theirs, nobody can be told in its seat, or it lies there for long. */
export type ActionNews = {
  readonly action: Action;
  readonly why: "own" | "nobody" | "stuck";
};

/** All that one person hears at once. */
export type ActionBundle = { readonly person: PersonId; readonly news: readonly ActionNews[] };

/** What is due now, and what need not be looked at any more. */
export type DueActions = {
  readonly occurrences: readonly string[];
  readonly bundles: readonly ActionBundle[];
};

/** Where one looks from. */
export type LookingAt = {
  readonly network: Network;
  readonly at: Instant;
  readonly working: Working;
  /** Who looks after the network and can be written to. */
  readonly coordinators: readonly PersonId[];
  /** Who can be written to. */
  readonly reachable: ReadonlySet<PersonId>;
};

/**
 * Who is reminded of what, in the hours that suit them: worked out anew from who sits where, so that
 * it follows the seat. Who was written to today, or wants no messages now, hears it another day.
 */
export function dueActions(looking: LookingAt): DueActions {
  const { network, at, working } = looking;
  const hours = hoursAt(at, working);
  if (hours === undefined) return { occurrences: [], bundles: [] };
  const today = localMoment(at, working.zone).day;
  const occurrences: string[] = [];
  const bundles = new Map<PersonId, ActionNews[]>();
  for (const action of openActions(network)) {
    const step = stepNow(looking, action, today);
    if (step === undefined) continue;
    const heard = heardBy(looking, { action, step, today, hours });
    if (heard.length === 0) continue;
    occurrences.push(...untaken(looking, action, today));
    for (const [person, why] of heard) {
      const news = bundles.get(person);
      if (news) news.push({ action, why });
      else bundles.set(person, [{ action, why }]);
    }
  }
  return { occurrences, bundles: [...bundles].map(([person, news]) => ({ person, news })) };
}

/** The step that is due: the last one whose day has come, unless it was taken. */
function stepNow(looking: LookingAt, action: Action, today: Day): ActionStep | undefined {
  const step = stepDays(action, looking.working).findLast(({ from }) => from <= today)?.step;
  return step !== undefined && !isTaken(looking, action, step) ? step : undefined;
}

function isTaken({ network }: LookingAt, action: Action, step: ActionStep): boolean {
  return network.occurred.has(stepKey(action, step));
}

/** With the one that is taken now those before it are written off. */
function untaken(looking: LookingAt, action: Action, today: Day): readonly string[] {
  return stepDays(action, looking.working)
    .filter(({ step, from }) => from <= today && !isTaken(looking, action, step))
    .map(({ step }) => stepKey(action, step));
}

type Telling = {
  readonly action: Action;
  readonly step: ActionStep;
  readonly today: Day;
  readonly hours: Hours;
};

function heardBy(
  looking: LookingAt,
  telling: Telling,
): readonly (readonly [PersonId, ActionNews["why"]])[] {
  const { network, coordinators, reachable } = looking;
  const { action, step, today } = telling;
  const owner = ownerOn(network, action, today);
  const may = (person: PersonId) => mayWrite(looking, person, telling);
  if (step === "stuck") return coordinators.filter(may).map((person) => [person, "stuck"]);
  if (owner !== undefined && reachable.has(owner)) return may(owner) ? [[owner, "own"]] : [];
  return coordinators.filter(may).map((person) => [person, "nobody"]);
}

function mayWrite({ network }: LookingAt, person: PersonId, { today, hours }: Telling): boolean {
  const asking = network.askings.get(person);
  if ((asking?.evenings === true) !== (hours === "evening")) return false;
  return !asking || (!isLeftAlone(asking, today) && asking.wroteOn !== today);
}

const MORNING = "09:00" as ClockTime;

/** When to look again: on the day of the next step, and while something waits at the next opening. */
export function nextActions(looking: LookingAt): Instant | undefined {
  const { network, at, working } = looking;
  const today = localMoment(at, working.zone).day;
  const moments = openActions(network).flatMap((action) => {
    const coming = stepDays(action, working).find(({ from }) => from > today);
    const waits = stepNow(looking, action, today) !== undefined;
    return [
      ...(coming ? [momentOf(coming.from, MORNING, working.zone)] : []),
      ...(waits ? [nextOpening(at, working), nextOpening(at, working, "evening")] : []),
    ];
  });
  return moments.filter((moment) => moment > at).sort()[0];
}
