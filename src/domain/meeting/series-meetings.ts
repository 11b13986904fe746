import type { Holidays } from "../calendar/holiday-on.ts";
import { daysLater } from "../days.ts";
import type { SeriesId } from "../ids.ts";
import type { Network } from "../network.ts";
import { type Day, type Instant, localMoment } from "../time.ts";
import type { Meeting } from "./meeting.ts";
import { freeMeetingId } from "./meeting-id.ts";
import type { Stretch } from "./occurrences.ts";
import type { Series } from "./series.ts";
import { type Occurrence, seriesOccurrences } from "./series-occurrences.ts";
import { compareSlots, slotStarts } from "./slot.ts";
import { whereOf } from "./where.ts";

/** As far ahead the meetings of a series are made: a quarter, and a little more. */
export const AHEAD_DAYS = 100;
/** As far ahead is looked for the next one, when there is none before. */
const FURTHEST_DAYS = 800;

/** What is looked at to know which meetings a series still lacks. */
export type Looking = {
  readonly network: Network;
  readonly at: Instant;
  readonly calendar: Holidays["calendar"];
};

/**
 * The meetings that a series should have by now and has not: all in the next 100 days, and the next
 * one at least. Never one that is over, never one of a day of the rule that was made before, moved and
 * cancelled ones too, and never one on a day on which the series meets already.
 */
export function lackingMeetings(series: Series, looking: Looking): readonly Meeting[] {
  const made = meetingsOf(looking.network, series.id);
  const { day: today } = localMoment(looking.at, looking.network.description.zone);
  const horizon = daysLater(today, AHEAD_DAYS);
  const soon = toMake({ series, made, looking }, { from: today, until: horizon });
  if (soon.length > 0 || made.some((one) => isToCome(one, looking))) return soon;
  const later = { from: daysLater(horizon, 1), until: daysLater(today, FURTHEST_DAYS) };
  return toMake({ series, made, looking }, later).slice(0, 1);
}

/** The meetings of a series that are to come and were not cancelled, in order. */
export function comingMeetings(
  id: SeriesId,
  looking: Omit<Looking, "calendar">,
): readonly Meeting[] {
  return inOrder(meetingsOf(looking.network, id).filter((one) => isToCome(one, looking)));
}

/** Those that a series lacks in a stretch of days, also further ahead than they are made by themselves. */
export function lackingIn(series: Series, looking: Looking, stretch: Stretch): readonly Meeting[] {
  return toMake({ series, made: meetingsOf(looking.network, series.id), looking }, stretch);
}

function inOrder(meetings: readonly Meeting[]): readonly Meeting[] {
  return meetings.toSorted((one, other) => compareSlots(one.slot, other.slot));
}

/** Whether it is still to begin, and was not cancelled. */
export function isToCome(
  { slot, cancelledAt }: Meeting,
  { network, at }: Omit<Looking, "calendar">,
): boolean {
  return cancelledAt === undefined && slotStarts(slot, network.description.zone) > at;
}

/** Whether it may come again: whoever stopped it set a last day. */
export function isRunning({ endsOn, rule }: Series, today: Day): boolean {
  const last = endsOn ?? rule.until;
  return last === undefined || last >= today;
}

/** All of a series, those that are over or off too. */
export function meetingsOf({ meetings }: Network, id: SeriesId): readonly Meeting[] {
  return [...meetings].filter(({ of }) => of?.series === id);
}

type Making = {
  readonly series: Series;
  readonly made: readonly Meeting[];
  readonly looking: Looking;
};

function toMake({ series, made, looking }: Making, stretch: Stretch): readonly Meeting[] {
  const { network, at, calendar } = looking;
  const { zone, region } = network.description;
  const known = new Set(made.map(({ of }) => of?.day));
  const taken = new Set(made.flatMap((one) => (one.cancelledAt ? [] : [one.slot.day])));
  const found = seriesOccurrences(series, stretch, { calendar, region });
  const lacking = found.flatMap((one) => {
    const slot = one.on && { day: one.on, from: series.from, until: series.until };
    if (!slot || known.has(one.day) || taken.has(slot.day)) return [];
    return slotStarts(slot, zone) > at
      ? [meetingOf(series, { ...one, on: slot.day }, looking)]
      : [];
  });
  return inOrder(lacking);
}

function meetingOf(
  series: Series,
  { day, on }: Occurrence & { readonly on: Day },
  { network, at }: Looking,
): Meeting {
  const { id, title, audience, organiser, from, until } = series;
  return {
    ...{ id: freeMeetingId(network, title, on), title, audience, organiser },
    slot: { day: on, from, until },
    ...whereOf(series),
    of: { series: id, day },
    ...{ plannedAt: at, sequence: 0, told: [], replies: [], items: [] },
  };
}
