import type { Day } from "../time.ts";

/** How often a network asks, and when it asks somebody else. In days. */
export type CycleSettings = {
  /** Between two confirmations in the first year of the network, school holidays not counted. */
  readonly firstYearDays: number;
  /** The same after the first year. */
  readonly laterDays: number;
  /** Between two times that a contact is asked whether number and addresses of the organisation are right; the same. */
  readonly organisationDays: number;
  /** After the question: when it is repeated, and when somebody else is asked. Rising. */
  readonly ladder: Ladder;
  /** Of the people in a week, the part that may be asked at most; at least two are. */
  readonly weekShare: number;
};

/** Days after the first question. */
export type Ladder = {
  readonly "first-reminder": number;
  readonly "second-reminder": number;
  readonly deputy: number;
  readonly manager: number;
  readonly coordinator: number;
};

/**
 * What holds where a network says nothing. Half as often after the first year would cost two
 * messages less a year, and then one place in fifty shows somebody who is gone: see
 * `tests/simulation/README.md`.
 */
export const usualCycle: CycleSettings = {
  firstYearDays: 90,
  laterDays: 90,
  organisationDays: 365,
  ladder: { "first-reminder": 5, "second-reminder": 12, deputy: 19, manager: 26, coordinator: 33 },
  weekShare: 0.1,
};

/** Intervals that make sense: more often is a nuisance, less often is no proof. */
export const cycleBounds = { least: 30, most: 730 } as const;

/** A leaver says so some weeks ahead; this long a seat waits between two people who are asked. */
export const handOverDays = {
  ...{ between: 5, remindCandidate: 4, candidateSilent: 9 },
  /** A reminder that a holiday put off still leaves so many days to answer. */
  afterReminder: 3,
  /** Then the coordinator hears of it, however much is still being asked. */
  unsettled: 45,
} as const;

/** After "ik hoor hier niet" somebody may come back for so long before the seats are handed over. */
export const daysToComeBack = 7;

/** The last day of the first year of a network that began on a day. */
export function firstYearEnds(startedOn: Day): Day {
  const year = Number(startedOn.slice(0, 4)) + 1;
  return `${year}${startedOn.slice(4)}` as Day;
}
