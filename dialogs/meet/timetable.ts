import type { About } from "../../src/contract/about.ts";
import type { Tell } from "../../src/contract/outcome.ts";
import type { Hour, Struck, Timetable } from "../../src/contract/timetable.ts";
import { momentOf } from "../../src/domain/calendar/working-days.ts";
import type { Fact } from "../../src/domain/change.ts";
import { daysLater } from "../../src/domain/days.ts";
import { attendanceFrom, attendanceKey } from "../../src/domain/meeting/due-attendance.ts";
import { dueNews, type News } from "../../src/domain/meeting/due-news.ts";
import type { Meeting, Told } from "../../src/domain/meeting/meeting.ts";
import { dueReminders, nextReminder, type Reminder } from "../../src/domain/meeting/reminders.ts";
import { type Slot, slotStarts } from "../../src/domain/meeting/slot.ts";
import { friendlyHours } from "../../src/domain/meeting/telling-hours.ts";
import type { Network } from "../../src/domain/network.ts";
import { holderOn } from "../../src/domain/seat.ts";
import { seatIndex } from "../../src/domain/seat-index.ts";
import { type Instant, localMoment } from "../../src/domain/time.ts";
import { attendanceMessage } from "./attendance-message.ts";
import { informingAfter, strikeInforming } from "./informing.ts";
import { newsMessage } from "./news-message.ts";
import { reminderMessage } from "./reminder-message.ts";

/** What people are told of meetings by itself; it follows at once whatever becomes true. */
export const timetable: Timetable = { strike, nextAt, isPrompt: true };

/** One meeting that cannot be told of must not keep people from the others. */
function strike(hour: Hour): Struck {
  const parts = meetingsAhead(hour).map((meeting) => tried(() => strikeMeeting(hour, meeting)));
  const all = [...parts, tried(() => strikeInforming(hour))];
  return {
    changes: all.flatMap(({ changes }) => changes),
    tell: all.flatMap(({ tell }) => tell),
    failed: all.flatMap(({ failed = [] }) => failed),
  };
}

const nothing: Struck = { changes: [], tell: [] };

function tried(work: () => Struck): Struck {
  try {
    return work();
  } catch (thrown) {
    return { ...nothing, failed: [thrown] };
  }
}

/** It stands in somebody's mind, or in their calendar. */
function isBelieved({ as, mailed }: Told): boolean {
  return as === "on" || mailed === true;
}

/** Those that have not begun, and those of which somebody believes that. */
function meetingsAhead({ network, at }: Pick<Hour, "network" | "at">): readonly Meeting[] {
  const { zone } = network.description;
  const { day: today } = localMoment(at, zone);
  // The day first: a series has years of meetings that are over, and a moment is dear to work out.
  const isAhead = (slot: Slot) => slot.day >= today && slotStarts(slot, zone) > at;
  return [...network.meetings].filter(
    ({ slot, told }) => isAhead(slot) || told.some((one) => isBelieved(one) && isAhead(one.slot)),
  );
}

function strikeMeeting(hour: Hour, meeting: Meeting): Struck {
  const { network, at } = hour;
  const news = dueNews(network, meeting, at).filter(({ from }) => from <= at);
  const told = news.map((one) => toldBy(one, at));
  const steps = dueReminders(network, meeting, at);
  const reminders = steps.flatMap(({ reminders: due, occurrence }) =>
    due.map((one) => tellReminder(hour, one, occurrence)),
  );
  const summary = strikeAttendance(hour, meeting);
  return {
    changes: [
      ...(told.length > 0 ? [{ kind: "meeting-told", meeting: meeting.id, told } as const] : []),
      ...steps.map(({ occurrence }): Fact => ({ kind: "occurred", occurrence })),
      ...summary.changes,
    ],
    tell: [...news.flatMap((one) => tellNews(hour, one)), ...reminders, ...summary.tell],
  };
}

function toldBy(news: News, at: Instant): Told {
  const { person, meeting, kind } = news;
  const { sequence } = meeting;
  const promised = news.onlyCalendar && ({ calendar: "promised" } as const);
  if (kind === "off") {
    const { calendar: _before, ...was } = news.was;
    return { ...was, sequence, as: "off", at, ...promised };
  }
  const { insteadOf } = news.invited;
  const instead = insteadOf !== undefined && { instead: insteadOf };
  return { person, sequence, as: "on", slot: meeting.slot, at, ...instead, ...promised };
}

/**
 * The moment is in the key: who left and came back is told the same again. Who does not belong here
 * gets nothing but what takes it out of their calendar, and only where a mail put it there. Who heard it
 * in a chat gets the same for their calendar once that has arrived: only then is it known that it was
 * not a mail.
 */
function tellNews({ network, at }: Hour, news: News): readonly Tell[] {
  const { meeting, person, kind, until } = news;
  const { onlyCalendar } = news;
  if (onlyCalendar && kind === "off" && news.was.mailed !== true) return [];
  const message = newsMessage({ network, at }, news);
  const same = `meet/${kind}/${meeting.id}/${meeting.sequence}/${at}`;
  const key = onlyCalendar ? `${same}/calendar` : same;
  const only = onlyCalendar && ({ only: "mail" } as const);
  return [{ to: { kind: "person", person }, message, key, until, about: aboutNews(news), ...only }];
}

function aboutNews(news: News): About {
  const { meeting, kind } = news;
  if (kind === "off") return { kind, meeting: meeting.id, was: news.was };
  const was = kind === "change" && { was: news.was };
  return { kind: "invitation", meeting: meeting.id, sequence: meeting.sequence, ...was };
}

function tellReminder({ network, at }: Hour, reminder: Reminder, occurrence: string): Tell {
  const message = reminderMessage({ network, at }, reminder);
  const { person, step, meeting, reply } = reminder;
  const about: About = {
    ...{ kind: "reminder", meeting: meeting.id, sequence: meeting.sequence },
    ...(reply && { reply: reply.as }),
  };
  return { to: { kind: "person", person }, message, key: occurrence, until: step.closes, about };
}

function strikeAttendance(hour: Hour, meeting: Meeting): Struck {
  const { network, at } = hour;
  const from = attendanceFrom(network, meeting, at);
  if (from === undefined || from > at) return nothing;
  const key = attendanceKey(meeting);
  const message = attendanceMessage({ network, at }, meeting);
  const until = slotStarts(meeting.slot, network.description.zone);
  const about: About = { kind: "attendance", meeting: meeting.id, day: meeting.slot.day };
  return {
    changes: [{ kind: "occurred", occurrence: key }],
    tell: organisers(network, meeting, at).map((to) => ({ to, key, message, until, about })),
  };
}

/** Where nobody looks after the meeting any more, who looks after the network does. */
function organisers(network: Network, { organiser }: Meeting, at: Instant): readonly Tell["to"][] {
  const { day } = localMoment(at, network.description.zone);
  const seat = network.seats.get(organiser);
  if (seat && holderOn(seat, day) !== undefined) return [{ kind: "seat", seat: organiser }];
  return seatIndex(network)
    .ofKind("coordinator")
    .map(({ id }) => ({ kind: "seat", seat: id }));
}

/** Each morning at the latest: who sits where is also changed by what nobody says here. */
function nextAt(hour: Hour): Instant | undefined {
  const { network, at } = hour;
  const ahead = meetingsAhead(hour);
  const { zone } = network.description;
  const tomorrow = momentOf(daysLater(localMoment(at, zone).day, 1), friendlyHours.from, zone);
  const moments = ahead.flatMap((meeting) => [
    ...dueNews(network, meeting, at).map(({ from }) => from),
    nextReminder(network, meeting, at) ?? [],
    attendanceFrom(network, meeting, at) ?? [],
    tomorrow,
  ]);
  return [...moments, informingAfter(hour) ?? []]
    .flat()
    .filter((moment) => moment > at)
    .sort()[0];
}
