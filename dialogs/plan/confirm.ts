import type { Outcome } from "../../src/contract/outcome.ts";
import { apply } from "../../src/domain/apply.ts";
import type { Fact } from "../../src/domain/change.ts";
import { isSameAudience } from "../../src/domain/meeting/conflicts.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import { type PlannedDraft, planDraft } from "../../src/domain/meeting/series-draft.ts";
import { isRunning } from "../../src/domain/meeting/series-meetings.ts";
import { compareSlots } from "../../src/domain/meeting/slot.ts";
import { button, type State, type StateOf } from "./action.ts";
import { firstDayOf } from "./first-day.ts";
import { forgotten, listButton } from "./list.ts";
import { mayManage, organiserSeat } from "./may.ts";
import { type Plan, planOf } from "./parts.ts";
import { stopFacts } from "./replaced.ts";
import { answer, lookingOf, type Scene } from "./scene.ts";
import { faultsOf, weigh } from "./weigh.ts";
import { wording } from "./wording.ts";
import { dayWords, ruleWords, slotWords } from "./words.ts";

/** [Ja, plan in]: it becomes true, once, by whoever may plan now and when it still fits. */
export function plan(scene: Scene, draft: string): Outcome<State> {
  const { state } = scene;
  if (state?.kind !== "draft" || state.draft !== draft) return forgotten(scene);
  const ready = planOf(state.parts);
  if (!ready) return weigh(scene, state.parts);
  const known = plannedBefore(scene, state, ready);
  if (known) return alreadyPlanned(scene, known);
  // Planned by this very plan, and called off since: an old button brings nothing back.
  if (state.isDone) return forgotten(scene);
  const organiser = organiserSeat(scene, ready.audience);
  if (organiser === undefined) return answer(scene, { text: wording.mayNotPlan });
  if (!mayReplace(scene, ready)) return answer(scene, { text: wording.mayNotManage });
  if (faultsOf(scene, ready).length > 0) return weigh(scene, state.parts);
  const stopped = ready.series === undefined ? [] : stopFacts(scene, ready.series, ready.day);
  const after = withFacts(scene, stopped);
  const planned = planDraft(ready, { ...lookingOf(after), organiser });
  return answer(scene, {
    ...plannedMessage(scene, ready, planned),
    changes: [...stopped, ...factsOf(planned)],
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

/** Who may no longer look after the series cannot change it either. */
function mayReplace(scene: Scene, { series: id, day }: Plan): boolean {
  if (id === undefined) return true;
  const series = scene.network.series.get(id);
  return series !== undefined && isRunning(series, day) && mayManage(scene, series);
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

/** The same scene after something became true, as if it were committed. */
function withFacts(scene: Scene, facts: readonly Fact[]): Scene {
  const { event, me } = scene;
  const by = { kind: "person", person: me } as const;
  const network = facts.reduce(
    (before, fact) => apply(before, { ...fact, by, at: event.at, via: event.place.channel }),
    scene.network,
  );
  return { ...scene, network };
}
