import type { Outcome } from "../../src/contract/outcome.ts";
import type { Action } from "./action.ts";
import { openCard } from "./cards/open.ts";
import { doubles } from "./endings/doubles.ts";
import { end, endSure } from "./endings/ending.ts";
import { merge, mergeForm, mergeSure, mergeWith } from "./endings/merging.ts";
import { find, findForm } from "./finding.ts";
import { goalForm, saveGoal } from "./forms/goal.ts";
import { linesForm, saveLines } from "./forms/lines.ts";
import { organisationForm } from "./forms/organisation-form.ts";
import { saveOrganisation } from "./forms/organisation-save.ts";
import { pause, pauseForm } from "./forms/pausing.ts";
import { personForm } from "./forms/person-form.ts";
import { savePerson } from "./forms/person-save.ts";
import { menu } from "./menu.ts";
import { changes } from "./past/changes.ts";
import { undo, undoSure } from "./past/undoing.ts";
import type { Form, Scene } from "./scene.ts";
import { saveSeat, seatForm, seatKinds } from "./seats/new-seat.ts";
import { saveScope, scopeForm, seatSomebody, whoForm } from "./seats/seat-edit.ts";

type Kind = Action["kind"];
type Presses = {
  readonly [One in Kind]: (
    scene: Scene,
    action: Extract<Action, { readonly kind: One }>,
    form: Form,
  ) => Outcome<never>;
};

/** What each button does. */
const presses: Presses = {
  menu: (scene) => menu(scene),
  "find-form": (scene) => findForm(scene),
  find: (scene, _action, form) => find(scene, form),
  open: (scene, { subject }) => openCard(scene, subject),
  "organisation-form": (scene, { id }) => organisationForm(scene, id),
  "organisation-save": saveOrganisation,
  "person-form": personForm,
  "person-save": savePerson,
  "seat-kinds": seatKinds,
  "seat-form": (scene, { role, person }) => seatForm(scene, role, person),
  "seat-save": (scene, { role }, form) => saveSeat(scene, role, form),
  "who-form": (scene, { id }) => whoForm(scene, id),
  who: (scene, { id }, form) => seatSomebody(scene, id, form),
  "scope-form": (scene, { id }) => scopeForm(scene, id),
  scope: (scene, { id }, form) => saveScope(scene, id, form),
  end: (scene, { subject }) => end(scene, subject),
  "end-sure": (scene, { subject, shown }) => endSure(scene, subject, shown),
  doubles: (scene) => doubles(scene),
  "merge-form": (scene, { subject }) => mergeForm(scene, subject),
  "merge-with": (scene, { subject }, form) => mergeWith(scene, subject, form),
  merge: (scene, { from, into }) => merge(scene, { from, into }),
  "merge-sure": (scene, { from, into, shown }) => mergeSure(scene, { from, into }, shown),
  "pause-form": (scene, { id }) => pauseForm(scene, id),
  pause: (scene, { id }, form) => pause(scene, id, form),
  "goal-form": (scene) => goalForm(scene),
  goal: (scene, { was }, form) => saveGoal(scene, was, form),
  "lines-form": (scene) => linesForm(scene),
  lines: (scene, { was }, form) => saveLines(scene, was, form),
  changes: (scene, { subject }) => changes(scene, subject),
  undo: (scene, { change }) => undo(scene, change),
  "undo-sure": (scene, { change }) => undoSure(scene, change),
};

/** Does what a button asks for, with what was filled in above it. */
export function press(scene: Scene, action: Action, form: Form): Outcome<never> {
  // Each handler is that of its own kind; the compiler does not follow a pair through a table.
  const handle = presses[action.kind] as (
    scene: Scene,
    action: Action,
    form: Form,
  ) => Outcome<never>;
  return handle(scene, action, form);
}
