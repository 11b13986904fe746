import { daysLater } from "../../src/domain/days.ts";
import { heldDays, seriesOccurrences } from "../../src/domain/meeting/series-occurrences.ts";
import type { Day } from "../../src/domain/time.ts";
import type { Plan } from "./parts.ts";
import { holidaysOf, type Scene } from "./scene.ts";

/** As far ahead a series has to come once; most do so soon. */
const LOOKED = [100, 800] as const;

/** The day of the meeting, or the first one on which a series is held. */
export function firstDayOf(scene: Scene, plan: Plan): Day | undefined {
  const { rule, day } = plan;
  if (!rule) return day;
  const series = { ...plan, rule, firstDay: day, skipped: [] };
  for (const ahead of LOOKED) {
    const stretch = { from: day, until: daysLater(day, ahead) };
    const [first] = heldDays(seriesOccurrences(series, stretch, holidaysOf(scene)));
    if (first !== undefined) return first;
  }
  return undefined;
}
