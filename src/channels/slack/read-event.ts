import { z } from "zod";
import { type EventCallback, loose, looseId, looseTs, messageTs, slackId } from "./envelope.ts";
import { isDirect } from "./origin.ts";
import { readText } from "./read-text.ts";
import { nothing, type Reading } from "./reading.ts";

const spoken = z.looseObject({
  user: slackId,
  channel: slackId,
  ts: messageTs,
  text: z.string(),
  thread_ts: looseTs,
  subtype: loose,
  bot_id: loose,
  channel_type: loose,
  user_team: looseId,
  source_team: looseId,
  team: looseId,
});
type Spoken = z.output<typeof spoken>;

const homeOpened = z.looseObject({ user: slackId, tab: loose, channel: looseId });
const revoked = z.looseObject({ tokens: z.looseObject({ bot: z.array(z.unknown()).min(1) }) });

/** What happened in a workspace, as far as it is for us. */
export function readEvent(body: EventCallback): Reading {
  const { event } = body;
  const at = body.event_time === undefined ? undefined : body.event_time * 1000;
  switch (event.type) {
    case "message":
    case "app_mention":
      return readMessage(body);
    case "app_home_opened":
      return readOpening(body);
    case "app_uninstalled":
      return { kind: "uninstalled", at };
    case "tokens_revoked":
      return revoked.safeParse(event).success ? { kind: "uninstalled", at } : nothing;
    default:
      return nothing;
  }
}

function readMessage({ event, authorizations: [own] }: EventCallback): Reading {
  const said = spoken.safeParse(event).data;
  if (!said || isFromElsewhere(said, own?.user_id)) return nothing;
  const { user, channel, ts, thread_ts: thread, text } = said;
  if (event.type === "message" && !isOwnConversation(said)) return nothing;
  const inThread = thread === undefined ? {} : { thread };
  return {
    kind: "happened",
    user: { id: user, home: said.user_team ?? said.source_team ?? said.team },
    happening: { kind: "text", text: readText(text, own?.user_id) },
    // By the message: a bot that is called by name in its own conversation may hear it twice.
    id: `said:${channel}:${ts}`,
    origin: isDirect(channel)
      ? { kind: "direct", channel, ...inThread }
      : { kind: "group", channel, thread: thread ?? ts },
  };
}

/** Where only the bot and one person are; in a conversation of several it waits to be called. */
function isOwnConversation({ channel, channel_type: type }: Spoken): boolean {
  return isDirect(channel) && (type === undefined || type === "im");
}

/** A bot, ourselves, or no message that somebody typed: edits, deletions and joinings have a subtype. */
function isFromElsewhere({ subtype, bot_id: bot, user }: Spoken, own: string | undefined): boolean {
  const isTyped =
    subtype === undefined || subtype === "thread_broadcast" || subtype === "file_share";
  return !isTyped || bot !== undefined || user === own || user === "USLACKBOT";
}

/** The bot's own page, or its conversation with somebody, which is where they meet. */
function readOpening({ event, event_id: id }: EventCallback): Reading {
  const found = homeOpened.safeParse(event).data;
  if (!found) return nothing;
  const { user, tab, channel } = found;
  const common = { kind: "happened", user: { id: user }, id: `opened:${id}` } as const;
  if (tab === "home") return { ...common, happening: { kind: "opened" }, origin: { kind: "home" } };
  if (tab !== "messages" || channel === undefined || !isDirect(channel)) return nothing;
  return { ...common, happening: { kind: "joined" }, origin: { kind: "direct", channel } };
}
