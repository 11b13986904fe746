import type { Envelope } from "../e2e/slack/envelopes.ts";

/** An event inside the envelope of Slack, by what is odd about it. */
export type OddEvent = readonly [name: string, event: Envelope];

const ann = "U0ANN0001";
const dm = "D0ANN0001";
const group = "C0GROEP01";
const text = "geen geld voor het kamp";
const ts = "1795600000.000900";
const moment = { ts, event_ts: ts };

/** In the chat of Ann with the bot. */
const said = (over: Envelope): Envelope => ({
  ...{ type: "message", channel: dm, channel_type: "im", user: ann, text, ...moment },
  ...over,
});
const other = (over: Envelope): Envelope => ({ user: ann, event_ts: ts, ...over });
const item = { type: "message", channel: dm, ts };

/** What nobody waits for an answer to. */
export const silent: readonly OddEvent[] = [
  [
    "an edit",
    said({
      subtype: "message_changed",
      hidden: true,
      message: { type: "message", user: ann, text, ts, edited: { user: ann, ts } },
      previous_message: { type: "message", user: ann, text: "kamp", ts },
    }),
  ],
  ["a deletion", said({ subtype: "message_deleted", hidden: true, deleted_ts: ts })],
  ["an answer of a bot", said({ subtype: "bot_message", bot_id: "B0OTHER01", user: undefined })],
  ["a message of a bot with a user", said({ bot_id: "B0OTHER01", app_id: "A0OTHER01" })],
  ["its own message", said({ user: "U0DANBELIK", bot_id: "B0DANBELIK" })],
  ["somebody who joined", said({ subtype: "channel_join", channel: group })],
  ["somebody who left", said({ subtype: "channel_leave", channel: group })],
  ["a topic that was set", said({ subtype: "channel_topic", topic: text })],
  ["a reminder of Slackbot", said({ subtype: "reminder_add" })],
  ["a subtype that is new", said({ subtype: "brand_new" })],
  ["a subtype of every object", said({ subtype: "constructor" })],
  ["no user", said({ user: undefined })],
  ["a user of null", said({ user: null })],
  ["a user that is an object", said({ user: { id: ann } })],
  ["Slackbot", said({ user: "USLACKBOT" })],
  ["no channel", said({ channel: undefined })],
  ["a channel that is a list", said({ channel: [dm] })],
  ["a message that names nobody in a channel", said({ channel: group, channel_type: "channel" })],
  ["a message in a closed channel", said({ channel: group, channel_type: "group" })],
  ["a message of several people", said({ channel: "G0GROEP01", channel_type: "mpim" })],
  ["a kind of channel that is new", said({ channel: group, channel_type: "brand_new" })],
  ["a like", other({ type: "reaction_added", reaction: "thumbsup", item })],
  ["a like taken back", other({ type: "reaction_removed", reaction: "thumbsup", item })],
  ["a member who joined", other({ type: "member_joined_channel", channel: group })],
  ["a channel that was closed", other({ type: "channel_archive", channel: group })],
  ["a file", other({ type: "file_shared", file_id: "F0FILE001" })],
  ["a page that is new", other({ type: "app_home_opened", channel: dm, tab: "brand_new" })],
  ["a page of nobody", { type: "app_home_opened", user: null, channel: dm, tab: "home" }],
  ["a type that is new", other({ type: "brand_new" })],
  ["a type of every object", other({ type: "constructor" })],
  ["a type that reaches for prototypes", other({ type: "__proto__" })],
  ["no type", other({ channel: dm, text })],
  ["a type that is a number", other({ type: 7 })],
];

/** What is odd and still a question. */
export const asking: readonly OddEvent[] = [
  ["blocks of null", said({ blocks: null })],
  ["blocks that are none", said({ blocks: [null, 1, { type: "rich_text" }] })],
  ["no blocks", said({ blocks: undefined })],
  ["a file beside it", said({ subtype: "file_share", files: [{ id: "F0FILE001" }] })],
  ["an answer in a thread", said({ thread_ts: "1795600000.000800" })],
  [
    "an answer that the channel sees too",
    said({ subtype: "thread_broadcast", thread_ts: "1795600000.000800" }),
  ],
  ["keys of every object", said({ constructor: { prototype: {} }, toString: 1 })],
  ["a moment that is none", said({ event_ts: "gisteren" })],
  ["attachments of null", said({ attachments: null, files: null, edited: null })],
  ["metadata of somebody else", said({ metadata: { event_type: "x", event_payload: { key: 1 } } })],
  ["a profile without end", said({ user_profile: { real_name: "a".repeat(10_000) } })],
];

/** A message in which nothing is said. */
export const empty: readonly OddEvent[] = [
  ["nothing at all", said({ text: "" })],
  ["no text", said({ text: undefined })],
  ["a text of null", said({ text: null })],
  ["a text that is a number", said({ text: 7 })],
  ["a text that is an object", said({ text: { text } })],
  ["what nobody sees", said({ text: "\u200b\ufeff \u2060" })],
  ["only a file", said({ text: "", subtype: "file_share", files: [{ id: "F0FILE001" }] })],
];

const of = (team: unknown): Envelope => ({
  ...{ team_id: team, context_team_id: team },
  authorizations: [{ enterprise_id: null, team_id: team, user_id: "U0DANBELIK", is_bot: true }],
});

/** Envelopes around a question that is fine. */
export const envelopes: readonly (readonly [name: string, over: Envelope])[] = [
  ["another workspace", of("T0ELSEWHERE")],
  ["no workspace", { ...of(undefined), authorizations: undefined }],
  ["a workspace of null", of(null)],
  ["a workspace named constructor", of("constructor")],
  ["a workspace named __proto__", of("__proto__")],
  ["a workspace that is a list", of(["T0DORP001"])],
  ["no event", { event: undefined }],
  ["an event of null", { event: null }],
  ["an event that is a list", { event: [] }],
  ["an event that is text", { event: text }],
  ["a type that is new", { type: "brand_new" }],
  ["a limit on its rate", { type: "app_rate_limited", event: undefined, minute_rate_limited: 1 }],
];
