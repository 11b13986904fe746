import type { Outcome } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import type { PollId } from "../../src/domain/ids.ts";
import type { Participant } from "../../src/domain/meeting/audience.ts";
import { isOpen } from "../../src/domain/meeting/due-polls.ts";
import { type Poll, type VoteAnswer, voteAnswers } from "../../src/domain/meeting/poll.ts";
import type { State } from "./action.ts";
import type { Form } from "./adjust.ts";
import { askText, ballotBlocks, fieldName, votedBlocks } from "./ballot.ts";
import { tooLate } from "./over.ts";
import { participation } from "./rights.ts";
import { after, answer, type Scene, viewed } from "./scene.ts";
import { wording } from "./wording.ts";

type Answers = readonly (VoteAnswer | undefined)[];

/** The ballot of who asks for it. */
export function ballot(scene: Scene, id: PollId): Outcome<State> {
  const admitted = admit(scene, id);
  if ("refused" in admitted) return admitted.refused;
  const { poll } = admitted;
  const looking = viewed(scene);
  return answer(scene, { text: askText(looking, poll), more: ballotBlocks(looking, poll) });
}

/** A form that was filled in. */
export function vote(scene: Scene, id: PollId, form: Form): Outcome<State> {
  const admitted = admit(scene, id);
  if ("refused" in admitted) return admitted.refused;
  const { poll } = admitted;
  const answers = poll.proposals.map((_, index) =>
    voteAnswers.find((one) => one === form[fieldName(index)]),
  );
  return cast(scene, admitted, answers);
}

/** [Alles kan], or nothing. */
export function voteAll(scene: Scene, id: PollId, as: VoteAnswer): Outcome<State> {
  const admitted = admit(scene, id);
  if ("refused" in admitted) return admitted.refused;
  return cast(
    scene,
    admitted,
    admitted.poll.proposals.map(() => as),
  );
}

/** What was read of a vote in words, after a yes. */
export function voteAs(
  scene: Scene,
  { poll: id, answers }: { readonly poll: PollId; readonly answers: Answers },
): Outcome<State> {
  const admitted = admit(scene, id);
  return "refused" in admitted ? admitted.refused : cast(scene, admitted, answers);
}

type Admitted = { readonly poll: Poll; readonly as: Participant };

/** Found out at each step, for a ballot may be old. */
function admit(scene: Scene, id: PollId): Admitted | { readonly refused: Outcome<State> } {
  const poll = scene.network.polls.get(id);
  if (!poll) return { refused: answer(scene, { text: wording.gone }) };
  const as = participation(scene, poll);
  if (!as) return { refused: answer(scene, { text: wording.notAsked }) };
  if (!isOpen(poll) || scene.event.at >= poll.deadline) {
    return { refused: tooLate(scene, poll) };
  }
  return { poll, as };
}

function cast(scene: Scene, { poll, as }: Admitted, chosen: Answers): Outcome<State> {
  const answers = chosen.filter((one) => one !== undefined);
  if (answers.length < poll.proposals.length) {
    const more = ballotBlocks(viewed(scene), poll, chosen);
    return answer(scene, { text: wording.incomplete, more });
  }
  const isSame = poll.votes.some(
    (one) =>
      one.person === as.person &&
      one.seats.join() === as.seats.join() &&
      one.answers.join() === answers.join(),
  );
  const { id } = poll;
  const fact: Fact = { kind: "poll-voted", poll: id, ...as, answers };
  const changes = isSame ? [] : [fact];
  const next = after(scene, changes);
  return answer(scene, {
    text: isSame ? wording.votedAlready : wording.voted,
    more: votedBlocks(viewed(next), next.network.polls.get(id) ?? poll),
    changes,
  });
}
