import { daysLater } from "../../src/domain/days.ts";
import type { Day } from "../../src/domain/time.ts";
import type { SeatDay, Tally } from "./tally.ts";
import { YEAR } from "./world-days.ts";

const MONTH = YEAR / 12;

type Span = { readonly from: Day; readonly to: Day };

/** The figures of a stretch of time; shares are from 0 to 1. */
export type Figures = {
  readonly reachable: number;
  readonly reachableTop3: number;
  /** Seat-days on which who is shown is gone, and on which who is shown is right, with their number. */
  readonly emptySeatDays: number;
  readonly rightSeatDays: number;
  /** Seat-days on which the network itself says that nobody sits there. */
  readonly vacantSeatDays: number;
};

/** `share`: of all that went wrong; `ofAll`: of all lookups or seat-days. */
type Cause = { readonly cause: string; readonly share: number; readonly ofAll: number };

/** What a simulation comes to. */
export type Report = {
  readonly monthly: readonly (Figures & {
    readonly month: number;
    readonly messages: number;
    readonly toCoordinator: number;
  })[];
  readonly end: Figures & {
    readonly over: string;
    readonly messagesPerPersonPerYear: number;
    readonly messagesP95: number;
    readonly doubled: number;
    readonly unanswered: number;
    readonly rounds: number;
  };
  readonly atEnd: { readonly goneShown: number; readonly vacant: number; readonly seats: number };
  /** Why lookups of the last year were not right, and why seats showed somebody who was gone. */
  readonly wrongLookups: readonly Cause[];
  readonly emptySeats: readonly Cause[];
  readonly troubles: Readonly<Record<string, number>>;
};

/** Works out the figures. */
export function reportOf(tally: Tally, start: Day, months: number): Report {
  const on = (month: number) => daysLater(start, Math.round(month * MONTH));
  const spanOf = (from: number, to: number): Span => ({ from: on(Math.max(0, from)), to: on(to) });
  const year = spanOf(months - 12, months);
  const quarter = spanOf(months - 3, months);
  const last = tally.days.at(-1);
  return {
    monthly: [...Array(months).keys()].map((month) => {
      const span = spanOf(month, month + 1);
      return {
        month: month + 1,
        ...figuresOf(tally, span),
        messages: round(within(tally.sent, span).length / people(tally, span)),
        toCoordinator: within(tally.ended, span).length,
      };
    }),
    end: {
      over: "shares over the last 3 months; messages and rounds over the last 12",
      ...figuresOf(tally, quarter),
      ...messagesOf(tally, year),
      doubled: doubledOf(tally),
      unanswered: within(tally.ended, year).length,
      rounds: within(
        tally.rounds.map((day) => ({ day })),
        year,
      ).length,
    },
    atEnd: { goneShown: last?.gone ?? 0, vacant: last?.vacant ?? 0, seats: last?.seats ?? 0 },
    wrongLookups: causesOf(
      within(tally.lookups, year).flatMap(({ cause }) => cause ?? []),
      within(tally.lookups, year).length,
    ),
    emptySeats: causesOf(
      within(tally.gone, year).map(({ cause }) => cause),
      sum(within(tally.days, year), ({ seats }) => seats),
    ),
    troubles: Object.fromEntries(tally.troubles),
  };
}

function within<Value extends { readonly day: Day }>(
  values: readonly Value[],
  { from, to }: Span,
): readonly Value[] {
  return values.filter(({ day }) => from <= day && day < to);
}

function figuresOf(tally: Tally, span: Span): Figures {
  const lookups = within(tally.lookups, span);
  const days = within(tally.days, span);
  const seatDays = sum(days, ({ seats }) => seats);
  return {
    reachable: share(lookups.filter(({ first }) => first).length, lookups.length),
    reachableTop3: share(lookups.filter(({ top3 }) => top3).length, lookups.length),
    emptySeatDays: share(
      sum(days, ({ gone }) => gone),
      seatDays,
    ),
    rightSeatDays: share(
      sum(days, ({ right }) => right),
      seatDays,
    ),
    vacantSeatDays: share(
      sum(days, ({ vacant }) => vacant),
      seatDays,
    ),
  };
}

/** How many people are in seats, on average. */
function people(tally: Tally, span: Span): number {
  const days = within(tally.days, span);
  return sum(days, (day) => day.people) / Math.max(1, days.length);
}

/** A shorter simulation counts as the part of a year that it is. */
function messagesOf(tally: Tally, year: Span) {
  const sent = within(tally.sent, year);
  const years = Math.min(1, within(tally.days, year).length / YEAR);
  const byPerson = new Map<string, number>();
  for (const { to } of sent) byPerson.set(to, (byPerson.get(to) ?? 0) + 1);
  const seated = Math.round(people(tally, year));
  const silent = Math.max(0, seated - byPerson.size);
  const counts = [...byPerson.values(), ...Array<number>(silent).fill(0)];
  const sorted = counts.toSorted((one, other) => one - other);
  return {
    messagesPerPersonPerYear: round(sent.length / Math.max(1, seated) / years),
    messagesP95: round((sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0) / years),
  };
}

/** Keys that went to the same person more than once. */
function doubledOf({ sent }: Tally): number {
  const seen = new Set<string>();
  return sent.filter(({ to, key }) => {
    const one = `${to} ${key}`;
    const isDouble = seen.has(one);
    seen.add(one);
    return isDouble;
  }).length;
}

function causesOf(causes: readonly string[], all: number): readonly Cause[] {
  const counts = new Map<string, number>();
  for (const cause of causes) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([cause, count]) => ({
      ...{ cause, share: share(count, causes.length), ofAll: share(count, all) },
    }));
}

function sum(days: readonly SeatDay[], of: (day: SeatDay) => number): number {
  return days.reduce((total, day) => total + of(day), 0);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
