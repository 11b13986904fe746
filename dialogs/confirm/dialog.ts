import { unknownFor } from "../../src/cards/become-known.ts";
import { type Dialog, register } from "../../src/contract/dialog.ts";
import { privately } from "../../src/contract/in-turn.ts";
import { type Outcome, saying } from "../../src/contract/outcome.ts";
import { readConfirmationReply } from "../../src/language/confirmation.ts";
import { type Action, actionSchema, identity, type State, stateSchema } from "./action.ts";
import { forBox } from "./box.ts";
import { claims } from "./claims.ts";
import { everySaying } from "./every-saying.ts";
import { type Pressed, press } from "./press.ts";
import type { Coming } from "./scene.ts";
import { readText, titleOf } from "./text.ts";
import { why } from "./why.ts";

/** Whether data are right, and all that somebody may answer to that. */
const confirmDialog: Dialog<State, Action> = {
  ...identity,
  state: stateSchema,
  action: actionSchema,
  claims,
  step,
  title: titleOf,
  everySaying,
};

export const confirm = register(confirmDialog);

function step(scene: Coming): Outcome<State> {
  const { happening, actor } = scene.event;
  if (happening.kind !== "text" && happening.kind !== "press") return saying();
  const me = actor.person && scene.network.people.get(actor.person);
  const organisation = actor.organisation && scene.network.organisations.get(actor.organisation);
  if (!me && organisation) return forBox(scene, organisation);
  if (!me) return stranger(scene);
  return happening.kind === "text"
    ? readText({ ...scene, me }, happening.text)
    : press({ ...scene, me }, happening satisfies Pressed);
}

/** Why this bot asks things is for everybody to know; the rest is for who is on the list. */
function stranger(scene: Coming): Outcome<State> {
  const { happening } = scene.event;
  const asksWhy =
    happening.kind === "text"
      ? readConfirmationReply(happening.text) === "why"
      : happening.kind === "press" && happening.action.kind === "why";
  if (asksWhy) return why(scene);
  return saying(privately(scene, unknownFor(scene)));
}
