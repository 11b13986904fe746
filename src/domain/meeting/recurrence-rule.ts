import type { Day, Weekday } from "../time.ts";

/** Which such weekday of a month; `-1` is the last one. */
export type Nth = 1 | 2 | 3 | 4 | -1;

/** When it ends; without either it goes on until somebody ends it. */
type Bounds = {
  /** The last day on which it may fall, that day included. */
  readonly until?: Day;
  /** How many there are, the first included. */
  readonly times?: number;
};

/**
 * How a meeting comes back. The rule knows no first day: `every` counts from that of the series, in
 * weeks or in months.
 */
export type Recurrence =
  | (Bounds & { readonly kind: "weekly"; readonly every: number; readonly weekday: Weekday })
  | (Bounds & {
      readonly kind: "monthly";
      readonly every: number;
      readonly weekday: Weekday;
      readonly nth: Nth;
    })
  /** A month without that day is left out. */
  | (Bounds & { readonly kind: "monthly-day"; readonly every: number; readonly day: number });
