import { unknownFor } from "../../src/cards/become-known.ts";
import { type Claimer, type Dialog, register } from "../../src/contract/dialog.ts";
import { forKnown } from "../../src/contract/for-known.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { actionsOf } from "../../src/domain/meeting/open-actions.ts";
import { localMoment, times } from "../../src/domain/time.ts";
import {
  type ActionReply,
  asksForActions,
  isAboutActions,
  isActionLine,
  readAction,
  readActionReply,
} from "../../src/language/meeting/action-line.ts";
import { readDay } from "../../src/language/read-day.ts";
import { type Action, actionSchema, identity, type State, stateSchema } from "./action.ts";
import { agree, change, discard, edit } from "./agree.ts";
import { ask, draft } from "./draft.ts";
import { everySaying } from "./every-saying.ts";
import { done, later, putOff, putOffTo, reopen } from "./handle.ts";
import { list } from "./list.ts";
import { pass, passNamed, passTo, seatIn } from "./pass.ts";
import { retell } from "./retell.ts";
import { type Coming, knownMeeting, type Scene } from "./scene.ts";
import { timetable } from "./timetable.ts";
import { wording } from "./wording.ts";

/** Who does what and by when: agreed once, and then with whoever sits in the seat. */
const actionsDialog: Dialog<State, Action> = {
  ...identity,
  state: stateSchema,
  action: actionSchema,
  claims: (text, situation) =>
    isActionLine(text) ||
    asksForActions(text) ||
    (situation.state !== undefined && readActionReply(text) !== undefined) ||
    isAboutOwn(text, situation),
  step,
  timetable,
  retell,
  title: () => wording.title,
  everySaying,
};

export const actions = register(actionsDialog);

/** `Is gedaan` is about an action for who has one to do. */
function isAboutOwn(text: string, { network, person, at }: Claimed): boolean {
  if (person === undefined || at === undefined) return false;
  const { day } = localMoment(at, network.description.zone);
  const own = actionsOf(network, person, day);
  return (
    own.length > 0 &&
    isAboutActions(
      text,
      own.map(({ what }) => what),
    )
  );
}

type Claimed = Pick<Coming, "network"> & Claimer;

function step(coming: Coming): Outcome<State> {
  return forKnown(coming, unknownFor, ({ id: me }, happening) => {
    const scene: Scene = { ...coming, me };
    if (happening.kind === "text") return readText(scene, happening.text);
    return press(scene, happening.action, happening.form);
  });
}

function readText(scene: Scene, text: string): Outcome<State> {
  const { state } = scene;
  const reply = readActionReply(text);
  if (state && reply) return settle(scene, state, reply);
  if (isActionLine(text)) return draft(scene, readAction(text, todayIn(scene)));
  return asksForActions(text) ? list(scene) : list(scene, wording.whichOne);
}

const settlers = { yes: agree, change, no: discard } as const;

function settle(scene: Scene, { action }: State, reply: ActionReply): Outcome<State> {
  return settlers[reply](scene, action);
}

type Form = Readonly<Record<string, string | readonly string[]>>;

function press(scene: Scene, action: Action, form: Form): Outcome<State> {
  switch (action.kind) {
    case "list":
      return list(scene);
    case "new":
      return ask(scene, knownMeeting(scene, action.meeting), wording.formNew);
    case "fill":
      return fill(scene, action, form);
    case "agree":
      return agree(scene, action.action);
    case "change":
      return change(scene, action.action);
    case "discard":
      return discard(scene, action.action);
    case "edit":
      return edit(scene, action.action);
    case "done":
      return done(scene, action.action);
    case "reopen":
      return reopen(scene, action.action);
    case "later":
      return later(scene, action.action);
    case "put-off":
      return putOff(scene, action);
    case "put-off-to":
      return putOffTo(scene, action.action, dayIn(scene, form["due"]));
    case "pass":
      return pass(scene, action.action);
    case "pass-to":
      return passTo(scene, action);
    case "pass-named":
      return passNamed(scene, action.action, textIn(form["who"]));
    default:
      return action satisfies never;
  }
}

function fill(
  scene: Scene,
  { meeting, instead }: Extract<Action, { readonly kind: "fill" }>,
  form: Form,
): Outcome<State> {
  const [seat, dueOn] = [seatIn(form["seat"]), dayIn(scene, form["due"])];
  return draft(scene, {
    ...{ what: textIn(form["what"]), who: textIn(form["who"]) },
    ...(seat !== undefined && { seat }),
    ...(dueOn !== undefined && { dueOn }),
    ...(meeting !== undefined && { meeting }),
    ...(instead !== undefined && { instead }),
  });
}

function textIn(value: Form[string] | undefined): string {
  return typeof value === "string" ? value : "";
}

/** As a calendar gives it, or in words where there is none. */
function dayIn(scene: Scene, value: Form[string] | undefined) {
  const typed = textIn(value).trim();
  return times.day.safeParse(typed).data ?? readDay(typed, todayIn(scene));
}
