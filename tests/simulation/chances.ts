/** What is assumed of people; shares from 0 to 1, times in days. Every figure can be argued with here. */
export type Assumptions = {
  /** Part of the people that leaves in a year. */
  readonly turnover: number;
  readonly givesNotice: number;
  /** Half of who gives notice does so at least so many days before the last day. */
  readonly medianNotice: number;
  /** Of leavers, whose mail comes back, and within how many days after the last one. */
  readonly mailBounces: number;
  readonly bouncesWithin: number;
  /** Of departures, those of which the successor is known within so many days of the last day. */
  readonly successorSoon: number;
  readonly soonWithin: number;
  /** The others have one at last. */
  readonly lateWithin: number;
  /** A colleague rather than somebody new, when there is one who has no part in the seat already. */
  readonly successorIsColleague: number;
  readonly accepts: number;
  /** Part of the people whose number or mail changes in a year, and how often it is the number. */
  readonly dataChange: number;
  readonly changeIsPhone: number;
  /** Of all who are asked: who answers the question, the first and the second reminder. */
  readonly answers: { readonly ask: number; readonly first: number; readonly second: number };
  /** Who answers for somebody else: deputies, managers, coordinators. */
  readonly vouches: number;
  /** Who answers whether they take a seat, each time it is asked. */
  readonly candidateAnswers: number;
  /** Part of what waits for a coordinator that is taken up in a week. */
  readonly coordinatorWeek: number;
  readonly lookupsAWeek: number;
  /** Of who finds that what was shown is wrong, those who say so. */
  readonly saysWrong: number;
};

/** What holds unless somebody asks for something else. */
export const usual: Assumptions = {
  turnover: 0.2,
  givesNotice: 2 / 3,
  medianNotice: 30,
  mailBounces: 0.6,
  bouncesWithin: 14,
  successorSoon: 0.8,
  soonWithin: 30,
  lateWithin: 180,
  successorIsColleague: 0.4,
  accepts: 0.9,
  dataChange: 0.08,
  changeIsPhone: 0.75,
  answers: { ask: 0.55, first: 0.2, second: 0.1 },
  vouches: 0.6,
  candidateAnswers: 0.75,
  coordinatorWeek: 0.6,
  lookupsAWeek: 40,
  saysWrong: 0.5,
};

/**
 * A number from 0 up to 1 for a purpose and what it is about. It hangs on these and the seed alone,
 * never on what was drawn before: with and without the cycle the same things happen to the same people.
 */
export type Chance = (purpose: string, ...about: readonly (string | number)[]) => number;

/** Chances from a seed. */
export function chancesFrom(seed: number): Chance {
  return (purpose, ...about) => mulberry32(hashOf([seed, purpose, ...about].join("|")));
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}

/** The first number of Tommy Ettinger's generator with this seed. */
function mulberry32(seed: number): number {
  const state = (seed + 0x6d2b79f5) | 0;
  const once = Math.imul(state ^ (state >>> 15), 1 | state);
  const twice = (once + Math.imul(once ^ (once >>> 7), 61 | once)) ^ once;
  return ((twice ^ (twice >>> 14)) >>> 0) / 4294967296;
}

/** One of a list, by a number from 0 up to 1. */
export function pick<Value>(values: readonly Value[], drawn: number): Value | undefined {
  return values[Math.floor(drawn * values.length)];
}
