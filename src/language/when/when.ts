import type { Recurrence } from "../../domain/meeting/recurrence-rule.ts";
import type { HolidayRule } from "../../domain/meeting/series.ts";
import type { ClockTime, Day } from "../../domain/time.ts";

/** What a text says about when. Days and times are in the zone of the network. */
export type When = {
  /** The day itself; with a recurrence the first one of the series. */
  readonly day?: Day;
  /** Said without a time: `vrijdagochtend`. Never beside `from`. */
  readonly part?: PartOfDay;
  readonly from?: ClockTime;
  readonly until?: ClockTime;
  /** How long, said or worked out of `from` and `until`. */
  readonly minutes?: number;
  readonly recurrence?: Recurrence;
  /** What a series does in the school holidays, when that is said. */
  readonly holidays?: Extract<HolidayRule, "skip" | "keep">;
  /** What was understood, in order and apart from each other; the rest is the place, the title… */
  readonly read: readonly Span[];
  /** What looks like a day or a time and is not sure: ask, never act. In the order of the text. */
  readonly doubts: readonly WhenDoubt[];
};

export type PartOfDay = "morning" | "afternoon" | "evening" | "night";

/** A piece of the text: `[start, end)` in UTF-16 units, as `slice` takes them. */
export type Span = { readonly start: number; readonly end: number };

/** What is not sure and where it stands. Whether there is a reading beside it differs by kind. */
export type WhenDoubt = Span & { readonly text: string } & Doubted;

export type Doubted =
  /** About when, and not understood: `eind april`, `niet op dinsdag`. No reading. */
  | { readonly kind: "unknown-piece" }
  /** `31 februari`; a 31st every month. */
  | { readonly kind: "impossible-day" }
  /** `25 uur`, `9.75 uur`. */
  | { readonly kind: "impossible-time" }
  /** It is over; a day without a year that is just over is read as that of next year. */
  | { readonly kind: "past" }
  /** More than three years from now: `1 mei 9999`. */
  | { readonly kind: "far-off" }
  /** Before 7.00 or after 22.00. */
  | { readonly kind: "outside-hours" }
  | { readonly kind: "end-before-start" }
  /** Two days that are not the same one: the first is read. */
  | { readonly kind: "two-days" }
  /** Two times, or two lengths: the first is read. */
  | { readonly kind: "two-times" }
  /** Either of these, the reading first: `volgende vrijdag`. */
  | { readonly kind: "ambiguous-day"; readonly days: readonly Day[] }
  /** Any of these times, the reading first, or that many minutes long: `2 uur`, `half acht`. */
  | {
      readonly kind: "ambiguous-time";
      readonly times: readonly ClockTime[];
      readonly minutes?: number;
    }
  /** Every so many weeks as well as that one of the month: `elke tweede dinsdag`. */
  | { readonly kind: "ambiguous-recurrence"; readonly rules: readonly Recurrence[] }
  /** It comes back, and not said on which day: `elk kwartaal`. */
  | {
      readonly kind: "open-recurrence";
      readonly every: number;
      readonly unit: "week" | "month";
    }
  /** A week or a month, and not which day: `volgende week`, from and until included. */
  | {
      readonly kind: "open-period";
      readonly from: Day;
      readonly until: Day;
      /** Some of them to choose from, where few can be meant: `eind juni`. */
      readonly days?: readonly Day[];
    }
  /** Before, after or about that: `na 9 uur`. The day or time itself is read. */
  | { readonly kind: "not-exact" };
