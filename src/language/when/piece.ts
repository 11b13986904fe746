import type { Nth } from "../../domain/meeting/recurrence-rule.ts";
import type { Weekday } from "../../domain/time.ts";
import type { Token } from "./tokens.ts";
import type { PartOfDay, Span } from "./when.ts";

/** A time as it is said, before it is known which half of the day is meant. */
export type Clock = {
  readonly hour: number;
  readonly minute: number;
  /** `9.30`, as a clock with digits shows it, `09:30`, which leaves no choice, or `half tien`. */
  readonly style: "digits" | "exact" | "spoken";
};

/** Which month: by number and year, or so many after this one. */
export type SaidMonth =
  | { readonly month: number; readonly year?: number }
  | { readonly ahead: number };

/** One thing that a text says about when, by its words alone. */
export type Said =
  | { readonly kind: "date"; readonly date: number; readonly month: number; readonly year?: number }
  | { readonly kind: "in-days"; readonly days: number }
  | { readonly kind: "in-weeks"; readonly weeks: number }
  | { readonly kind: "in-months"; readonly months: number }
  | { readonly kind: "in-minutes"; readonly minutes: number }
  /** `volgende dinsdag` can be two days, `komende dinsdag` is never today. */
  | { readonly kind: "weekday"; readonly weekday: Weekday; readonly is?: "next" | "coming" }
  /** Of the ISO calendar, or so many weeks after this one. */
  | { readonly kind: "week"; readonly week: number; readonly year?: number }
  | { readonly kind: "week"; readonly ahead: number }
  | { readonly kind: "month"; readonly of: SaidMonth }
  /** `volgend jaar`: of the date beside it. */
  | { readonly kind: "year"; readonly ahead: number }
  /** `de vijfde`: of a month that is not said. */
  | { readonly kind: "date-alone"; readonly date: number }
  | {
      readonly kind: "nth";
      readonly nth: Nth;
      readonly weekday: Weekday;
      readonly of?: SaidMonth;
      /** `elke eerste dinsdag`. */
      readonly isEvery?: true;
      /** `van de maand`: how many months lie between. */
      readonly per?: 1 | 3;
    }
  | {
      readonly kind: "every";
      readonly every: number;
      readonly unit: "week" | "month";
      readonly weekday?: Weekday;
      readonly date?: number;
    }
  | { readonly kind: "times"; readonly times: number }
  | { readonly kind: "holidays"; readonly rule: "skip" | "keep" }
  | { readonly kind: "last"; readonly last: LastDay }
  | { readonly kind: "part"; readonly part: PartOfDay }
  | { readonly kind: "clock"; readonly clock: Clock }
  | { readonly kind: "range"; readonly from: Clock; readonly until: Clock }
  | { readonly kind: "until"; readonly clock: Clock }
  | { readonly kind: "length"; readonly minutes: number }
  /** `2 uur`: a time or a length. */
  | { readonly kind: "hours"; readonly hours: number }
  | { readonly kind: "past" }
  | { readonly kind: "unknown" }
  | { readonly kind: "impossible-day" }
  | { readonly kind: "impossible-time" }
  /** Looks like a day or a time and is none: `2 uur per week`. */
  | { readonly kind: "nothing" };

/** The last day of a series, itself counted or not: `tot 1 juli`, `t/m juni`, `tot de zomervakantie`. */
export type LastDay =
  | {
      readonly kind: "date";
      readonly date: Extract<Said, { kind: "date" }>;
      readonly isCounted: boolean;
    }
  | { readonly kind: "month"; readonly of: SaidMonth; readonly isCounted: boolean }
  | { readonly kind: "holiday"; readonly name: string };

/** What stands before a day or a time and says how it is meant. */
export type Manner = "from" | "about" | "for" | "on";

/** What was read at a place, and the first token behind it. */
export type Found = { readonly next: number; readonly said: readonly Said[] };

/** Reads what begins at a token; looks a bounded number of tokens ahead. */
export type Reader = (tokens: readonly Token[], at: number) => Found | undefined;

/** Something said, where, and how. */
export type Piece = Span & { readonly said: Said; readonly manner: Manner };

export type SaidOf<Kind extends Said["kind"]> = Extract<Said, { readonly kind: Kind }>;
