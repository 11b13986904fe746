import type { Incoming } from "../../contract/event.ts";
import { isFault } from "../../contract/fault.ts";
import type { Answer, Ask, Log } from "../../contract/ports.ts";
import { answerModal, keepModal, type Modal } from "./answer-modal.ts";
import type { Reply } from "./once.ts";
import { ownLine } from "./own-line.ts";
import { type Replying, reply } from "./reply.ts";
import { wording } from "./wording.ts";

/** How one event is answered. */
export type Conversation = {
  readonly incoming: Incoming;
  readonly replying: Replying;
  /** The modal that it was sent from. */
  readonly modal: Modal | undefined;
  readonly ask: Ask;
  readonly log: Log;
  /** Answers Slack; only the first time counts. */
  readonly acknowledge: (reply: Reply) => void;
};

/**
 * Asks the engine, acknowledges what it made true, and then sends. Slack is not kept waiting for its
 * own slowness; what could not be made true is not acknowledged, and comes again. The answer, or
 * nothing when there is none.
 */
export async function converse(conversation: Conversation): Promise<Answer | undefined> {
  const { ask, incoming } = conversation;
  let answer: Answer;
  try {
    answer = await ask(incoming);
  } catch (cause) {
    await excuse(cause, conversation);
    return undefined;
  }
  answer.finished(await deliver(answer, conversation));
  return answer;
}

async function deliver(answer: Answer, conversation: Conversation): Promise<boolean> {
  const { incoming, replying, modal, acknowledge } = conversation;
  const { reply: acknowledgement, others } = answerModal(answer.say, modal);
  acknowledge(acknowledgement);
  if (answer.kind === "repeated") return true;
  return reply(others, replying, incoming.happening.kind === "opened");
}

/** What went wrong is told where it can be told; a form that was filled in stays as it is. */
async function excuse(cause: unknown, conversation: Conversation): Promise<void> {
  const { incoming, replying, modal, log, acknowledge } = conversation;
  if (isFault(cause, "busy") || isFault(cause, "stopping")) {
    acknowledge(keepModal(modal, wording.busy) ?? { kind: "later" });
    return;
  }
  log({ level: "error", what: "turn-failed", fields: { kind: incoming.happening.kind }, cause });
  const kept = keepModal(modal, wording.failed);
  acknowledge(kept ?? { kind: "taken" });
  if (kept === undefined) await reply([ownLine(wording.failed)], replying);
}
