import {
  type ActivityJson,
  ann,
  bot,
  groupMessage,
  invoke,
  message,
} from "../channels/teams/activities.ts";

/** An activity of Teams by what is odd about it. */
export type Odd = readonly [name: string, activity: ActivityJson];

/** What nobody waits for an answer to. */
export const silent: readonly Odd[] = [
  ["an edit", message({ type: "messageUpdate", text: "kamp" })],
  ["a deletion", message({ type: "messageDelete" })],
  [
    "a message taken back",
    message({ type: "messageUpdate", channelData: { eventType: "undeleteMessage" } }),
  ],
  ["a like", message({ type: "messageReaction", reactionsAdded: [{ type: "like" }] })],
  ["a like taken back", message({ type: "messageReaction", reactionsRemoved: [{ type: "like" }] })],
  ["a reaction of nothing", message({ type: "messageReaction", reactionsAdded: null })],
  ["typing", message({ type: "typing" })],
  ["an end of a conversation", message({ type: "endOfConversation" })],
  ["an event", message({ type: "event", name: "application/vnd.microsoft.meetingStart" })],
  ["a trace", message({ type: "trace" })],
  ["an unknown type", message({ type: "brandNew" })],
  ["a type of every object", message({ type: "constructor" })],
  ["a type that reaches for prototypes", message({ type: "__proto__" })],
  ["an unknown invoke", message({ type: "invoke", name: "task/fetch", value: {} })],
  ["an invoke without a name", message({ type: "invoke", value: {} })],
  ["a press with a value of null", invoke({}, { value: null })],
  ["a press without an action", invoke({}, { value: {} })],
  ["a press with an action of null", invoke({}, { value: { action: null } })],
  ["a press with data of null", invoke(null)],
  ["a press with data that is a list", invoke([1])],
  ["somebody new in a group", groupMessage({ type: "conversationUpdate", membersAdded: [ann] })],
  ["members that are none", message({ type: "conversationUpdate", membersAdded: "x" })],
  ["a message that names nobody in a group", groupMessage({ entities: [] })],
  ["no sender", message({ from: null })],
  ["the bot itself as the sender", message({ from: bot })],
  ["no conversation", message({ conversation: null })],
  ["no id", message({ id: null })],
];

const question = "geen geld voor het kamp";

/** What is odd and still a question. */
export const asking: readonly Odd[] = [
  ["a value of null", message({ text: question, value: null })],
  ["a value that is a number", message({ text: question, value: 3 })],
  ["entities of null", message({ text: question, entities: null })],
  ["entities that are none", message({ text: question, entities: [null, 1, { type: "mention" }] })],
  ["attachments of null", message({ text: question, attachments: null })],
  ["a picture beside it", message({ text: question, attachments: [{ contentType: "image/png" }] })],
  [
    "channel data with keys of every object",
    message({
      text: question,
      channelData: { constructor: 1, tenant: { id: "t" } },
      conversation: { id: "a:p", conversationType: "personal", tenantId: "t" },
    }),
  ],
  ["a moment that is none", message({ text: question, timestamp: "gisteren" })],
  ["a language that is none", message({ text: question, locale: "xx-".repeat(100) })],
  ["a format that is none", message({ text: question, textFormat: {} })],
  [
    "a sender named __proto__",
    message({ text: question, from: { ...ann, aadObjectId: "__proto__" } }),
  ],
  [
    "a sender named constructor",
    message({ text: question, from: { ...ann, aadObjectId: "constructor" } }),
  ],
  [
    "a conversation named __proto__",
    message({
      text: question,
      conversation: { id: "__proto__", conversationType: "personal", tenantId: "constructor" },
      channelData: null,
    }),
  ],
  [
    "a sender with an endless name",
    message({ text: question, from: { ...ann, name: "a".repeat(10_000) } }),
  ],
];

/** A message in which nothing is said. */
export const empty: readonly Odd[] = [
  ["nothing at all", message({ text: "" })],
  ["no text", message({ text: null })],
  ["a text that is a number", message({ text: 7 })],
  ["nothing, with a value of null", message({ text: "", value: null })],
  ["nothing, with a value that is a list", message({ text: null, value: [] })],
  ["what nobody sees", message({ text: "\u200b\ufeff \u2060" })],
  ["only a picture", message({ text: "", attachments: [{ contentType: "image/png" }] })],
  [
    "only a sticker",
    message({ text: null, attachments: [{ contentType: "text/html", content: "<img>" }] }),
  ],
];
