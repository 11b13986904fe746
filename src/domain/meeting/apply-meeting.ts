import type { Network } from "../network.ts";
import { applyAction } from "./apply-action.ts";
import { applyPoll } from "./apply-poll.ts";
import { cancelledMeeting, changedMeeting } from "./changed-meeting.ts";
import type { Meeting, Told } from "./meeting.ts";
import type { MeetingChange } from "./meeting-change.ts";
import { type Minutes, noMinutes } from "./minutes.ts";

/** The network after it; what happens to something that is not there changes nothing. */
export function changeMeeting(network: Network, change: MeetingChange): Network {
  switch (change.kind) {
    case "meeting-planned": {
      const { meeting } = change;
      return { ...network, meetings: network.meetings.with(meeting.id, meeting) };
    }
    case "series-set":
      return { ...network, series: network.series.with(change.series.id, change.series) };
    case "feed-renewed": {
      const serial = (network.feeds.get(change.seat)?.serial ?? 0) + 1;
      const feed = { id: change.seat, person: change.person, serial };
      return { ...network, feeds: network.feeds.with(feed.id, feed) };
    }
    case "poll-opened":
    case "poll-told":
    case "poll-voted":
    case "poll-closed":
    case "poll-settled":
    case "poll-withdrawn":
    case "poll-untold":
    case "poll-end-told":
      return { ...network, polls: applyPoll(network.polls, change) };
    case "action-agreed":
    case "action-done":
    case "action-dropped":
    case "action-postponed":
    case "action-passed":
      return { ...network, actions: applyAction(network.actions, change) };
    default: {
      const meeting = network.meetings.get(change.meeting);
      if (!meeting) return network;
      return { ...network, meetings: network.meetings.with(meeting.id, next(meeting, change)) };
    }
  }
}

type OfMeeting = Exclude<
  Extract<MeetingChange, { readonly meeting: unknown }>,
  { readonly kind: "meeting-planned" | "poll-settled" | "action-agreed" }
>;

function next(meeting: Meeting, change: OfMeeting): Meeting {
  switch (change.kind) {
    case "meeting-changed":
      return changedMeeting(meeting, change);
    case "meeting-cancelled":
      return cancelledMeeting(meeting, change);
    case "meeting-told": {
      const now = new Set(change.told.map(({ person }) => person));
      const before = meeting.told.filter(({ person }) => !now.has(person));
      return { ...meeting, told: [...before, ...change.told.map((one) => asMailed(meeting, one))] };
    }
    case "meeting-mailed":
      return mailed(meeting, change);
    case "meeting-answered":
      return answered(meeting, change);
    case "item-added":
      return { ...meeting, items: [...without(meeting.items, change.item.id), change.item] };
    case "template-set": {
      const { template: _before, ...rest } = meeting;
      return change.template === null ? rest : { ...rest, template: change.template };
    }
    case "item-dropped":
      return { ...meeting, items: without(meeting.items, change.item) };
    default: {
      const minutes = nextMinutes(meeting.minutes ?? noMinutes, change);
      return { ...meeting, minutes: marked(minutes, change) };
    }
  }
}

/** What a chat says of it takes nothing out of the calendar that a mail put it in. */
function asMailed({ told }: Meeting, next: Told): Told {
  const { mailed: _before, calendar, ...rest } = next;
  const was = told.find(({ person }) => person === next.person);
  if (!was?.mailed) return rest;
  return { ...rest, mailed: true, ...(calendar !== undefined && { calendar }) };
}

function mailed(
  meeting: Meeting,
  { person, as }: Extract<OfMeeting, { readonly kind: "meeting-mailed" }>,
): Meeting {
  const told = meeting.told.map((one): Told => {
    if (one.person !== person) return one;
    const { mailed: before, calendar, ...rest } = one;
    if (as === "off" || (as === "behind" && before !== true)) return rest;
    // An invitation that was under way as it was called off came after that.
    const isBehind = as === "behind" || one.as === "off" || calendar === "behind";
    return { ...rest, mailed: true, ...(isBehind && { calendar: "behind" }) };
  });
  return { ...meeting, told };
}

function answered(
  meeting: Meeting,
  { person, as, colleague, at }: Extract<OfMeeting, { readonly kind: "meeting-answered" }>,
): Meeting {
  const { sequence } = meeting;
  const others = meeting.replies.filter((one) => one.person !== person);
  const reply = { person, as, at, sequence, ...(colleague !== undefined && { colleague }) };
  return { ...meeting, replies: [...others, reply] };
}

type OfMinutes = Extract<
  OfMeeting,
  {
    readonly kind:
      | "attendance-set"
      | "minutes-written"
      | "minutes-struck"
      | "minutes-sent"
      | "minutes-approved";
  }
>;

function nextMinutes(minutes: Minutes, change: OfMinutes): Minutes {
  switch (change.kind) {
    case "attendance-set":
      return { ...minutes, present: change.present, guests: change.guests };
    case "minutes-written": {
      const { line } = change;
      const isKnown = minutes.lines.some(({ id }) => id === line.id);
      const lines = isKnown
        ? minutes.lines.map((one) => (one.id === line.id ? line : one))
        : [...minutes.lines, line];
      return { ...minutes, lines };
    }
    case "minutes-struck":
      return { ...minutes, lines: without(minutes.lines, change.line) };
    case "minutes-sent":
      return { ...minutes, sentAt: change.at };
    case "minutes-approved":
      return { ...minutes, approvedIn: change.in };
    default:
      return change satisfies never;
  }
}

/** Minutes that were sent are told again when they are not the same any more. */
function marked(minutes: Minutes, { kind, at }: OfMinutes): Minutes {
  const isContent =
    kind === "attendance-set" || kind === "minutes-written" || kind === "minutes-struck";
  return isContent && minutes.sentAt !== undefined ? { ...minutes, changedAt: at } : minutes;
}

function without<Value extends { readonly id: string }>(
  list: readonly Value[],
  id: string,
): readonly Value[] {
  return list.filter((one) => one.id !== id);
}
