import type { Outcome } from "../../src/contract/outcome.ts";
import type { Poll, VoteAnswer } from "../../src/domain/meeting/poll.ts";
import { type DayVote, isNamed } from "../../src/language/meeting/day-vote.ts";
import type { Block } from "../../src/messages/message.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { button, type State } from "./action.ts";
import { ballotBlocks } from "./ballot.ts";
import { openToMe, tooLateForAll } from "./list.ts";
import { answer, type Scene, viewed } from "./scene.ts";
import { shortSlot } from "./slot-words.ts";
import { wording } from "./wording.ts";

/** `alles kan behalve dinsdag`: read back first, for a day may be meant otherwise. */
export function replyWithDays(scene: Scene, vote: DayVote): Outcome<State> {
  const open = openToMe(scene);
  if (open.length === 0) return tooLateForAll(scene);
  const fitting = open.filter(({ proposals }) => proposals.some((slot) => isNamed(vote, slot)));
  const [only, second] = fitting.length > 0 ? fitting : open;
  if (!only || second) {
    const buttons = open.map(({ id, title }) => button(title, { kind: "ballot", poll: id }));
    return answer(scene, { text: wording.list(open.length), more: rowOf(buttons.slice(0, SHOWN)) });
  }
  if (fitting.length === 0) {
    return answer(scene, { text: wording.noSuchDay, more: ballotBlocks(viewed(scene), only) });
  }
  return readBack(scene, only, answersOf(vote, only));
}

/** As many as one card takes. */
const SHOWN = 20;

function answersOf(vote: DayVote, { proposals }: Poll): readonly VoteAnswer[] {
  return proposals.map((slot) => {
    const isMeant = isNamed(vote, slot);
    return isMeant === (vote.kind === "only") ? "yes" : "no";
  });
}

function readBack(scene: Scene, poll: Poll, answers: readonly VoteAnswer[]): Outcome<State> {
  const { id, title } = poll;
  const { today } = viewed(scene);
  const items = poll.proposals.map((slot, index) => [
    { text: shortSlot(slot, today), style: "bold" } as const,
    { text: ` · ${wording.answers[answers[index] ?? "no"]}` },
  ]);
  const more: readonly Block[] = [
    { kind: "list", items },
    ...rowOf([
      button(wording.castSo, { kind: "cast", poll: id, answers }, "primary"),
      button(wording.change, { kind: "ballot", poll: id }),
    ]),
  ];
  // A draft that waits is not lost by a vote in another poll; then the button is the yes.
  const isBusy = scene.state?.kind === "draft";
  const casting = { kind: "casting", poll: id, answers } as const;
  const state = isBusy ? ({ kind: "keep" } as const) : ({ kind: "brief", state: casting } as const);
  return answer(scene, { text: wording.readVote(title), more, state });
}
