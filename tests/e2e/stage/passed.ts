import { z } from "zod";
import { type Card, readCard } from "./card.ts";

const bodySchema = z.looseObject({
  id: z.string().optional(),
  type: z.string().optional(),
  text: z.string().optional(),
  replyToId: z.string().optional(),
  attachments: z.array(z.looseObject({ content: z.unknown() })).optional(),
});

const entrySchema = z.looseObject({
  log: z.looseObject({
    conversationId: z.string().optional(),
    activityName: z.string(),
    messageId: z.string(),
    from: z.string(),
    request: z.looseObject({ body: bodySchema }),
    response: z.looseObject({ statusCode: z.number() }),
  }),
});

/** One request between the Playground and the bot, in the order in which they were answered. */
export type Passed = {
  readonly to: "bot" | "client";
  /** `message`, `invoke`, `createConversation`, … */
  readonly name: string;
  readonly conversation: string;
  /** Of the activity when it went to the bot, of the message when it came from it. */
  readonly id: string;
  /** What was answered to it. */
  readonly status: number;
  readonly replyTo?: string;
  /** Takes the place of the message with this id. */
  readonly isChange: boolean;
  readonly text?: string;
  readonly card?: Card;
};

/** A line of the Playground's log stream; nothing when it is about something else. */
export function readPassed(line: string): Passed | undefined {
  const entry = entrySchema.safeParse(JSON.parse(line)).data?.log;
  if (!entry) return undefined;
  const { body } = entry.request;
  const card = readCard(body.attachments?.[0]?.content);
  const to = entry.from === "User Application" ? "client" : "bot";
  return {
    to,
    name: entry.activityName,
    conversation: entry.conversationId ?? "",
    id: entry.messageId,
    status: entry.response.statusCode,
    isChange: to === "client" && body.id !== undefined,
    ...(body.replyToId !== undefined && { replyTo: body.replyToId }),
    ...(body.text !== undefined && { text: body.text }),
    ...(card && { card }),
  };
}
