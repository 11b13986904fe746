import type { SeatId } from "../ids.ts";
import type { ClockTime, Day } from "../time.ts";
import type { Audience } from "./audience-kinds.ts";
import type { Meeting } from "./meeting.ts";
import { freeMeetingId, freeSeriesId } from "./meeting-id.ts";
import type { Recurrence } from "./recurrence-rule.ts";
import type { HolidayRule, Series } from "./series.ts";
import { type Looking, lackingMeetings } from "./series-meetings.ts";
import { type Where, whereOf } from "./where.ts";

/** What is to be planned, once or again and again. */
export type SeriesDraft = Where & {
  readonly title: string;
  readonly audience: Audience;
  /** With a rule the first day from which it counts. */
  readonly day: Day;
  readonly from: ClockTime;
  readonly until: ClockTime;
  readonly rule?: Recurrence;
  readonly holidays: HolidayRule;
};

/** Where and by whom it is planned. */
export type Planner = Looking & { readonly organiser: SeatId };

/** What a draft comes to: one meeting, or a series and the meetings of it that come first. */
export type PlannedDraft = {
  readonly series?: Series;
  /** In order; the first one is the next. */
  readonly meetings: readonly Meeting[];
};

/** Works out what is planned; of a series that never comes there is no meeting. */
export function planDraft(draft: SeriesDraft, planner: Planner): PlannedDraft {
  const { rule } = draft;
  if (rule === undefined) return { meetings: [meetingOf(draft, planner)] };
  const series = seriesOf({ ...draft, rule }, planner);
  return { series, meetings: lackingMeetings(series, planner) };
}

function meetingOf(draft: SeriesDraft, { network, organiser, at }: Planner): Meeting {
  const { title, audience, day, from, until } = draft;
  return {
    ...{ id: freeMeetingId(network, title, day), title, audience, organiser },
    slot: { day, from, until },
    ...whereOf(draft),
    ...{ plannedAt: at, sequence: 0, told: [], replies: [], items: [] },
  };
}

function seriesOf(
  draft: SeriesDraft & { readonly rule: Recurrence },
  { network, organiser, at }: Planner,
): Series {
  const { title, audience, day, from, until, rule, holidays } = draft;
  return {
    ...{ id: freeSeriesId(network, title), title, audience, organiser },
    ...{ rule, firstDay: day, from, until, ...whereOf(draft) },
    ...{ holidays, skipped: [], begunAt: at },
  };
}
