import { actionLine, ownerInWords } from "../../src/cards/action-card.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { ActionId } from "../../src/domain/ids.ts";
import type { Action } from "../../src/domain/meeting/action.ts";
import { mayHandle } from "../../src/domain/meeting/action-owner.ts";
import { looksAfter } from "../../src/lookup/people/coordinators-on-duty.ts";
import type { State } from "./action.ts";
import { answer, type Scene } from "./scene.ts";
import { wording } from "./wording.ts";

/** What is said instead, when it cannot be. */
export type Refused = { readonly refused: Outcome<State> };

/** An action that this person may say something about; found out at each press, for a card may be old. */
export function found(scene: Scene, id: ActionId): { readonly action: Action } | Refused {
  const { network, event, me } = scene;
  const action = network.actions.get(id);
  if (!action) return { refused: answer(scene, { text: wording.unknownAction }) };
  const day = todayIn(scene);
  if (mayHandle(network, action, { person: me, day }) || looksAfter(network, me, event.at)) {
    return { action };
  }
  const owner = ownerInWords(network, action.owner, day);
  return { refused: answer(scene, { text: wording.notYours(owner) }) };
}

/** The same, when it is still to be done. */
export function foundOpen(scene: Scene, id: ActionId): { readonly action: Action } | Refused {
  const it = found(scene, id);
  if ("refused" in it) return it;
  const { doneAt, droppedAt } = it.action;
  if (droppedAt !== undefined) return { refused: shown(scene, wording.isDropped, it.action) };
  return doneAt === undefined ? it : { refused: shown(scene, wording.isDone, it.action) };
}

/** A line about an action, and the action as it is. */
export function shown(scene: Scene, text: string, action: Action): Outcome<State> {
  const spans = actionLine(scene.network, action, { today: todayIn(scene) });
  return answer(scene, { text, more: [{ kind: "text", spans }] });
}
