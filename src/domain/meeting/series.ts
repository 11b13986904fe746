import type { SeatId, SeriesId } from "../ids.ts";
import type { ClockTime, Day, Instant } from "../time.ts";
import type { Audience } from "./audience-kinds.ts";
import type { Recurrence } from "./recurrence-rule.ts";
import type { Where } from "./where.ts";

/** What becomes of a meeting on a public holiday or in the school holidays. */
export const holidayRules = ["move", "skip", "keep"] as const;
export type HolidayRule = (typeof holidayRules)[number];

/** Meetings that come again and again. Each of them is a meeting of its own, made some time ahead. */
export type Series = Where & {
  readonly id: SeriesId;
  readonly title: string;
  readonly audience: Audience;
  readonly organiser: SeatId;
  readonly rule: Recurrence;
  readonly firstDay: Day;
  readonly from: ClockTime;
  readonly until: ClockTime;
  /** `move`: a week later, and again until it fits. */
  readonly holidays: HolidayRule;
  /** Days of the rule on which nothing is planned. */
  readonly skipped: readonly Day[];
  /** After this day there is none. */
  readonly endsOn?: Day;
  readonly begunAt: Instant;
};
