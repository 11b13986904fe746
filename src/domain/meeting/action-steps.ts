import { isWorkingDay, type Working } from "../calendar/working-days.ts";
import { daysLater } from "../days.ts";
import { type Day, localMoment } from "../time.ts";
import type { Action } from "./action.ts";
import { workingDaysLater } from "./poll-days.ts";

/** When something is said of an action by itself; the last one to who looks after the network. */
export type ActionStep = "ahead" | "due" | "late" | "stuck";

/** From which day on a step is due; it is so until the next one is. */
export type StepDay = { readonly step: ActionStep; readonly from: Day };

/** In working days before it is due. */
const AHEAD = 3;
/** What was agreed shortly before is not forgotten yet. */
const FRESH_DAYS = 7;
const LATE_DAYS = 7;
const STUCK_DAYS = 14;

/** What makes a step the same; after another date the steps begin anew. */
export function stepKey({ id, dueOn }: Action, step: ActionStep): string {
  return `action/${id}/${dueOn}/${step}`;
}

/** The steps of an action, in order. What is due when nobody works is said on the last day before it. */
export function stepDays({ dueOn, agreedAt }: Action, working: Working): readonly StepDay[] {
  const agreedOn = localMoment(agreedAt, working.zone).day;
  const isLongAgo = daysLater(agreedOn, FRESH_DAYS) < dueOn;
  const due = isWorkingDay(dueOn, working) ? dueOn : workingDaysLater(dueOn, -1, working);
  return [
    ...(isLongAgo
      ? [{ step: "ahead", from: workingDaysLater(dueOn, -AHEAD, working) } as const]
      : []),
    // What is agreed today for today is not said again today.
    { step: "due", from: due > agreedOn ? due : daysLater(agreedOn, 1) },
    { step: "late", from: daysLater(dueOn, LATE_DAYS) },
    { step: "stuck", from: daysLater(dueOn, STUCK_DAYS) },
  ];
}
