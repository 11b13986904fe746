import { type Callee, deputyAnswers, holderAnswers } from "../../domain/callee.ts";
import type { Reachability } from "../../domain/reachability.ts";
import { answersNow, reachOrder } from "./by-who-answers.ts";

/** Behind every day and time, but before nobody: no hours are known, so it may be now. */
const UNKNOWN = "9999";

/**
 * The order when it cannot wait: who can be reached now, the holder before the deputy, then who is
 * back first, then of whom no hours are known. Equals stay as they were.
 */
export function bySoonest(one: Callee, other: Callee): number {
  if (answersNow(one) || answersNow(other)) return reachOrder(one) - reachOrder(other);
  const [first, second] = [soonest(one), soonest(other)];
  return first === second ? 0 : first < second ? -1 : 1;
}

/** The day and time at which somebody can be reached for this seat, as text that sorts. */
function soonest(callee: Callee): string {
  const times = [
    ...(holderAnswers(callee) ? [timeOf(callee.reach)] : []),
    ...(deputyAnswers(callee) && callee.deputyReach ? [timeOf(callee.deputyReach)] : []),
  ];
  return times.sort()[0] ?? `${UNKNOWN}9`;
}

function timeOf(reach: Reachability): string {
  return reach.kind === "later" ? `${reach.day} ${reach.time}` : UNKNOWN;
}
