import type { Outcome } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import { isSameAudience } from "../../src/domain/meeting/conflicts.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import { type PlannedDraft, planDraft } from "../../src/domain/meeting/series-draft.ts";
import { compareSlots } from "../../src/domain/meeting/slot.ts";
import { button, type State, type StateOf } from "./action.ts";
import { firstDayOf } from "./first-day.ts";
import { forgotten, listButton } from "./list.ts";
import { organiserSeat } from "./may.ts";
import type { Plan } from "./parts.ts";
import { readyPlan } from "./ready.ts";
import { renew } from "./renewing.ts";
import { answer, lookingOf, type Scene } from "./scene.ts";
import { faultsOf, weigh } from "./weigh.ts";
import { wording } from "./wording.ts";
import { dayWords, ruleWords, slotWords } from "./words.ts";

/** [Ja, plan in]: it becomes true, once, by whoever may plan now and when it still fits. */
export function plan(scene: Scene, draft: string): Outcome<State> {
  const { state } = scene;
  if (state?.kind !== "draft" || state.draft !== draft) return forgotten(scene);
  const ready = readyPlan(scene, state.parts);
  if (!ready) return weigh(scene, state.parts);
  if (ready.series !== undefined) return change(scene, state, ready);
  const known = plannedBefore(scene, state, ready);
  if (known) return alreadyPlanned(scene, known);
  // Planned by this very plan, and called off since: an old button brings nothing back.
  if (state.isDone) return forgotten(scene);
  const organiser = organiserSeat(scene, ready.audience);
  if (organiser === undefined) return answer(scene, { text: wording.mayNotPlan });
  if (faultsOf(scene, ready).length > 0) return weigh(scene, state.parts);
  const planned = planDraft(ready, { ...lookingOf(scene), organiser });
  return answer(scene, {
    ...plannedMessage(scene, ready, planned),
    changes: factsOf(planned),
    state: { kind: "open", state: { ...state, isDone: true } },
  });
}

/** The same twice, by two presses or by two people at once, is one meeting. */
function plannedBefore(
  { network }: Scene,
  { since }: StateOf<"draft">,
  { title, audience, day, rule }: Plan,
): Meeting | undefined {
  const isSame = (one: Pick<Meeting, "title" | "audience">) =>
    one.title === title && isSameAudience(one.audience, audience);
  const meetings = [...network.meetings]
    .filter((one) => isSame(one) && one.plannedAt >= since && one.cancelledAt === undefined)
    .toSorted((one, other) => compareSlots(one.slot, other.slot));
  if (!rule) return meetings.find((one) => one.slot.day === day || one.id.includes(day));
  const series = [...network.series].find(
    (one) => isSame(one) && one.begunAt >= since && one.firstDay === day,
  );
  return series && meetings.find(({ of }) => of?.series === series.id);
}

function alreadyPlanned(scene: Scene, { id, title, slot }: Meeting): Outcome<State> {
  const show = button(wording.list.show, { kind: "show", meeting: id });
  return answer(scene, {
    text: wording.alreadyPlanned(title, slotWords(scene, slot)),
    more: [{ kind: "buttons", buttons: [show, listButton()] }],
  });
}

/** A series that changes has its meetings already: they go along. */
function change(scene: Scene, state: StateOf<"draft">, ready: Plan): Outcome<State> {
  if (organiserSeat(scene) === undefined) return answer(scene, { text: wording.mayNotPlan });
  const isUnfit = !state.isDone && faultsOf(scene, ready).length > 0;
  return isUnfit ? weigh(scene, state.parts) : renew(scene, state, ready);
}

function factsOf({ series, meetings }: PlannedDraft): readonly Fact[] {
  return [
    ...(series ? [{ kind: "series-set", series } as const] : []),
    ...meetings.map((meeting): Fact => ({ kind: "meeting-planned", meeting })),
  ];
}

function plannedMessage(scene: Scene, ready: Plan, { meetings }: PlannedDraft) {
  const { title, rule, day } = ready;
  const text = rule
    ? wording.plannedSeries(
        title,
        ruleWords(rule, ready),
        dayWords(scene, firstDayOf(scene, ready) ?? day),
      )
    : wording.planned(title, slotWords(scene, ready));
  const [first] = meetings;
  const show = first
    ? [button(wording.list.show, { kind: "show", meeting: first.id } as const)]
    : [];
  return {
    text: `${text} ${rule ? wording.willBeInvitedEach : wording.willBeInvited}`,
    more: [{ kind: "buttons", buttons: [...show, listButton()] } as const],
  };
}
