import { z } from "zod";
import type { Place } from "../../contract/event.ts";
import { writeAddress } from "./address.ts";
import { messageTs, slackId } from "./envelope.ts";
import type { SlackWorkspace } from "./workspace.ts";

const thread = messageTs.optional();
/** The message whose button was pressed. */
const pressed = messageTs.optional();

/** Where in Slack something happened, and so where the answer goes. Fits in a modal's luggage. */
export const originSchema = z.discriminatedUnion("kind", [
  /** In the conversation between one person and the bot. */
  z.strictObject({ kind: z.literal("direct"), channel: slackId, thread, pressed }),
  /** Where others read along. */
  z.strictObject({ kind: z.literal("group"), channel: slackId, thread, pressed }),
  /** In some conversation, but seen by one person alone; `url` is where the answer goes. */
  z.strictObject({
    kind: z.literal("alone"),
    channel: slackId,
    thread,
    url: z.string().max(500).optional(),
    pressed: z.literal(true).optional(),
  }),
  /** On the bot's own page. */
  z.strictObject({ kind: z.literal("home") }),
]);

export type Origin = z.output<typeof originSchema>;

/** Only a direct conversation has an id that begins like this. */
export function isDirect(channel: string): boolean {
  return channel.startsWith("D");
}

/**
 * The place for the engine. A conversation in which only one person sees what is said has a key of
 * its own for each person, whatever channel it stands in.
 */
export function placeOf(origin: Origin, workspace: SlackWorkspace, user: string): Place {
  const key = (...parts: readonly (string | undefined)[]) =>
    ["slack", workspace.tenant, ...parts.filter((part) => part !== undefined)].join(":");
  const personal = (conversation: string): Place => ({
    channel: "slack",
    kind: "personal",
    conversation,
    address: writeAddress(workspace, user),
  });
  switch (origin.kind) {
    case "direct":
      return personal(key(origin.channel));
    case "alone":
      return personal(key(origin.channel, "only", user));
    case "home":
      return personal(key("home", user));
    case "group":
      return {
        channel: "slack",
        kind: "group",
        conversation: key(origin.channel, origin.thread),
      };
    default:
      return origin satisfies never;
  }
}
