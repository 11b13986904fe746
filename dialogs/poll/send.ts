import { audienceWithCount } from "../../src/cards/audience-words.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import type { PollId } from "../../src/domain/ids.ts";
import { participantsOn } from "../../src/domain/meeting/audience.ts";
import { isAlive } from "../../src/domain/meeting/due-polls.ts";
import type { Poll } from "../../src/domain/meeting/poll.ts";
import { endOfPoll, lastDeadline, proposalCounts } from "../../src/domain/meeting/poll-days.ts";
import { whereOf } from "../../src/domain/meeting/where.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import type { Draft, State } from "./action.ts";
import { button } from "./action.ts";
import { showDraft } from "./draft-message.ts";
import { leads } from "./rights.ts";
import { answer, type Scene, workingIn } from "./scene.ts";
import { wording } from "./wording.ts";

/** What a button is about: the draft as it is now; nothing when it was sent or left. */
export function draftIn({ state }: Scene, id: PollId): Draft | undefined {
  return state?.kind === "draft" && state.draft === id ? state : undefined;
}

/** When there is no such draft: it was sent, or it is gone. */
export function draftGone(scene: Scene, id: PollId): Outcome<State> {
  const text = scene.network.polls.has(id) ? wording.alreadySent : wording.draftGone;
  return answer(scene, { text });
}

/** [Verstuur de datumprikker]: from here on it is a poll, and time brings it to people. */
export function send(scene: Scene, draft: Draft): Outcome<State> {
  const { network } = scene;
  const today = todayIn(scene);
  const count = participantsOn(network, draft.audience, today).length;
  if (count === 0) {
    const text = wording.nobodyToAsk(
      audienceWithCount(scene.network, draft.audience, todayIn(scene)),
    );
    return answer(scene, { text });
  }
  const settled = draft.instead && network.polls.get(draft.instead)?.meeting;
  const isPlanned = settled && network.meetings.get(settled)?.cancelledAt === undefined;
  if (isPlanned) return answer(scene, { text: wording.plannedMeanwhile });
  if (!leads(scene, draft)) return answer(scene, { text: wording.mayNotPlan });
  const [first] = draft.proposals;
  const isInTime =
    first !== undefined &&
    draft.deadline > today &&
    draft.deadline <= lastDeadline(first.day, workingIn(scene));
  if (draft.proposals.length < proposalCounts.least) {
    const { least, most } = proposalCounts;
    return showDraft(scene, draft, { notes: [wording.wrong.few(least, most)] });
  }
  if (!isInTime) return showDraft(scene, draft, { notes: [wording.isTooLate] });
  const show = button(wording.show, { kind: "show", poll: draft.draft });
  return answer(scene, {
    text: wording.sent(draft.title, count),
    more: rowOf([show]),
    changes: [{ kind: "poll-opened", poll: pollOf(scene, draft) }, ...takingPlace(scene, draft)],
    state: { kind: "done" },
  });
}

function pollOf({ network, event }: Scene, draft: Draft): Poll {
  const { draft: id, title, audience, organiser, proposals, isSecret } = draft;
  return {
    ...{ id, title, audience, organiser, proposals, isSecret, votes: [], told: [] },
    ...whereOf(draft),
    openedAt: event.at,
    deadline: endOfPoll(draft.deadline, network.description.zone),
  };
}

function takingPlace({ network }: Scene, { instead }: Draft): readonly Fact[] {
  const before = instead && network.polls.get(instead);
  return before && isAlive(before) ? [{ kind: "poll-withdrawn", poll: before.id }] : [];
}
