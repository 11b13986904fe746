import { audienceNames } from "../../src/cards/audience-names.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { isSameAudience } from "../../src/domain/meeting/conflicts.ts";
import {
  type MeetingChangeRequest,
  readMeetingChange,
} from "../../src/language/meeting/meeting-change.ts";
import { asksForMeetings } from "../../src/language/meeting/meeting-list.ts";
import { readOption } from "../../src/language/meeting/plan-option.ts";
import {
  type PlanQuestion,
  type PlanReply,
  readPlanReply,
} from "../../src/language/meeting/plan-reply.ts";
import { readAudience } from "../../src/language/meeting/read-audience.ts";
import { readSeriesRequest } from "../../src/language/meeting/series-request.ts";
import { dayInWords } from "../../src/language/when/in-words.ts";
import { lengthSaid } from "../../src/language/when/length-said.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import type { State, StateOf } from "./action.ts";
import { labelsOf } from "./among.ts";
import { askCancel, cancel } from "./cancel.ts";
import { askWhich, type Choice, chooseAs } from "./choose.ts";
import { plan } from "./confirm.ts";
import { withOne } from "./finding.ts";
import { formMessage } from "./form.ts";
import { comingMeetings, isGroup, list, listButton } from "./list.ts";
import { organiserSeat } from "./may.ts";
import { askMove, move } from "./move.ts";
import { moveAs } from "./move-to.ts";
import { meetingNames } from "./names.ts";
import { pick, pickedIn } from "./pick.ts";
import { answer, type Scene, todayOf } from "./scene.ts";
import { readSeries } from "./series-words.ts";
import { show } from "./show.ts";
import { stop } from "./stop.ts";
import { understand } from "./understood.ts";
import { weigh } from "./weigh.ts";
import { wording } from "./wording.ts";

/** An answer to what was read back, a list, a change of what is planned, or something new to plan. */
export function readText(scene: Scene, text: string): Outcome<State> {
  if (asksForMeetings(text)) return listFor(scene, text);
  if (isGroup(scene)) return answer(scene, { text: wording.onlyPrivate });
  const { state } = scene;
  const chosen = state?.kind === "choosing" ? choiceIn(state, text) : undefined;
  if (state?.kind === "choosing" && chosen) return chooseAs(scene, state, chosen);
  const picked = state?.kind === "picking" ? pickedIn(scene.network, state, text) : undefined;
  if (state?.kind === "picking" && picked)
    return pick(scene, { draft: state.draft, meeting: picked });
  const reply = state && isQuestion(state) ? readPlanReply(text, state.kind) : undefined;
  const answered = reply && readReply(scene, reply);
  if (answered) return answered;
  const names = () => meetingNames(scene.network);
  const series = readSeriesRequest(text, names);
  if (series) return readSeries(scene, series);
  const change = readMeetingChange(text, names);
  return change ? readChange(scene, change) : planText(scene, text);
}

/** All that is planned, or the next one of those who are named. */
function listFor(scene: Scene, text: string): Outcome<State> {
  const said = readAudience(text, audienceNames(scene.network, todayOf(scene)));
  if (isGroup(scene) || !said?.isApart) return list(scene);
  const [next] = comingMeetings(scene).filter((one) => isSameAudience(one.audience, said.audience));
  return next
    ? show(scene, next.id)
    : answer(scene, { text: wording.found.noneFor, more: rowOf([listButton()]) });
}

/** An option in words while one is asked; of a length also one that is not offered. */
export function choiceIn({ among }: StateOf<"choosing">, text: string): Choice | undefined {
  const option = readOption(
    text,
    labelsOf(among, (day) => dayInWords(day)),
  );
  if (option !== undefined) return { option };
  const minutes = among.kind === "length" ? lengthSaid(text) : undefined;
  return minutes === undefined ? undefined : { minutes };
}

/** What waits for a yes or a no; not for which one of some. */
export function isQuestion(state: State): state is StateOf<PlanQuestion> {
  return state.kind !== "choosing" && state.kind !== "picking";
}

function planText(scene: Scene, text: string): Outcome<State> {
  if (organiserSeat(scene) === undefined) return answer(scene, { text: wording.mayNotPlan });
  const { parts, wrong, asked, questions } = understand(scene, text);
  return wrong.length > 0 ? weigh(scene, parts, wrong, asked) : askWhich(scene, parts, questions);
}

function readChange(scene: Scene, change: MeetingChangeRequest): Outcome<State> {
  const { about } = change;
  if (change.kind === "cancel") {
    return withOne(scene, about, { kind: "cancel", act: ({ id }) => askCancel(scene, id) });
  }
  const { to, by } = change;
  const where = { ...(to !== undefined && { to }), ...(by && { by }) };
  return withOne(scene, about, {
    ...{ kind: "move", where, isOnlyIt: change.isOnlyIt === true },
    act: (one) => moveAs(scene, one, where),
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
