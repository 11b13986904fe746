import { unknownFor } from "../../src/cards/become-known.ts";
import { type Dialog, register, type Situation } from "../../src/contract/dialog.ts";
import { forKnown } from "../../src/contract/for-known.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { comingFor, comingMeetings } from "../../src/domain/meeting/next-meeting.ts";
import {
  type MeetingChangeRequest,
  readMeetingChange,
} from "../../src/language/meeting/meeting-change.ts";
import { asksForMeetings } from "../../src/language/meeting/meeting-list.ts";
import { readPlanOpening } from "../../src/language/meeting/plan-opening.ts";
import { readPlanReply } from "../../src/language/meeting/plan-reply.ts";
import { readSeriesRequest } from "../../src/language/meeting/series-request.ts";
import { organises } from "../../src/lookup/people/organisers.ts";
import { type Action, actionSchema, identity, type State, stateSchema } from "./action.ts";
import { everySaying } from "./every-saying.ts";
import { meetingNames } from "./names.ts";
import { pickedIn } from "./pick.ts";
import { press } from "./press.ts";
import { choiceIn, isQuestion, readText } from "./read-text.ts";
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

function claims(text: Claiming[0], situation: Claiming[1]): boolean {
  const { network, state } = situation;
  if (state && isQuestion(state) && isOpen(state) && readPlanReply(text, state.kind)) return true;
  if (state?.kind === "choosing" && choiceIn(state, text)) return true;
  if (state?.kind === "picking" && pickedIn(network, state, text)) return true;
  const names = () => meetingNames(network);
  return (
    asksForMeetings(text) ||
    readPlanOpening(text, names) !== undefined ||
    isChange(readMeetingChange(text, names), situation) ||
    readSeriesRequest(text, names) !== undefined
  );
}

/** `Kunnen we het een week opschuiven` is about a meeting for whom has one to come. */
function isChange(change: MeetingChangeRequest | undefined, situation: Claiming[1]): boolean {
  if (change?.kind !== "move" || change.isOnlyIt !== true) return change !== undefined;
  const { network, person, at } = situation;
  if (person === undefined || at === undefined) return false;
  return (
    comingFor(network, person, at).length > 0 ||
    comingMeetings(network, at).some((one) => organises(network, one, { person, at }))
  );
}

/** What was done waits for no yes. */
function isOpen(state: State): boolean {
  return !("isDone" in state && state.isDone === true);
}

function step(situation: Situation<State, Action>): Outcome<State> {
  return forKnown(situation, unknownFor, ({ id: me }, happening) => {
    const scene: Scene = { ...situation, me };
    if (happening.kind === "text") return readText(scene, happening.text);
    return press(scene, happening.action, happening.form);
  });
}
