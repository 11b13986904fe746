import type { Nth } from "../../domain/meeting/recurrence-rule.ts";
import type { ClockTime, Weekday } from "../../domain/time.ts";
import type { Feast } from "./feast-kinds.ts";
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
  | {
      readonly kind: "date";
      readonly date: number;
      readonly month: number;
      readonly year?: number;
      /** `9-11`, which can be hours too. */
      readonly isDashed?: true;
      /** `5 of 6 januari`: either this one or the one before it. */
      readonly isOr?: true;
    }
  | { readonly kind: "in-days"; readonly days: number }
  | { readonly kind: "in-weeks"; readonly weeks: number }
  | { readonly kind: "in-months"; readonly months: number }
  | { readonly kind: "in-minutes"; readonly minutes: number }
  /** `volgende dinsdag` can be two days, `komende dinsdag` is never today. */
  | {
      readonly kind: "weekday";
      readonly weekday: Weekday;
      readonly is?: "next" | "coming";
      /** `dinsdag en donderdag`: beside the one before it. */
      readonly isJoined?: true;
      /** `dinsdag of donderdag`. */
      readonly isOr?: true;
    }
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
      /** `eerste en derde`. */
      readonly also?: readonly Nth[];
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
      readonly weekdays?: readonly Weekday[];
      readonly date?: number;
      /** `en elke donderdag`: beside the one before it. */
      readonly isJoined?: true;
    }
  /** `eind juni`, `de vrijdag voor de kerstvakantie`, `in het weekend`. */
  | { readonly kind: "around"; readonly around: Around }
  /** `tussen de middag`: one of these times. */
  | { readonly kind: "some-time"; readonly times: readonly ClockTime[] }
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

/** A week, a month, a feast or a holiday, and what is meant of it or beside it. */
export type Around = {
  readonly anchor: Anchor;
  readonly side: "in" | "begin" | "middle" | "end" | "before" | "after";
  /** `de vrijdag voor`, `de dag na`, `de week na`, `het weekend voor`. */
  readonly on?: Weekday | "day" | "week" | "weekend" | undefined;
};

/** `voorjaar` is the same as `lente`. */
export type Season = "spring" | "summer" | "autumn" | "winter";

export type Anchor =
  /** Of the ISO calendar, or so many weeks after this one. */
  | { readonly kind: "week"; readonly week: number; readonly year?: number }
  | { readonly kind: "week"; readonly ahead: number }
  | { readonly kind: "month"; readonly of: SaidMonth }
  /** `de eerste week van februari`. */
  | { readonly kind: "week-of-month"; readonly nth: Nth; readonly of: SaidMonth }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "year"; readonly ahead: number }
  /** `de zomer`; after it and before it go by the school holiday. */
  | { readonly kind: "season"; readonly season: Season }
  | { readonly kind: "feast"; readonly feast: Feast; readonly year?: number }
  /** The days between two feasts. */
  | { readonly kind: "between"; readonly feasts: readonly [Feast, Feast] }
  /** A school holiday by its name, or whichever comes next. */
  | { readonly kind: "school"; readonly name?: string }
  /** Of this week, or perhaps the next one; of a date, or of a month. */
  | { readonly kind: "weekend"; readonly isEither?: true }
  | { readonly kind: "weekend"; readonly dates: readonly Extract<Said, { kind: "date" }>[] }
  | { readonly kind: "weekend"; readonly nth: Nth; readonly of: SaidMonth };

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
