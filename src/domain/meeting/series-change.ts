import { daysLater } from "../days.ts";
import { type Day, localMoment } from "../time.ts";
import { isSameAudience } from "./conflicts.ts";
import { isApart, type Meeting, type OfSeries } from "./meeting.ts";
import type { Following, MeetingNews } from "./meeting-fact.ts";
import { pairedDays } from "./paired-days.ts";
import { isSamePattern } from "./same-rule.ts";
import type { Series } from "./series.ts";
import type { SeriesDraft } from "./series-draft.ts";
import { AHEAD_DAYS, isToCome, type Looking, lackingIn, meetingsOf } from "./series-meetings.ts";
import { type Occurrence, seriesOccurrences } from "./series-occurrences.ts";
import { compareSlots, slotStarts } from "./slot.ts";
import { whereOf } from "./where.ts";

/** A meeting that stays and goes along: what of it changes, and its day in the rule. */
export type Followed = {
  readonly meeting: Meeting;
  readonly news: MeetingNews;
  readonly follows: Following;
};

/** What becomes of a series and of its meetings when it changes from a day on. */
export type SeriesChange = {
  readonly series: Series;
  /** They are on, and go along. */
  readonly followed: readonly Followed[];
  /** Moved, changed or called off alone: they stay as they are. */
  readonly apart: readonly Meeting[];
  /** Of those, which stand for another day of the rule now. */
  readonly shifted: readonly Followed[];
  /** They fall away. */
  readonly lost: readonly Meeting[];
  /** Of before the change, further ahead than they had been made. */
  readonly before: readonly Meeting[];
};

/** More than any month. */
const MONTH_DAYS = 31;

/**
 * Changes a series from the day of the draft on. A meeting whose day or week still has one keeps its
 * identity, so that it moves in every calendar; what has none falls away. What is before that day
 * stays, but that the one of the same week or month moves along when its day does.
 */
export function changeSeries(series: Series, draft: SeriesDraft, looking: Looking): SeriesChange {
  const { network, at } = looking;
  const { day: today } = localMoment(at, network.description.zone);
  const next = changedSeries(series, draft);
  const gap = lackingIn(series, looking, { from: today, until: daysLater(draft.day, -1) });
  const earlier = gap.filter((one) => dayIn(one) < draft.day);
  const goesAlong = (one: Meeting) => !isApart(one) && isToCome(one, looking);
  const mayMove = !isSamePattern(series.rule, next.rule);
  const isMeant = (one: Meeting) =>
    goesAlong(one) ? mayMove || dayIn(one) >= draft.day : lastDay(one) >= draft.day;
  const all = [...meetingsOf(network, series.id), ...earlier]
    .filter(isMeant)
    .toSorted((one, other) => compareSlots(one.slot, other.slot));
  const given = givenDays({ series, next, meetings: all, looking });
  const along = all.filter((one) => goesAlong(one) && !earlier.includes(one));
  const apart = all.filter((one) => !goesAlong(one));
  const follow = (one: Meeting) => followedBy(one, next, given.get(one));
  return {
    series: next,
    followed: along.flatMap((one) => follow(one) ?? []),
    apart: apart.filter((one) => slotStarts(one.slot, network.description.zone) > at),
    shifted: apart.flatMap((one) => shiftedBy(one, given.get(one)) ?? []),
    lost: along.filter((one) => dayIn(one) >= draft.day && !given.has(one)),
    before: earlier.filter((one) => !given.has(one)),
  };
}

/** The day of the rule that it stands for. */
function dayIn({ of, slot }: Meeting): Day {
  return of?.day ?? slot.day;
}

/** What was moved alone counts on both of its days. */
function lastDay(meeting: Meeting): Day {
  return [dayIn(meeting), meeting.slot.day].toSorted()[1] ?? meeting.slot.day;
}

/** The series as it is from now on; a single last meeting is a rule that comes once. */
function changedSeries(series: Series, draft: SeriesDraft): Series {
  const { id, organiser, skipped, begunAt } = series;
  const { title, audience, day, from, until, holidays } = draft;
  const weekday = (new Date(`${day}T12:00:00Z`).getUTCDay() || 7) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
  const rule = draft.rule ?? { kind: "weekly", every: 1, weekday, times: 1 };
  return {
    ...{ id, organiser, skipped, begunAt, title, audience, rule, firstDay: day },
    ...{ from, until, holidays, ...whereOf(draft) },
  };
}

/** It keeps its day to itself: the others do not come on it. */
function standsApart(meeting: Meeting): boolean {
  return isApart(meeting) && meeting.cancelledAt === undefined;
}

type Given = ReadonlyMap<Meeting, Occurrence & { readonly on: Day }>;

/** For each meeting the time of the changed series that it becomes, where there is one. */
function givenDays({
  series,
  next,
  meetings,
  looking: { network, at, calendar },
}: {
  readonly series: Series;
  readonly next: Series;
  readonly meetings: readonly Meeting[];
  readonly looking: Looking;
}): Given {
  const { zone, region } = network.description;
  const { day: today } = localMoment(at, zone);
  const days = meetings.map(dayIn);
  const last = [daysLater(today, AHEAD_DAYS), ...days].toSorted().at(-1) ?? today;
  const stretch = { from: next.firstDay, until: daysLater(last, MONTH_DAYS) };
  const taken = new Set(meetings.filter(standsApart).map(({ slot }) => slot.day));
  const coming = seriesOccurrences(next, stretch, { calendar, region }).flatMap((one) => {
    if (one.on === undefined || taken.has(one.on)) return [];
    const isAhead = slotStarts({ ...next, day: one.on }, zone) > at;
    return isAhead ? [{ ...one, on: one.on }] : [];
  });
  const pairs = pairedDays(
    days,
    coming.map(({ day }) => day),
    [series.rule, next.rule],
  );
  return new Map(
    pairs.flatMap(({ before, after }) => {
      const [meeting, occurrence] = [meetings[before], coming[after]];
      return meeting && occurrence ? [[meeting, occurrence]] : [];
    }),
  );
}

function followedBy(
  meeting: Meeting,
  next: Series,
  given: ReturnType<Given["get"]>,
): Followed | undefined {
  if (!given) return undefined;
  const { title, audience, from, until, place, link, capacity } = next;
  const slot = { day: given.on, from, until };
  const news: MeetingNews = {
    ...(title !== meeting.title && { title }),
    ...(compareSlots(slot, meeting.slot) !== 0 && { slot }),
    ...(place !== meeting.place && { place: place ?? null }),
    ...(link !== meeting.link && { link: link ?? null }),
    ...(capacity !== meeting.capacity && { capacity: capacity ?? null }),
  };
  const others = isSameAudience(audience, meeting.audience) ? {} : { audience };
  return { meeting, news, follows: { day: given.day, ...others } };
}

/** What stays as it is still takes the place of a time of the changed series. */
function shiftedBy(meeting: Meeting, given: ReturnType<Given["get"]>): Followed | undefined {
  const of: OfSeries | undefined = meeting.of;
  if (!given || !of || of.day === given.day) return undefined;
  return { meeting, news: {}, follows: { day: given.day } };
}
