import { participantsOn } from "../../src/domain/meeting/audience.ts";
import { type Poll, type VoteAnswer, voteAnswers } from "../../src/domain/meeting/poll.ts";
import { minutesIn } from "../../src/domain/meeting/slot.ts";
import { tallyOf } from "../../src/domain/meeting/tally.ts";
import { localMoment } from "../../src/domain/time.ts";
import type { Block, Field, Message } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { button } from "./action.ts";
import { longDay } from "./days.ts";
import { shortSlot } from "./slot-words.ts";
import { namesOf, organiserOf, sightOfParticipant, type Viewed } from "./viewed.ts";
import { wording } from "./wording.ts";

/** People who are named with a proposal; ten of those stand on one card. */
const NAMED = 3;

type Filled = readonly (VoteAnswer | undefined)[];

/** The proposals as a participant gets them, by themselves or once more. */
export function ballotMessage(viewed: Viewed, poll: Poll, why: "asks" | "reminds"): Message {
  const text = why === "asks" ? askText(viewed, poll) : remindText(viewed, poll);
  return { summary: text, blocks: [paragraph(text), ...ballotBlocks(viewed, poll)] };
}

/** What somebody is asked, in one line. */
export function askText(viewed: Viewed, poll: Poll): string {
  const [first] = poll.proposals;
  const lasting = wording.lasting(first ? minutesIn(first) : 0);
  return wording.asks(organiserOf(viewed, poll)?.name, poll.title, lasting);
}

function remindText(viewed: Viewed, poll: Poll): string {
  return wording.reminds(poll.title, lastDay(viewed, poll));
}

/** The last day on which one can vote. */
export function lastDay({ network, today }: Viewed, { deadline }: Poll): string {
  return longDay(localMoment(deadline, network.description.zone).day, today);
}

/** All that stands under that line; `filled`: what was chosen just now, when it was not all. */
export function ballotBlocks(viewed: Viewed, poll: Poll, filled?: Filled): readonly Block[] {
  const { id } = poll;
  return [
    ...whereBlock(poll),
    ...(soFar(viewed, poll) ?? inForm(proposed(viewed, poll))),
    ...secretBlock(viewed, poll),
    ...rowOf([
      button(wording.allYes, { kind: "vote-all", poll: id, as: "yes" }, "primary"),
      button(wording.allNo, { kind: "vote-all", poll: id, as: "no" }),
    ]),
    formOf(viewed, poll, filled ?? ownAnswers(viewed, poll)),
    paragraph(wording.voteUntil(lastDay(viewed, poll)), "subtle"),
  ];
}

/** What stands under a vote that was cast: no form, for in Slack a form that is there is not sent yet. */
export function votedBlocks(viewed: Viewed, poll: Poll): readonly Block[] {
  return [
    ...whereBlock(poll),
    ...(soFar(viewed, poll) ?? proposed(viewed, poll)),
    ...secretBlock(viewed, poll),
    ...rowOf([button(wording.change, { kind: "ballot", poll: poll.id })]),
    paragraph(wording.voteUntil(lastDay(viewed, poll)), "subtle"),
  ];
}

function whereBlock({ place, link }: Poll): readonly Block[] {
  const where = [place, link].filter((part) => part !== undefined).join(" · ");
  return where === "" ? [] : [paragraph(wording.where(where))];
}

function secretBlock(viewed: Viewed, poll: Poll): readonly Block[] {
  return poll.isSecret
    ? [paragraph(wording.secret(organiserOf(viewed, poll)?.name), "subtle")]
    : [];
}

/** What somebody voted themselves; what was left in their seat is not theirs to see. */
function ownAnswers({ viewer }: Viewed, { votes }: Poll): Filled {
  return votes.find(({ person }) => person === viewer)?.answers ?? [];
}

/** The name of the field for a proposal. */
export function fieldName(index: number): string {
  return `p${index}`;
}

function formOf({ today }: Viewed, { id, proposals }: Poll, filled: Filled): Block {
  const options = voteAnswers.map((value) => ({ value, label: wording.answers[value] }));
  const fields = proposals.map((slot, index): Field => {
    const value = filled[index];
    return {
      ...{ kind: "choice", name: fieldName(index), label: shortSlot(slot, today), required: true },
      ...{ options, ...(value !== undefined && { value }) },
    };
  });
  return { kind: "form", fields, submit: button(wording.vote, { kind: "vote", poll: id }) };
}

/** The days themselves: a mail and Slack show a form only once it is opened. */
function proposed(viewed: Viewed, poll: Poll): readonly Block[] {
  const own = ownAnswers(viewed, poll);
  const items = poll.proposals.map((slot, index) => {
    const as = own[index];
    const chosen = as === undefined ? [] : [{ text: ` · ${wording.answers[as]}` }];
    return [{ text: shortSlot(slot, viewed.today), style: "bold" } as const, ...chosen];
  });
  return [{ kind: "list", items }];
}

/** Who sees the form itself reads each day there. */
function inForm(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => (block.kind === "list" ? { ...block, isInForm: true } : block));
}

/** Who can when, where that is no secret and somebody voted. */
function soFar(viewed: Viewed, poll: Poll): readonly Block[] | undefined {
  if (sightOfParticipant(poll) === "nothing" || poll.votes.length === 0) return undefined;
  const { network, today } = viewed;
  const people = participantsOn(network, poll.audience, today);
  const tallied = tallyOf(network, poll, today);
  if (tallied.every(({ silent }) => silent.length === people.length)) return undefined;
  const items = tallied.map(({ slot, yes, ratherNot, no }) => {
    const named = (
      [
        ["yes", yes],
        ["rather-not", ratherNot],
        ["no", no],
      ] as const
    ).flatMap(([answer, ids]) =>
      ids.length === 0 ? [] : [wording.who(answer, namesOf(network, ids), NAMED)],
    );
    return [
      { text: shortSlot(slot, today), style: "bold" } as const,
      { text: ` · ${named.join(" · ") || wording.nobodyYet}` },
    ];
  });
  return [paragraph(wording.soFar), { kind: "list", items }];
}
