import { momentOf } from "../calendar/working-days.ts";
import { daysLater } from "../days.ts";
import type { Network } from "../network.ts";
import { type ClockTime, type Instant, localMoment } from "../time.ts";
import type { Meeting } from "./meeting.ts";
import { meetingSettingsOf } from "./settings.ts";
import { slotStarts } from "./slot.ts";
import { earlierOf, friendlyHours, hoursBefore } from "./telling-hours.ts";

/** One of the times at which people are reminded of a meeting. */
export type ReminderStep = {
  /** `7d`, `1h`: what makes it this one. */
  readonly name: string;
  readonly leadHours: number;
  readonly opens: Instant;
  /** From then on it is of no use any more. */
  readonly closes: Instant;
  /** The day before: who sends a colleague may still have to tell them. */
  readonly isLastDay: boolean;
};

/** Steps of less are of hours, and know no night. */
export const HOURS_A_DAY = 24;

/** The steps of a meeting, the first one first; nothing that is not before its beginning. */
export function reminderSteps(network: Network, meeting: Meeting): readonly ReminderStep[] {
  const { remindDays, remindHours } = meetingSettingsOf(network.description);
  const last = Math.min(...remindDays);
  const days = remindDays.map((days) => dayStep(network, meeting, days, days === last));
  const hours = remindHours > 0 ? [hourStep(network, meeting, remindHours)] : [];
  const begins = slotStarts(meeting.slot, network.description.zone);
  const steps = [...days, ...hours].filter(({ opens }) => opens < begins);
  return steps.map((step, index) => ({ ...step, closes: earlier(step, steps[index + 1]) }));
}

/** The next one is nearer, and one reminder is enough. */
function earlier({ closes }: ReminderStep, next: ReminderStep | undefined): Instant {
  return next === undefined ? closes : earlierOf(next.opens, closes);
}

/** Later than this it would come in the evening for the evening. */
const LATEST = "19:00" as ClockTime;

/** At the time of the meeting itself where that is a friendly one, and until a quarter of the days is left. */
function dayStep(
  { description: { zone } }: Network,
  { slot }: Meeting,
  days: number,
  isLastDay: boolean,
): ReminderStep {
  const { from: first } = friendlyHours;
  const time = slot.from < first ? first : earlierOf(slot.from, LATEST);
  const leadHours = days * HOURS_A_DAY;
  return {
    name: `${days}d`,
    leadHours,
    opens: momentOf(daysLater(slot.day, -days), time, zone),
    closes: hoursBefore(slotStarts(slot, zone), leadHours / 4),
    isLastDay,
  };
}

/** Whenever that is, as the meeting itself; only one that begins early wakes anybody early. */
function hourStep({ description: { zone } }: Network, { slot }: Meeting, hours: number) {
  const begins = slotStarts(slot, zone);
  const before = hoursBefore(begins, hours);
  const { from: first } = friendlyHours;
  const { day, time } = localMoment(before, zone);
  const isEarly = slot.from >= first && (day < slot.day || time < first);
  const opens = isEarly ? momentOf(slot.day, first, zone) : before;
  return { name: `${hours}h`, leadHours: hours, opens, closes: begins, isLastDay: false };
}
