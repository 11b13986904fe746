import type { Tell } from "../../src/contract/outcome.ts";
import type { Hour, Struck, Timetable } from "../../src/contract/timetable.ts";
import { hoursAt } from "../../src/domain/calendar/working-days.ts";
import type { Fact } from "../../src/domain/change.ts";
import { workingOf } from "../../src/domain/cycle/interval.ts";
import { reachablePeople } from "../../src/domain/mail-account.ts";
import {
  type ActionBundle,
  dueActions,
  type LookingAt,
  nextActions,
} from "../../src/domain/meeting/due-actions.ts";
import { instant, localMoment } from "../../src/domain/time.ts";
import { coordinatorsToTell } from "../../src/lookup/people/coordinators-on-duty.ts";
import { reminderMessage } from "./reminder-message.ts";

/** Reminds whoever sits in the seat of an action; nothing is planned ahead. */
export const timetable: Timetable = {
  strike,
  nextAt: (hour) => (hour.network.actions.size === 0 ? undefined : nextActions(lookingAt(hour))),
};

/** A reminder that arrives later is overtaken by the next one. */
const USEFUL_MS = 3 * 24 * 60 * 60 * 1000;

function lookingAt({ network, knowledge, at }: Hour): LookingAt {
  const reachable = reachablePeople(network);
  const coordinators = coordinatorsToTell(network, at, reachable).map(({ person }) => person.id);
  const working = workingOf(network.description, knowledge.calendar);
  return { network, at, working, reachable, coordinators };
}

function strike(hour: Hour): Struck {
  if (hour.network.actions.size === 0) return { changes: [], tell: [] };
  const { occurrences, bundles } = dueActions(lookingAt(hour));
  return {
    changes: [
      ...occurrences.map((occurrence): Fact => ({ kind: "occurred", occurrence })),
      ...bundles.map(({ person }): Fact => ({ kind: "written-to", person })),
    ],
    tell: bundles.map((bundle) => tellOf(hour, bundle)),
  };
}

function tellOf({ network, knowledge, at }: Hour, bundle: ActionBundle): Tell {
  const { person } = bundle;
  const working = workingOf(network.description, knowledge.calendar);
  const hours = hoursAt(at, working);
  const key = `actions/${person}/${localMoment(at, network.description.zone).day}`;
  return {
    ...{ to: { kind: "person", person }, message: reminderMessage(network, at, bundle), key },
    until: instant(Date.parse(at) + USEFUL_MS),
    about: {
      kind: "actions",
      actions: bundle.news.map(({ action: { id: action, dueOn }, why }) => ({
        action,
        dueOn,
        why,
      })),
    },
    ...(hours && { hours }),
  };
}
