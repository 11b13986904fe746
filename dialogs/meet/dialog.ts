import { unknownFor } from "../../src/cards/become-known.ts";
import { type Dialog, register } from "../../src/contract/dialog.ts";
import { forKnown } from "../../src/contract/for-known.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { type Action, actionSchema, identity, type State, stateSchema } from "./action.ts";
import { everySaying } from "./every-saying.ts";
import { press } from "./press.ts";
import { claims, readText } from "./read-text.ts";
import { retell } from "./retell.ts";
import type { Coming } from "./scene.ts";
import { timetable } from "./timetable.ts";
import { wording } from "./wording.ts";

/** Whether people come to what is planned, and all that they hear of it by itself. */
const meetDialog: Dialog<State, Action> = {
  ...identity,
  state: stateSchema,
  action: actionSchema,
  claims,
  step,
  timetable,
  retell,
  title: () => wording.title,
  everySaying,
};

export const meet = register(meetDialog);

function step(scene: Coming): Outcome<State> {
  return forKnown(scene, unknownFor, (me, happening) =>
    happening.kind === "text"
      ? readText({ ...scene, me }, happening.text)
      : press({ ...scene, me }, happening.action, happening.form),
  );
}
