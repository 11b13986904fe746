import { todayIn } from "../../../src/contract/in-turn.ts";
import type { Fact } from "../../../src/domain/change.ts";
import { coordinatorsOn } from "../../../src/domain/cycle/those-around.ts";
import { after, type Scene } from "../scene.ts";

/** Whether nobody would look after the network any more: then nobody could give it a coordinator. */
export function leavesNoCoordinator(scene: Scene, facts: readonly Fact[]): boolean {
  const today = todayIn(scene);
  const left = coordinatorsOn(after(scene, facts), today).length;
  return left === 0 && coordinatorsOn(scene.network, today).length > 0;
}
