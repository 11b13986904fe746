import type { TurnContext } from "botbuilder";
import type { Incoming } from "../../contract/event.ts";
import { isFault } from "../../contract/fault.ts";
import type { Answer, Ask, Log } from "../../contract/ports.ts";
import type { HttpReply } from "../http/route.ts";
import { invokeBody, splitSays } from "./invoke.ts";
import { readPage } from "./read-search.ts";
import { type Replying, reply, replyLine } from "./reply.ts";
import { searchBody, searchLine } from "./search-results.ts";
import { wording } from "./wording.ts";

/** How one turn is answered. */
export type Conversation = {
  readonly context: TurnContext;
  readonly incoming: Incoming;
  readonly replying: Replying;
  readonly ask: Ask;
  readonly log: Log;
  /** Answers the request; only the first time counts. */
  readonly acknowledge: (reply: HttpReply) => void;
  /** Told of each answer once it is delivered. */
  readonly answered: (answer: Answer) => void;
};

const accepted: HttpReply = { status: 200 };
const notNow: HttpReply = { status: 503, headers: { "Retry-After": "2" }, body: { error: "busy" } };

/**
 * Asks the engine, acknowledges what it made true, and then sends. The platform is not kept
 * waiting for its own slowness; what could not be made true is not acknowledged, and comes again.
 */
export async function converse(conversation: Conversation): Promise<void> {
  const { ask, incoming, log } = conversation;
  let answer: Answer;
  try {
    answer = await ask(incoming);
  } catch (cause) {
    if (isFault(cause, "busy") || isFault(cause, "stopping")) {
      conversation.acknowledge(notNow);
      return;
    }
    log({ level: "error", what: "turn-failed", fields: { kind: incoming.happening.kind }, cause });
    await sayLine(wording.failed, conversation);
    return;
  }
  answer.finished(await deliver(answer, conversation));
  conversation.answered(answer);
}

async function deliver(answer: Answer, conversation: Conversation): Promise<boolean> {
  const { context, incoming, replying } = conversation;
  if (incoming.happening.kind === "search") {
    const body = searchBody(answer.say, readPage(context.activity.value));
    await answerInvoke(body, conversation);
    return true;
  }
  if (context.activity.type === "invoke") return deliverPress(answer, conversation);
  if (expectsReplies(context)) return reply(answer.say, replying);
  conversation.acknowledge(accepted);
  return answer.kind === "repeated" || reply(answer.say, replying);
}

async function deliverPress(answer: Answer, conversation: Conversation): Promise<boolean> {
  const { place } = conversation.incoming;
  const { replacement, others } = splitSays(answer.say, place);
  const goesElsewhere = place.kind === "group" && others.some(({ to }) => to !== "here");
  const line = goesElsewhere ? wording.comesPrivately : wording.done;
  await answerInvoke(invokeBody(replacement, line), conversation);
  return answer.kind === "repeated" || reply(others, conversation.replying);
}

/** One line of the channel's own, in the way that this activity is answered. */
async function sayLine(text: string, conversation: Conversation): Promise<void> {
  const { context, incoming } = conversation;
  if (context.activity.type === "invoke") {
    const isSearch = incoming.happening.kind === "search";
    await answerInvoke(isSearch ? searchLine(text) : invokeBody(undefined, text), conversation);
    return;
  }
  if (!expectsReplies(context)) conversation.acknowledge(accepted);
  await replyLine(text, conversation.replying);
}

/** With all replies asked for in one body, the invoke's answer is one of them. */
async function answerInvoke(body: object, conversation: Conversation): Promise<void> {
  const { context } = conversation;
  if (!expectsReplies(context)) {
    conversation.acknowledge({ status: 200, body });
    return;
  }
  await context.sendActivity({ type: "invokeResponse", value: { status: 200, body } });
}

/** Whether the sender waits for the replies in the answer itself. */
export function expectsReplies({ activity }: TurnContext): boolean {
  return activity.deliveryMode === "expectReplies";
}
