import type { Pulse, PulseLine } from "../../src/contract/outcome.ts";

/** Of fewer people one might guess whose answer it is. */
const AT_LEAST = 5;

/** Answers to one question that are shown together, and the last of their weeks. */
export type Batch = { readonly until: string; readonly lines: readonly PulseLine[] };

/**
 * The answers to a question in weeks that are over, of five or more people at a time: who looks
 * before and after somebody answers learns nothing of that one. What is of too few people yet waits
 * for the next weeks. People are counted as they answer (`isNewIn`); answers alone do not count, for
 * five may be of one person after five meetings.
 */
export function batchesOf(
  all: readonly PulseLine[],
  question: Pulse["question"],
  thisWeek: string,
): readonly Batch[] {
  const lines = all.filter((line) => line.question === question && line.week < thisWeek);
  const batches: Batch[] = [];
  let batch: PulseLine[] = [];
  for (const week of [...new Set(lines.map((line) => line.week))].sort()) {
    batch.push(...lines.filter((line) => line.week === week));
    const counted = batch.filter((line) => quarterOf(line.week) === quarterOf(week));
    if (peopleIn(counted) < AT_LEAST) continue;
    batches.push({ until: week, lines: batch.filter(isAnswer) });
    batch = [];
  }
  return batches;
}

const WEEKS_IN_QUARTER = 13;

/**
 * People are counted anew in each quarter of a year, `2026-4`: otherwise who once left a question
 * open would never count for it where few answer. The price: those of two quarters are not added up.
 */
function quarterOf(week: string): string {
  const [year = "", number = ""] = week.split("-W");
  return `${year}-${Math.min(4, Math.ceil(Number(number) / WEEKS_IN_QUARTER))}`;
}

function peopleIn(lines: readonly PulseLine[]): number {
  return countOf(lines.filter((line) => !isAnswer(line)));
}

function isAnswer({ isPerson }: Pulse): boolean {
  return isPerson !== true;
}

/** How many answers these are. */
export function countOf(lines: readonly PulseLine[]): number {
  return lines.reduce((sum, { times }) => sum + times, 0);
}

/** Somebody who answers: in which week they did so the last time, and what was answered before. */
export type Answerer = {
  /** Nothing when they never did. */
  readonly lastWeek: string | undefined;
  /** Nothing when it cannot be read now. */
  readonly lines: readonly PulseLine[] | undefined;
  readonly thisWeek: string;
};

/**
 * Whether somebody did not answer yet in the batch that is being filled. In doubt they did: then
 * others are waited for longer than needed, and nobody's answers are shown too soon.
 */
export function isNewIn(
  question: Pulse["question"],
  { lastWeek, lines, thisWeek }: Answerer,
): boolean {
  if (lastWeek === undefined || quarterOf(lastWeek) !== quarterOf(thisWeek)) return true;
  const last = lines && batchesOf(lines, question, thisWeek).at(-1);
  return last !== undefined && lastWeek <= last.until;
}
