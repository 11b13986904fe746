import { unknownFor } from "../../src/cards/become-known.ts";
import { type Dialog, register, type Situation } from "../../src/contract/dialog.ts";
import { forKnown } from "../../src/contract/for-known.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { readMeetingChange } from "../../src/language/meeting/meeting-change.ts";
import { asksForMeetings } from "../../src/language/meeting/meeting-list.ts";
import { readPlanOpening } from "../../src/language/meeting/plan-opening.ts";
import { readPlanReply } from "../../src/language/meeting/plan-reply.ts";
import { readSeriesRequest } from "../../src/language/meeting/series-request.ts";
import { type Action, actionSchema, identity, type State, stateSchema } from "./action.ts";
import { everySaying } from "./every-saying.ts";
import { meetingNames } from "./names.ts";
import { press } from "./press.ts";
import { choiceIn, readText } from "./read-text.ts";
import type { Scene } from "./scene.ts";
import { timetable } from "./timetable.ts";
import { wording } from "./wording.ts";

/** When people meet: planning it once or again and again, moving it, and calling it off. */
const planDialog: Dialog<State, Action> = {
  ...identity,
  state: stateSchema,
  action: actionSchema,
  claims,
  step,
  timetable,
  title: () => wording.title,
  everySaying,
};

export const plan = register(planDialog);

type Claiming = Parameters<Dialog<State, Action>["claims"]>;

function claims(text: Claiming[0], { network, state }: Claiming[1]): boolean {
  if (state && isOpen(state) && state.kind !== "choosing" && readPlanReply(text, state.kind))
    return true;
  if (state?.kind === "choosing" && choiceIn(state, text)) return true;
  const names = () => meetingNames(network);
  return (
    asksForMeetings(text) ||
    readPlanOpening(text, names) !== undefined ||
    readMeetingChange(text, names) !== undefined ||
    readSeriesRequest(text, names) !== undefined
  );
}

/** What was chosen among, or done, waits for no yes. */
function isOpen(state: State): boolean {
  return state.kind !== "choosing" && !("isDone" in state && state.isDone === true);
}

function step(situation: Situation<State, Action>): Outcome<State> {
  return forKnown(situation, unknownFor, ({ id: me }, happening) => {
    const scene: Scene = { ...situation, me };
    if (happening.kind === "text") return readText(scene, happening.text);
    return press(scene, happening.action, happening.form);
  });
}
