import { continuedFrom } from "../../src/domain/meeting/same-rule.ts";
import { type Parts, type Plan, planOf } from "./parts.ts";
import type { Scene } from "./scene.ts";

/** What can be planned; nothing when something is missing. A series that changes keeps its weeks. */
export function readyPlan({ network }: Scene, parts: Parts): Plan | undefined {
  const plan = planOf(parts);
  const series = plan?.series === undefined ? undefined : network.series.get(plan.series);
  if (!plan?.rule || !series) return plan;
  return { ...plan, day: continuedFrom(series, plan.rule, plan.day) };
}
