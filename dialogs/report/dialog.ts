import { z } from "zod";
import { emergencyLinesOf } from "../../src/cards/emergency.ts";
import { writeCoordinatorButton } from "../../src/cards/entrances.ts";
import { lineMessage } from "../../src/cards/line-message.ts";
import { type Dialog, register, type Situation } from "../../src/contract/dialog.ts";
import { type Outcome, saying } from "../../src/contract/outcome.ts";
import { readReportRequest } from "../../src/language/report-request.ts";
import { readUpdateRequest } from "../../src/language/update-request.ts";
import { coordinatorsOnDuty, looksAfter } from "../../src/lookup/people/coordinators-on-duty.ts";
import type { Message } from "../../src/messages/message.ts";
import { type Action, actionFor, actionSchema, identity } from "./action.ts";
import { callsMessage } from "./calls-message.ts";
import { everySaying } from "./every-saying.ts";
import { fragileMessage } from "./fragile-message.ts";
import { reportMessage } from "./report-message.ts";
import { seatsMessage } from "./seats-message.ts";
import { rowOf, type Shown } from "./shown.ts";
import { silentMessage } from "./silent-message.ts";
import { timetable } from "./timetable.ts";
import { stepUpdates, type UpdateAction } from "./updates/step.ts";
import { wording } from "./wording.ts";

/**
 * How the network stands, whom to call and where it is thin, for who looks after it; and how an
 * organisation stands, for who manages it.
 */
const reportDialog: Dialog<never, Action> = {
  ...identity,
  state: z.never(),
  action: actionSchema,
  claims: (text) => requestIn(text) !== undefined,
  needs: ["asked"],
  step,
  timetable,
  everySaying,
};

export const report = register(reportDialog);

type Scene = Situation<never, Action>;

function step(scene: Scene): Outcome<never> {
  const { event } = scene;
  const action = actionOf(event.happening);
  if (!action) return saying();
  if (isOfUpdates(action)) return stepUpdates(scene, action);
  const inGroup = event.place.kind === "group";
  const turnsPage = event.happening.kind === "press" && "from" in action;
  return saying({
    message: mayRead(scene) ? answer({ ...scene, at: event.at }, action) : refusal(scene),
    as: turnsPage && !inGroup ? "replacement" : "new",
    to: inGroup ? "private" : "here",
  });
}

function actionOf(happening: Scene["event"]["happening"]): Action | undefined {
  if (happening.kind === "press") return happening.action;
  return happening.kind === "text" ? requestIn(happening.text) : undefined;
}

function requestIn(text: string): Action | undefined {
  const request = readReportRequest(text);
  return request ? actionFor[request] : readUpdateRequest(text);
}

function isOfUpdates(action: Action): action is UpdateAction {
  return action.kind === "organisation" || action.kind === "updates" || action.kind === "every";
}

/** Found out now, for a button may be old. */
function mayRead({ network, event: { actor, at } }: Scene): boolean {
  return actor.person !== undefined && looksAfter(network, actor.person, at);
}

function answer(shown: Shown, action: Exclude<Action, UpdateAction>): Message {
  switch (action.kind) {
    case "report":
      return reportMessage(shown);
    case "calls":
      return callsMessage(shown, { from: action.from ?? 0 });
    case "seats":
      return seatsMessage(shown, { status: action.status, from: action.from ?? 0 });
    case "silent":
      return silentMessage(shown, { from: action.from ?? 0 });
    case "fragile":
      return fragileMessage(shown);
    default:
      return action satisfies never;
  }
}

function refusal(scene: Scene): Message {
  const { network, event } = scene;
  const names = coordinatorsOnDuty(network, event.at).map(({ person }) => person.name);
  return lineMessage({
    text: wording.notAllowed(names),
    emergencyLines: emergencyLinesOf(scene),
    more: names.length > 0 ? rowOf([writeCoordinatorButton]) : [],
  });
}
