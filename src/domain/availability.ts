import type { ClockTime, Day, Weekday } from "./time.ts";

/** A stretch of the week in which somebody can be reached, in the zone of the network. */
export type WorkingHours = {
  readonly weekday: Weekday;
  readonly from: ClockTime;
  /** After `from`, on the same day. */
  readonly until: ClockTime;
};

/** Away from a day up to and including a day; without an end as long as nobody says otherwise. */
export type Absence = { readonly from: Day; readonly until?: Day };

/** When somebody can be reached. No hours means: not known. */
export type Availability = {
  readonly hours: readonly WorkingHours[];
  readonly absences: readonly Absence[];
};
