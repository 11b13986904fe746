import type { Outcome } from "../../src/contract/outcome.ts";
import {
  type MeetingChangeRequest,
  readMeetingChange,
} from "../../src/language/meeting/meeting-change.ts";
import { asksForMeetings } from "../../src/language/meeting/meeting-list.ts";
import { type PlanReply, readPlanReply } from "../../src/language/meeting/plan-reply.ts";
import type { State } from "./action.ts";
import { askCancel, cancel } from "./cancel.ts";
import { askWhich } from "./choose.ts";
import { plan } from "./confirm.ts";
import { withOne } from "./finding.ts";
import { formMessage } from "./form.ts";
import { isGroup, list } from "./list.ts";
import { organiserSeat } from "./may.ts";
import { askMove, move, moveTo } from "./move.ts";
import { meetingNames } from "./names.ts";
import { answer, type Scene } from "./scene.ts";
import { stop } from "./stop.ts";
import { understand } from "./understood.ts";
import { weigh } from "./weigh.ts";
import { wording } from "./wording.ts";

/** An answer to what was read back, a list, a change of what is planned, or something new to plan. */
export function readText(scene: Scene, text: string): Outcome<State> {
  if (asksForMeetings(text)) return list(scene);
  if (isGroup(scene)) return answer(scene, { text: wording.onlyPrivate });
  const { state } = scene;
  const reply = state && state.kind !== "choosing" ? readPlanReply(text, state.kind) : undefined;
  const answered = reply && readReply(scene, reply);
  if (answered) return answered;
  const change = readMeetingChange(text, () => meetingNames(scene.network));
  return change ? readChange(scene, change) : planText(scene, text);
}

function planText(scene: Scene, text: string): Outcome<State> {
  if (organiserSeat(scene) === undefined) return answer(scene, { text: wording.mayNotPlan });
  const { parts, wrong, question } = understand(scene, text);
  return question ? askWhich(scene, parts, question) : weigh(scene, parts, wrong);
}

function readChange(scene: Scene, change: MeetingChangeRequest): Outcome<State> {
  const { about } = change;
  if (change.kind === "cancel") {
    return withOne(scene, about, { kind: "cancel", act: ({ id }) => askCancel(scene, id) });
  }
  const { to } = change;
  return withOne(scene, about, {
    kind: "move",
    act: (one) => (to === undefined ? askMove(scene, one.id) : moveTo(scene, one, to)),
  });
}

/** To the question that was put last; nothing when there is none. */
function readReply(scene: Scene, reply: PlanReply): Outcome<State> | undefined {
  const { state } = scene;
  switch (state?.kind) {
    case "draft":
      if (reply === "yes") return plan(scene, state.draft);
      if (reply === "no") return stays(scene, wording.notPlanned);
      return changeDraft(scene, state.draft);
    case "moving":
      if (reply === "yes") return move(scene, state.draft);
      return reply === "no" ? stays(scene, wording.move.notMoved) : askMove(scene, state.meeting);
    case "cancelling":
      return reply === "yes" ? cancel(scene, state.meeting) : stays(scene, wording.cancel.goesOn);
    case "stopping":
      return reply === "yes" ? stop(scene, state) : stays(scene, wording.cancel.goesOn);
    default:
      return undefined;
  }
}

function stays(scene: Scene, text: string): Outcome<State> {
  return answer(scene, { text, state: { kind: "done" } });
}

/** [Wijzigen]: the form with what was read back. */
export function changeDraft(scene: Scene, draft: string): Outcome<State> {
  const { state } = scene;
  if (state?.kind !== "draft" || state.draft !== draft) return list(scene);
  return formMessage(scene, { parts: state.parts, text: wording.form.change });
}
