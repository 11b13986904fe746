import type { Outcome } from "../../src/contract/outcome.ts";
import type { Action, State } from "./action.ts";
import { askCancel, cancel } from "./cancel.ts";
import { choose, chooseOther } from "./choose.ts";
import { plan } from "./confirm.ts";
import { formMessage } from "./form.ts";
import { forgotten, isGroup, list } from "./list.ts";
import { organiserSeat } from "./may.ts";
import { askMove, fillMove, move } from "./move.ts";
import { pick } from "./pick.ts";
import { type Form, readForm } from "./read-form.ts";
import { changeDraft } from "./read-text.ts";
import { answer, type Scene } from "./scene.ts";
import { show } from "./show.ts";
import { askStop, renew, stop } from "./stop.ts";
import { weigh } from "./weigh.ts";
import { wording } from "./wording.ts";

/** What a button does. In a group one reads and no more. */
export function press(scene: Scene, action: Action, form: Form): Outcome<State> {
  if (action.kind === "list") return closing(scene, list(scene, action.from));
  if (action.kind === "show") return closing(scene, show(scene, action.meeting));
  return isGroup(scene)
    ? answer(scene, { text: wording.onlyPrivate })
    : change(scene, action, form);
}

/** Who looks elsewhere, or says no, is not asked any more: a later "ja" is about something else. */
function closing({ state }: Scene, outcome: Outcome<State>): Outcome<State> {
  const wasAsked = state?.kind === "cancelling" || state?.kind === "stopping";
  return wasAsked ? { ...outcome, state: { kind: "done" } } : outcome;
}

type Changing = Exclude<Action, { readonly kind: "list" | "show" }>;

function change(scene: Scene, action: Changing, form: Form): Outcome<State> {
  switch (action.kind) {
    case "new":
    case "fill":
    case "choose":
    case "choose-other":
    case "plan":
    case "change":
      return planning(scene, action, form);
    case "move":
      return askMove(scene, action.meeting);
    case "pick":
      return pick(scene, action);
    case "move-fill":
      return fillMove(scene, action.meeting, form);
    case "move-it":
      return move(scene, action.draft);
    case "cancel":
      return askCancel(scene, action.meeting);
    case "cancel-it":
      return cancel(scene, action.meeting);
    case "stop":
      return askStop(scene, action);
    case "stop-it":
      return stop(scene, action);
    case "renew":
      return renew(scene, action);
    default:
      return action satisfies never;
  }
}

type Planning = Extract<
  Changing,
  { readonly kind: "new" | "fill" | "choose" | "choose-other" | "plan" | "change" }
>;

/** Whoever may no longer plan is told so, whatever was shown before. */
function planning(scene: Scene, action: Planning, form: Form): Outcome<State> {
  if (organiserSeat(scene) === undefined) return answer(scene, { text: wording.mayNotPlan });
  switch (action.kind) {
    case "new": {
      const parts = { title: wording.usualTitle.webbers, audience: { kind: "webbers" } } as const;
      return formMessage(scene, { parts, text: wording.form.intro });
    }
    case "fill": {
      const { parts, wrong } = readForm(scene, form, action.series);
      return weigh(scene, parts, wrong);
    }
    case "choose":
      return choose(scene, action);
    case "choose-other":
      return chooseOther(scene, action.draft);
    case "plan":
      return plan(scene, action.draft);
    case "change":
      return scene.state?.kind === "draft" && scene.state.draft === action.draft
        ? changeDraft(scene, action.draft)
        : forgotten(scene);
    default:
      return action satisfies never;
  }
}
