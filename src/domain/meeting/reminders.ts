import type { PersonId } from "../ids.ts";
import type { Network } from "../network.ts";
import type { Instant } from "../time.ts";
import { type Invited, invitedTo } from "./invited.ts";
import { leavesQuiet } from "./leaves-quiet.ts";
import { type Meeting, type Reply, replyOf, toldTo } from "./meeting.ts";
import { HOURS_A_DAY, type ReminderStep, reminderSteps } from "./reminder-steps.ts";
import { slotStarts } from "./slot.ts";
import { firstWithin, friendlyHours, hoursBefore } from "./telling-hours.ts";

/** A reminder to one person. */
export type Reminder = {
  readonly meeting: Meeting;
  readonly person: PersonId;
  readonly invited: Invited;
  readonly step: ReminderStep;
  /** What they said; nothing when they are still to say it. */
  readonly reply?: Reply;
};

/** What a step comes to now: whom it reminds, and whether it is over. */
export type DueStep = { readonly occurrence: string; readonly reminders: readonly Reminder[] };

/** What makes a reminder the same: the meeting, its date, and how long before. */
function reminderKey({ id, sequence }: Meeting, { name }: ReminderStep): string {
  return `remind/${id}/${sequence}/${name}`;
}

/**
 * The steps that are open or over and were not taken: the one that is open reminds, and those that
 * were missed are only written off. When it is night a step of days waits.
 */
export function dueReminders(network: Network, meeting: Meeting, at: Instant): readonly DueStep[] {
  if (!isAhead(network, meeting, at)) return [];
  const invited = invitedTo(network, meeting);
  return openSteps(network, meeting)
    .filter((step) => momentFor(network, step, at) <= at)
    .map((step) => ({
      occurrence: reminderKey(meeting, step),
      reminders:
        at < step.closes
          ? invited.flatMap((one) => remind(network, { meeting, step, at }, one))
          : [],
    }));
}

/** When the next of them is to be looked at. */
export function nextReminder(network: Network, meeting: Meeting, at: Instant): Instant | undefined {
  if (!isAhead(network, meeting, at)) return undefined;
  const moments = openSteps(network, meeting).map((step) => momentFor(network, step, at));
  return moments.filter((moment) => moment > at).sort()[0];
}

function isAhead({ description }: Network, { cancelledAt, slot }: Meeting, at: Instant): boolean {
  return cancelledAt === undefined && at < slotStarts(slot, description.zone);
}

function openSteps(network: Network, meeting: Meeting): readonly ReminderStep[] {
  return reminderSteps(network, meeting).filter(
    (step) => !network.occurred.has(reminderKey(meeting, step)),
  );
}

/** Days have nights; an hour before is whenever that is. What is over is written off at once. */
function momentFor({ description }: Network, step: ReminderStep, at: Instant): Instant {
  if (at < step.opens) return step.opens;
  const isOfHours = step.leadHours < HOURS_A_DAY;
  return isOfHours || at >= step.closes ? at : firstWithin(at, friendlyHours, description.zone);
}

type Reminding = Pick<Reminder, "meeting" | "step"> & { readonly at: Instant };

/** Not who stays away, nor who heard of it when half of the time before this step had not yet gone by. */
function remind(
  network: Network,
  { meeting, step, at }: Reminding,
  invited: Invited,
): readonly Reminder[] {
  const { person } = invited;
  const was = toldTo(meeting, person);
  if (was?.as !== "on" || was.sequence !== meeting.sequence) return [];
  if (was.at > hoursBefore(step.opens, step.leadHours / 2)) return [];
  const reply = replyOf(meeting, person);
  if (reply?.as === "no" || (reply?.as === "sends" && !step.isLastDay)) return [];
  if (leavesQuiet(network, meeting, { person, at })) return [];
  return [{ meeting, person, invited, step, ...(reply && { reply }) }];
}
