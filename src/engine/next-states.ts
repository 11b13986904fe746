import type { Outcome } from "../contract/outcome.ts";
import type { OpenDialog } from "../contract/stored.ts";
import type { Instant } from "../domain/time.ts";
import { type ActorStates, stateId } from "./actor-states.ts";
import { noSubject, whichOne } from "./names.ts";

/** What changes in the memory of one actor. */
export type BriefChange = {
  readonly actor: string;
  readonly put?: OpenDialog;
  /** Ids of what is over. */
  readonly drop: readonly string[];
};

export const noBriefChange: BriefChange = { actor: "", drop: [] };

type NextStates = {
  readonly opened: readonly OpenDialog[];
  readonly closed: readonly string[];
  readonly brief: BriefChange;
};

type Step = {
  readonly states: ActorStates;
  readonly dialog: { readonly name: string; readonly version: number };
  readonly subject: string;
  readonly conversation: string;
  readonly at: Instant;
};

/** Where a dialog's next state is kept: in the store, in memory, or nowhere any more. */
export function nextStates(next: Outcome<unknown>["state"], step: Step): NextStates {
  const { states, subject } = step;
  const { actor } = states;
  const id = stateId({ actor, dialog: step.dialog.name, subject });
  const closed = states.isOpen(id) ? [id] : [];
  const pointedOut = stateId({ actor, dialog: whichOne, subject: noSubject });
  const answered = [id, pointedOut].filter((one) => states.isBrief(one));
  const over = [...new Set([...answered, ...states.once(step.conversation)])];
  switch (next.kind) {
    case "keep":
      return { opened: [], closed: [], brief: { actor, drop: over.filter((one) => one !== id) } };
    case "done":
      return { opened: [], closed, brief: { actor, drop: over } };
    case "open":
      return { opened: [kept(id, next.state, step)], closed: [], brief: { actor, drop: over } };
    case "brief": {
      const put = { ...kept(id, next.state, step), ...(next.isOnce && { isOnce: next.isOnce }) };
      return { opened: [], closed, brief: { actor, put, drop: over } };
    }
    default:
      return next satisfies never;
  }
}

function kept(id: string, state: unknown, { dialog, conversation, at }: Step): OpenDialog {
  return { id, dialog: dialog.name, version: dialog.version, conversation, at, state };
}
