import type { TurnContext } from "botbuilder";
import type { Incoming } from "../../contract/event.ts";
import { isFault } from "../../contract/fault.ts";
import type { Answer, Ask, Log } from "../../contract/ports.ts";
import type { HttpReply } from "../http/route.ts";
import { type InvokeBody, invokeBody, invokeReply, splitSays } from "./invoke.ts";
import { type Replying, reply, replyLine } from "./reply.ts";
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
}

async function deliver(answer: Answer, conversation: Conversation): Promise<boolean> {
  const { context, incoming, replying } = conversation;
  const isRepeated = answer.kind === "repeated";
  if (context.activity.type === "invoke") {
    const { replacement, others } = splitSays(answer.say, incoming.place);
    const goesElsewhere = incoming.place.kind === "group" && others.some(({ to }) => to !== "here");
    const line = goesElsewhere ? wording.comesPrivately : wording.done;
    await answerInvoke(invokeBody(replacement, line), conversation);
    return isRepeated || reply(others, replying);
  }
  if (expectsReplies(context)) return reply(answer.say, replying);
  conversation.acknowledge(accepted);
  return isRepeated || reply(answer.say, replying);
}

/** One line of the channel's own, in the way that this activity is answered. */
export async function sayLine(text: string, conversation: Conversation): Promise<void> {
  if (conversation.context.activity.type === "invoke") {
    await answerInvoke(invokeBody(undefined, text), conversation);
    return;
  }
  if (!expectsReplies(conversation.context)) conversation.acknowledge(accepted);
  await replyLine(text, conversation.replying);
}

/** With all replies asked for in one body, the invoke's answer is one of them. */
async function answerInvoke(body: InvokeBody, conversation: Conversation): Promise<void> {
  const { context } = conversation;
  if (!expectsReplies(context)) {
    conversation.acknowledge(invokeReply(body));
    return;
  }
  await context.sendActivity({ type: "invokeResponse", value: { status: 200, body } });
}

/** Whether the sender waits for the replies in the answer itself. */
export function expectsReplies({ activity }: TurnContext): boolean {
  return activity.deliveryMode === "expectReplies";
}
