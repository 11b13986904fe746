import { unknownFor } from "../../src/cards/become-known.ts";
import { type Dialog, register, type Situation } from "../../src/contract/dialog.ts";
import { forKnown } from "../../src/contract/for-known.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { seatIndex } from "../../src/domain/seat-index.ts";
import type { Day } from "../../src/domain/time.ts";
import { doesNotKnow, isFromDay, readLeaving } from "../../src/language/leaving.ts";
import { accept } from "./accept.ts";
import { type Action, actionSchema, identity, type State, stateSchema } from "./action.ts";
import { approve, refuse } from "./approve.ts";
import { decline, discuss } from "./decline.ts";
import { dontKnow } from "./dont-know.ts";
import { everySaying } from "./every-saying.ts";
import { dayForm, from } from "./from.ts";
import { name } from "./name.ts";
import { nameNew, nameOther } from "./name-new.ts";
import { type Form, filledIn } from "./newcomer-form.ts";
import { onePerson, readText } from "./read-text.ts";
import type { Scene } from "./scene.ts";
import { start } from "./start.ts";
import { withdraw } from "./withdraw.ts";
import { wording } from "./wording.ts";

/** A seat passes on: who comes next, from when, and whether they want to. */
const handOverDialog: Dialog<State, Action> = {
  ...identity,
  state: stateSchema,
  action: actionSchema,
  claims,
  step,
  title: () => wording.title,
  everySaying,
};

export const handOver = register(handOverDialog);

/** Whether a text is plain needs no calendar: only what it comes to does. */
const ANY_DAY = "2026-01-01" as Day;

type Claiming = Parameters<Dialog<State, Action>["claims"]>;

function claims(text: Claiming[0], { network, state, person }: Claiming[1]): boolean {
  const leaving = readLeaving(text, ANY_DAY);
  if (leaving?.ofPlace) return true;
  const hasSeat = person !== undefined && seatIndex(network).everHeldBy(person).length > 0;
  if (leaving && hasSeat) {
    const { successor, isColleague } = leaving;
    return successor === undefined || isColleague || onePerson(network, successor) !== undefined;
  }
  if (!state) return false;
  return doesNotKnow(text) || isFromDay(text) || onePerson(network, text) !== undefined;
}

function step(situation: Situation<State, Action>): Outcome<State> {
  return forKnown(situation, unknownFor, ({ id: me }, happening) => {
    const scene: Scene = { ...situation, me };
    if (happening.kind === "text") return readText(scene, happening.text);
    return press(scene, happening.action, happening.form);
  });
}

function press(scene: Scene, action: Action, form: Form): Outcome<State> {
  switch (action.kind) {
    case "start":
      return start(scene, action);
    case "name":
      return name(scene, action);
    case "name-other":
      return nameOther(scene, action);
    case "name-new":
      return nameNew(scene, action, form);
    case "from":
      return from(
        scene,
        form["day"] === undefined ? action : { ...action, typed: filledIn(form, "day") },
      );
    case "from-form":
      return dayForm(scene, action);
    case "dont-know":
      return dontKnow(scene, action);
    case "accept":
      return accept(scene, action);
    case "decline":
      return decline(scene, action);
    case "discuss":
      return discuss(scene, action);
    case "approve":
      return approve(scene, action);
    case "refuse":
      return refuse(scene, action);
    case "withdraw":
      return withdraw(scene, action);
    default:
      return action satisfies never;
  }
}
