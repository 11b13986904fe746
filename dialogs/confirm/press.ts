import type { Outcome } from "../../src/contract/outcome.ts";
import type { Action, State } from "./action.ts";
import { away, clearAway, saveAway } from "./away.ts";
import { confirm, confirmAll } from "./confirm.ts";
import { change } from "./form.ts";
import { dayIn, evenings, later, pause, pauseYear } from "./later.ts";
import { comeBack, leave, leaveSure } from "./leave.ts";
import { notMine, notMineSure } from "./not-mine.ts";
import { confirmOrganisation } from "./organisation.ts";
import { changeOrganisation, saveOrganisation } from "./organisation-form.ts";
import type { Form } from "./read-form.ts";
import { show } from "./reply.ts";
import { save } from "./save.ts";
import type { Scene } from "./scene.ts";
import { sayHasLeft } from "./speaker.ts";
import { why } from "./why.ts";

/** A button, and what was filled in above it. */
export type Pressed = { readonly action: Action; readonly form: Form };

/** What a button does. What may be done is found out now, for a button may be old. */
export function press(scene: Scene, { action, form }: Pressed): Outcome<State> {
  switch (action.kind) {
    case "confirm":
      return confirm(scene, action);
    case "confirm-all":
      return confirmAll(scene, action);
    case "change":
      return change(scene, action.seat);
    case "save":
      return save(scene, { ...action, form });
    case "confirm-organisation":
      return confirmOrganisation(scene, action);
    case "change-organisation":
      return changeOrganisation(scene, action.organisation);
    case "save-organisation":
      return saveOrganisation(scene, { ...action, form });
    case "not-mine":
      return notMine(scene, action.seat);
    case "not-mine-sure":
      return notMineSure(scene, action.seat);
    case "gone":
    case "successor":
      return show(scene);
    case "away":
      return away(scene, {});
    case "away-save":
      return saveAway(scene, form);
    case "away-clear":
      return clearAway(scene);
    case "why":
      return why(scene);
    case "leave":
      return leave(scene);
    case "leave-sure":
      return leaveSure(scene);
    case "return":
      return comeBack(scene);
    case "show":
    case "later":
    case "pause":
    case "pause-form":
    case "pause-year":
    case "evenings":
      return ofWhoStays(scene, { action, form });
    default:
      return action satisfies never;
  }
}

type Staying = {
  readonly action: Extract<
    Action,
    { readonly kind: "show" | "later" | "evenings" | `pause${string}` }
  >;
  readonly form: Form;
};

/** Who said that they do not belong here has nothing to put off. */
function ofWhoStays(scene: Scene, { action, form }: Staying): Outcome<State> {
  if (scene.network.askings.get(scene.me.id)?.outSince !== undefined) return sayHasLeft(scene);
  switch (action.kind) {
    case "show":
      return show(scene, action);
    case "later":
      return later(scene);
    case "pause":
      return pause(scene, action.until);
    case "pause-form":
      return pause(scene, dayIn(form));
    case "pause-year":
      return pauseYear(scene);
    case "evenings":
      return evenings(scene, action.on);
    default:
      return action satisfies never;
  }
}
