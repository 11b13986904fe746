import type { Network } from "../network.ts";
import type { Action } from "./action.ts";
import type { MeetingChange } from "./meeting-change.ts";

type ActionChange = Extract<
  MeetingChange,
  {
    readonly kind:
      | "action-agreed"
      | "action-done"
      | "action-dropped"
      | "action-postponed"
      | "action-passed";
  }
>;

/** The actions after a change. Done twice is done once. */
export function applyAction(actions: Network["actions"], change: ActionChange): Network["actions"] {
  if (change.kind === "action-agreed") return actions.with(change.action.id, change.action);
  const action = actions.get(change.action);
  return action ? actions.with(action.id, nextAction(action, change)) : actions;
}

function nextAction(
  action: Action,
  change: Exclude<ActionChange, { readonly kind: "action-agreed" }>,
): Action {
  switch (change.kind) {
    case "action-done":
      return { ...action, doneAt: action.doneAt ?? change.at };
    case "action-dropped":
      return { ...action, droppedAt: action.droppedAt ?? change.at };
    case "action-postponed":
      return { ...action, dueOn: change.dueOn, postponed: action.postponed + 1 };
    case "action-passed":
      return { ...action, owner: change.owner };
    default:
      return change satisfies never;
  }
}
