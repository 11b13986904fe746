import { type Callee, deputyAnswers, holderAnswers } from "../../domain/callee.ts";

const freshnessOrder = { fresh: 0, ageing: 1, stale: 2 } as const;

/**
 * The order in which to call: who can be reached now first; then how sure the data are; then those
 * with a name before an empty seat.
 */
export function byWhoAnswers(one: Callee, other: Callee): number {
  return (
    reachOrder(one) - reachOrder(other) ||
    freshnessOrder[one.freshness] - freshnessOrder[other.freshness] ||
    nameOf(one).localeCompare(nameOf(other), "nl")
  );
}

/**
 * The holder now, the deputy now, the holder at another time, the deputy at another time, nobody.
 * Whom one gets now through a deputy is of more use than who is back tomorrow.
 */
export function reachOrder(callee: Callee): number {
  if (holderAnswers(callee) && callee.reach.kind === "now") return 0;
  if (callee.deputyReach?.kind === "now") return 1;
  if (holderAnswers(callee)) return 2;
  return deputyAnswers(callee) ? 3 : 4;
}

/** Whether one gets somebody for this seat at this very moment. */
export function answersNow(callee: Callee): boolean {
  return reachOrder(callee) <= 1;
}

function nameOf({ holder, deputy, organisation }: Callee): string {
  return holder?.name ?? deputy?.name ?? organisation?.name ?? "";
}
