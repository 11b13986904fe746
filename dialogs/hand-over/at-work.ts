import { todayIn } from "../../src/contract/in-turn.ts";
import type { Tell } from "../../src/contract/outcome.ts";
import { isOfficeTime, nextOpening } from "../../src/domain/calendar/working-days.ts";
import { workingOf } from "../../src/domain/cycle/interval.ts";
import { successorDay } from "../../src/domain/cycle/successor-day.ts";
import { daysLater } from "../../src/domain/days.ts";
import type { OnItsWay } from "./bundle.ts";
import type { Scene } from "./scene.ts";

/**
 * A question to somebody who did not begin to talk waits until offices are open. Not when the seat is
 * to pass on today or tomorrow: then the day would be over before the answer.
 */
export function atWork<One extends Tell>(
  scene: Pick<Scene, "network" | "event" | "knowledge">,
  opens: readonly Pick<OnItsWay["open"], "lastDay">[],
  tells: readonly One[],
): readonly One[] {
  const { network, event, knowledge } = scene;
  const working = workingOf(network.description, knowledge.calendar);
  const tomorrow = daysLater(todayIn(scene), 1);
  const isUrgent = opens.some((open) => (successorDay(open) ?? "9999-12-31") <= tomorrow);
  if (isUrgent || isOfficeTime(event.at, working)) return tells;
  const notBefore = nextOpening(event.at, working);
  return tells.map((tell) => ({ ...tell, notBefore }));
}
