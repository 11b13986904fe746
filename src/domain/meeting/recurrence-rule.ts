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
  | (Bounds & {
      readonly kind: "weekly";
      readonly every: number;
      readonly weekday: Weekday;
      /** The other weekdays of the same week, each once. */
      readonly also?: readonly Weekday[];
    })
  | (Bounds & {
      readonly kind: "monthly";
      readonly every: number;
      readonly weekday: Weekday;
      readonly nth: Nth;
      /** Which others of the same month, each once: `eerste en derde dinsdag`. */
      readonly also?: readonly Nth[];
    })
  /** A month without that day is left out. */
  | (Bounds & { readonly kind: "monthly-day"; readonly every: number; readonly day: number });

type OfKind<Kind extends Recurrence["kind"]> = Extract<Recurrence, { readonly kind: Kind }>;

/** Its weekdays from Monday on. */
export function weekdaysOf({ weekday, also = [] }: OfKind<"weekly">): readonly Weekday[] {
  return [weekday, ...also].toSorted((one, other) => one - other);
}

/** Which such weekdays of the month it has, in their order; the last one last. */
export function nthsOf({ nth, also = [] }: OfKind<"monthly">): readonly Nth[] {
  return inOrder([nth, ...also]);
}

type Bounded = { readonly every: number };

/** The weekly rule of some weekdays, always written in the same way; there is one at least. */
export function weeklyOn({ every }: Bounded, weekdays: readonly Weekday[]): Recurrence | undefined {
  const [weekday, ...also] = [...new Set(weekdays)].toSorted((one, other) => one - other);
  if (weekday === undefined) return undefined;
  return { kind: "weekly", every, weekday, ...(also.length > 0 && { also }) };
}

/** The monthly rule of one weekday, once a month or more often. */
export function monthlyOn(
  { every, weekday }: Bounded & { readonly weekday: Weekday },
  nths: readonly Nth[],
): Recurrence | undefined {
  const [nth, ...also] = inOrder([...new Set(nths)]);
  if (nth === undefined) return undefined;
  return { kind: "monthly", every, weekday, nth, ...(also.length > 0 && { also }) };
}

function inOrder(nths: readonly Nth[]): readonly Nth[] {
  const place = (one: Nth) => (one === -1 ? 5 : one);
  return nths.toSorted((one, other) => place(one) - place(other));
}
