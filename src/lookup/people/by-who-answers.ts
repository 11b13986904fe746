import { type Callee, deputyAnswers, holderAnswers } from "../../domain/callee.ts";

const freshnessOrder = { fresh: 0, ageing: 1, stale: 2 } as const;
const reachOrder = { now: 0, later: 1, unknown: 1, away: 2 } as const;

/**
 * The order in which to call: who can be reached now first; then how sure the data are; then those
 * with a name before an empty seat.
 */
export function byWhoAnswers(one: Callee, other: Callee): number {
  return (
    bestReach(one) - bestReach(other) ||
    freshnessOrder[one.freshness] - freshnessOrder[other.freshness] ||
    nameOf(one).localeCompare(nameOf(other), "nl")
  );
}

function bestReach(callee: Callee): number {
  if (holderAnswers(callee)) return reachOrder[callee.reach.kind];
  return deputyAnswers(callee) ? reachOrder.away + 1 : reachOrder.away + 2;
}

function nameOf({ holder, deputy, organisation }: Callee): string {
  return holder?.name ?? deputy?.name ?? organisation?.name ?? "";
}
