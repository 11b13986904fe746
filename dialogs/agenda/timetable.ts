import type { About } from "../../src/contract/about.ts";
import type { Hour, Struck, Timetable } from "../../src/contract/timetable.ts";
import { momentOf } from "../../src/domain/calendar/working-days.ts";
import { daysLater } from "../../src/domain/days.ts";
import type { PersonId } from "../../src/domain/ids.ts";
import { invitedTo } from "../../src/domain/meeting/invited.ts";
import { leavesQuiet } from "../../src/domain/meeting/leaves-quiet.ts";
import { type Meeting, replyOf } from "../../src/domain/meeting/meeting.ts";
import { comingMeetings } from "../../src/domain/meeting/next-meeting.ts";
import { slotStarts } from "../../src/domain/meeting/slot.ts";
import { firstWithin, friendlyHours, hoursBefore } from "../../src/domain/meeting/telling-hours.ts";
import type { Network } from "../../src/domain/network.ts";
import type { ClockTime, Instant } from "../../src/domain/time.ts";
import { agendaMessage } from "./agenda-message.ts";

/** Some days before a meeting everybody who may come gets the agenda, once. */
export const timetable: Timetable = { strike, nextAt };

const DAYS_BEFORE = 3;
const TIME = "09:00" as ClockTime;
/** Later than this nobody reads it any more before they leave. */
const HOURS_BEFORE = 2;

/** When the agenda of a meeting goes out; nothing when it went, or when it is too late. */
function dueAt(network: Network, meeting: Meeting): Instant | undefined {
  const { zone } = network.description;
  const { slot } = meeting;
  return network.occurred.has(keyOf(meeting))
    ? undefined
    : momentOf(daysLater(slot.day, -DAYS_BEFORE), TIME, zone);
}

/** Of another day it is another agenda. */
function keyOf({ id, slot }: Meeting): string {
  return `agenda/${id}/${slot.day}`;
}

function strike(hour: Hour): Struck {
  const { network, at } = hour;
  const { zone } = network.description;
  if (firstWithin(at, friendlyHours, zone) !== at) return { changes: [], tell: [] };
  const due = comingMeetings(network, at).filter((meeting) => {
    const from = dueAt(network, meeting);
    const until = hoursBefore(slotStarts(meeting.slot, zone), HOURS_BEFORE);
    return from !== undefined && from <= at && at < until;
  });
  return {
    changes: due.map((meeting) => ({ kind: "occurred", occurrence: keyOf(meeting) })),
    tell: due.flatMap((meeting) => tellOf(hour, meeting)),
  };
}

function tellOf({ network, at, asked }: Hour, meeting: Meeting): Struck["tell"] {
  const message = agendaMessage({ network, meeting, at, asked });
  const { id, sequence, slot } = meeting;
  const about: About = { kind: "agenda", meeting: id, sequence, day: slot.day };
  return invitedTo(network, meeting)
    .filter(({ person }) => isFor(network, meeting, { person, at }))
    .map(({ person }) => ({
      ...{ to: { kind: "person", person } as const, message, key: keyOf(meeting) },
      until: slotStarts(slot, network.description.zone),
      about,
    }));
}

/** Not for who stays away, nor for who wants no messages and did not say they come. */
function isFor(
  network: Network,
  meeting: Meeting,
  who: { readonly person: PersonId; readonly at: Instant },
): boolean {
  return replyOf(meeting, who.person)?.as !== "no" && !leavesQuiet(network, meeting, who);
}

function nextAt({ network, at }: Hour): Instant | undefined {
  const { zone } = network.description;
  const moments = comingMeetings(network, at).flatMap((meeting) => {
    const from = dueAt(network, meeting);
    if (from === undefined) return [];
    const next = firstWithin(from > at ? from : at, friendlyHours, zone);
    return next > at && next < slotStarts(meeting.slot, zone) ? [next] : [];
  });
  return moments.sort()[0];
}
