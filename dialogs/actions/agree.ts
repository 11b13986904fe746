import { actionLine, ownerInWords } from "../../src/cards/action-card.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { ActionId } from "../../src/domain/ids.ts";
import type { Action } from "../../src/domain/meeting/action.ts";
import { ownerOn } from "../../src/domain/meeting/action-owner.ts";
import type { State } from "./action.ts";
import { ask } from "./draft.ts";
import { foundOpen, shown } from "./found.ts";
import { answer, type Scene } from "./scene.ts";
import { toNewOwner } from "./telling.ts";
import { wording } from "./wording.ts";

/** Does it with this draft and no other; of one that is gone it says so. */
export function agree(scene: Scene, id: ActionId): Outcome<State> {
  const { state } = scene;
  if (state?.action !== id) return gone(scene, id);
  const old = scene.network.actions.get(id);
  const refused = old && state.isEdit ? refusedEdit(scene, id) : undefined;
  if (refused) return refused;
  const action = actionOf(scene, state, old);
  const today = todayIn(scene);
  const hasOwner = ownerOn(scene.network, action, today) !== undefined;
  const said = answer(scene, {
    text: state.isEdit ? wording.changed : wording.agreed,
    more: [
      { kind: "text", spans: actionLine(scene.network, action, { today }) },
      ...(hasOwner ? [] : [line(wording.toNobody)]),
    ],
    changes: [{ kind: "action-agreed", action }],
    state: { kind: "done" },
  });
  const isNewOwner = old?.owner !== action.owner;
  return { ...said, tell: isNewOwner ? toNewOwner(scene, action, "agreed") : [] };
}

function line(text: string) {
  return { kind: "text", spans: [{ text }], tone: "subtle" } as const;
}

/** What was changed is agreed anew: who knew the old words is told again in time. */
function actionOf(
  { event, me }: Scene,
  { action: id, what, owner, dueOn, meeting }: State,
  old: Action | undefined,
): Action {
  return {
    ...{ id, what, owner, dueOn, agreedAt: event.at, agreedBy: me },
    postponed: old?.postponed ?? 0,
    ...(meeting !== undefined && { meeting }),
  };
}

function refusedEdit(scene: Scene, id: ActionId): Outcome<State> | undefined {
  const it = editable(scene, id);
  return "refused" in it ? it.refused : undefined;
}

/** Still to be done, and not in minutes that were approved: of those only the day and the owner change. */
function editable(scene: Scene, id: ActionId): ReturnType<typeof foundOpen> {
  const it = foundOpen(scene, id);
  if ("refused" in it) return it;
  const { meeting } = it.action;
  const minutes = meeting && scene.network.meetings.get(meeting)?.minutes;
  if (!minutes || minutes.approvedIn === undefined) return it;
  return { refused: shown(scene, wording.isApproved, it.action) };
}

function gone(scene: Scene, id: ActionId): Outcome<State> {
  const action = scene.network.actions.get(id);
  if (!action) return answer(scene, { text: wording.gone });
  const today = todayIn(scene);
  const spans = actionLine(scene.network, action, { today });
  return answer(scene, { text: wording.already, more: [{ kind: "text", spans }] });
}

/** The form again, with what was read back. */
export function change(scene: Scene, id: ActionId): Outcome<State> {
  const { state, network } = scene;
  if (state?.action !== id) return gone(scene, id);
  const { what, owner, dueOn, meeting, isEdit } = state;
  const asked = {
    ...{ what, who: whoOf(scene, owner), dueOn },
    ...(meeting !== undefined && { meeting }),
    ...(isEdit && network.actions.has(id) && { instead: id }),
  };
  return ask(scene, asked, wording.fillIn);
}

/** The form with an action that was agreed. */
export function edit(scene: Scene, id: ActionId): Outcome<State> {
  const it = editable(scene, id);
  if ("refused" in it) return it.refused;
  const { what, owner, dueOn, meeting } = it.action;
  const asked = { what, who: whoOf(scene, owner), dueOn, instead: id };
  return ask(scene, { ...asked, ...(meeting !== undefined && { meeting }) }, wording.fillIn);
}

/** The name of who sits there when that leads back to the seat; otherwise what the seat is. */
function whoOf(scene: Scene, owner: State["owner"]): string {
  const today = todayIn(scene);
  const person = ownerOn(scene.network, { owner }, today);
  const name = person && scene.network.people.get(person)?.name;
  return name ?? ownerInWords(scene.network, owner, today).replace(/ \([^)]*\)$/u, "");
}

/** Forgets a draft. */
export function discard(scene: Scene, id: ActionId): Outcome<State> {
  if (scene.state?.action !== id) return gone(scene, id);
  return answer(scene, { text: wording.discarded, state: { kind: "done" } });
}
