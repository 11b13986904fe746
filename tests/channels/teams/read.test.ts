import { describe, expect, it } from "vitest";
import { activitySchema } from "../../../src/channels/teams/activity.ts";
import { readActivity } from "../../../src/channels/teams/read.ts";
import {
  type ActivityJson,
  ann,
  bot,
  channelMessage,
  groupMessage,
  invoke,
  message,
  search,
  submit,
  tenant,
} from "./activities.ts";
import { network, now } from "./start-teams.ts";

const read = (activity: ActivityJson) =>
  readActivity(activitySchema.parse(activity), { tenant, networks: [network], clock: () => now });

const account = `teams:${tenant}:${ann.aadObjectId}`;
const does = { dialog: "whom", version: 1, subject: "-", action: { kind: "themes" } };

describe("an activity as an event", () => {
  it("is what somebody types in a chat with the bot, with how to reach them later", () => {
    const incoming = read(message());
    expect(incoming).toEqual({
      id: `teams:${tenant}:a:personal:m-1`,
      at: now,
      actor: { account, guest: false, displayName: "Ann" },
      place: {
        channel: "teams",
        conversation: `teams:${tenant}:a:personal`,
        kind: "personal",
        address: expect.any(String),
      },
      happening: { kind: "text", text: "mee op kamp lukt niet" },
      networks: [network],
    });
  });

  it.each([
    ["a group chat", groupMessage()],
    ["a channel of a team", channelMessage()],
  ])("takes the bot's name off in %s, and keeps no address of the group (I33)", (_, activity) => {
    const incoming = read(activity);
    expect(incoming?.happening).toEqual({ kind: "text", text: "schulden" });
    expect(incoming?.place.kind).toBe("group");
    expect(incoming?.place).not.toHaveProperty("address");
  });

  it("keeps no address of a chat of two people, where a button of ours may end up (I33)", () => {
    const conversation = { id: "19:a_b@unq.gbl.spaces", conversationType: "personal" };
    expect(read(submit({ does }, { conversation }))?.place).not.toHaveProperty("address");
  });

  it("keeps threads in a channel apart", () => {
    expect(read(channelMessage())?.place.conversation).toContain(";messageid=17");
  });

  it("is nothing in a group when the bot is not called, or somebody else is", () => {
    const other = { type: "mention", text: "<at>Bob</at>", mentioned: { id: "29:bob" } };
    expect(read(groupMessage({ entities: [] }))).toBeUndefined();
    expect(read(groupMessage({ entities: [other] }))).toBeUndefined();
  });

  it("is a group where the kind of conversation is not said", () => {
    const conversation = { id: "a:personal", tenantId: tenant };
    expect(read(message({ conversation }))).toBeUndefined();
    expect(read(groupMessage({ conversation }))?.place).toMatchObject({ kind: "group" });
  });

  it.each([
    ["by the tenant of the account", { ...ann, tenantId: "99999999" }, true],
    ["by the name of a guest", { ...ann, userPrincipalName: "ann_x.nl#ext#@y.example" }, true],
    ["not within the tenant", { ...ann, tenantId: tenant }, false],
  ])("knows a guest %s", (_, from, guest) => {
    expect(read(message({ from }))?.actor.guest).toBe(guest);
  });

  it.each([
    ["as it is", "Ann de Wit", "Ann de Wit"],
    ["on one line, without what nobody sees", " Ann\u202e\n\tde\u200b Wit\u0007 ", "Ann de Wit"],
    ["not endless", `${"Ann ".repeat(40)}`, `${"Ann ".repeat(24).trim()}…`],
    ["not when there is nothing to see", "\u200b \u2060", undefined],
    ["not when it is none", 3, undefined],
  ])("says how the account calls itself: %s", (_, name, expected) => {
    expect(read(message({ from: { ...ann, name } }))?.actor.displayName).toBe(expected);
  });

  it("names an account without a directory id by the platform's own", () => {
    const incoming = read(message({ from: { id: "29:1abc_D-e" } }));
    expect(incoming?.actor.account).toBe(`teams:${tenant}:29:1abc_D-e`);
  });

  it.each([
    ["Execute", invoke({ does })],
    ["Submit", submit({ does })],
    ["Submit in a group", submit({ does }, { conversation: groupMessage().conversation })],
    ["Submit with an empty text", submit({ does }, { text: "" })],
  ])("is a press, by %s", (_, activity) => {
    expect(read(activity)?.happening).toEqual({ kind: "press", does });
  });

  it("is a press of something strange when the value is not ours", () => {
    const happening = read(submit({ msteams: { type: "x" } }))?.happening;
    expect(happening).toEqual({ kind: "press", does: { msteams: { type: "x" } } });
  });

  it("is what was typed when there is both a text and a value", () => {
    expect(read(message({ value: { does } }))?.happening.kind).toBe("text");
  });
});

const joined = { kind: "joined" };
const left = { kind: "left" };
const update = (over: ActivityJson) => {
  const { text: _text, ...rest } = message({ type: "conversationUpdate", id: "c-1" });
  return { ...rest, ...over };
};
const install = (action: string, over: ActivityJson = {}) =>
  update({ type: "installationUpdate", action, id: "i-1", ...over });
const group = { conversation: groupMessage().conversation };

describe("coming and going", () => {
  it.each([
    ["installing in a chat", install("add"), joined],
    ["an upgrade", install("add-upgrade"), joined],
    ["the bot and the person in a new chat", update({ membersAdded: [bot, ann] }), joined],
    ["the person alone", update({ membersAdded: [ann] }), joined],
    ["the person where the sender is the bot", update({ from: bot, membersAdded: [ann] }), joined],
    ["installing in a group", install("add", group), joined],
    ["the bot added to a group", update({ ...group, membersAdded: [bot] }), joined],
    ["removing from a chat", install("remove"), left],
    ["the person gone", update({ membersRemoved: [ann] }), left],
    [
      "somebody added to a group",
      update({ ...group, membersAdded: [{ id: "29:bob" }] }),
      undefined,
    ],
    ["the bot removed from a group", update({ ...group, membersRemoved: [bot] }), undefined],
    ["removing from a group", install("remove", group), undefined],
    ["a new title", update({ ...group, topicName: "x" }), undefined],
    ["only the bot", update({ from: bot, membersAdded: [bot] }), undefined],
  ])("%s", (_, activity, happening) => {
    expect(read(activity)?.happening).toEqual(happening);
    if (happening) expect(read(activity)?.actor.account).toBe(account);
  });

  it("has one id for all that one install sends, and another on another day", () => {
    const both = [install("add"), update({ membersAdded: [bot, ann] })].map((one) => read(one)?.id);
    const later = read(install("add", { timestamp: "2026-05-02T09:30:00Z" }))?.id;
    expect(new Set(both).size).toBe(1);
    expect(both).not.toContain(later);
  });

  it("takes the moment of the clock where the activity has none that can be read", () => {
    const id = read(install("add"))?.id;
    expect(read(install("add", { timestamp: "gisteren" }))?.id).toBe(id);
    expect(read(install("add", { timestamp: 1e12 }))?.id).toBe(id);
  });
});

describe("an activity that is nothing to us (I44)", () => {
  it.each([
    ["an edit", message({ type: "messageUpdate" })],
    ["a deletion", message({ type: "messageDelete" })],
    ["a reaction", message({ type: "messageReaction", reactionsAdded: [{ type: "like" }] })],
    ["typing", message({ type: "typing" })],
    ["something new", message({ type: "brandNew" })],
    ["an invoke we do not serve", message({ type: "invoke", name: "task/fetch", value: {} })],
    ["a search without a query", search("x", { value: null })],
    ["a search with a list for a query", search("x", { value: [] })],
    ["an invoke without a value", invoke({}, { value: null })],
    ["an invoke without data", invoke({}, { value: { action: {} } })],
    ["an invoke with a list", invoke({}, { value: { action: { data: [1] } } })],
    ["a message from the bot", message({ from: bot })],
    ["a message from another bot", message({ from: { id: "28:other" } })],
    ["a message from something with the role of a bot", message({ from: { ...ann, role: "bot" } })],
    ["no sender", message({ from: undefined })],
    ["a sender without an id", message({ from: {} })],
    ["a sender whose id would end a key", message({ from: { id: "a|b" } })],
    ["no conversation", message({ conversation: null })],
    ["no id", message({ id: undefined })],
    ["no members", update({ from: null })],
    ["members that are none", update({ from: null, membersAdded: [null, 3, {}] })],
  ])("%s", (_, activity) => {
    expect(read(activity)).toBeUndefined();
  });

  it.each([
    ["null", null],
    ["a number", 3],
    ["a list", []],
    ["nothing", undefined],
  ])("reads a text when the value is %s", (_, value) => {
    expect(read(message({ value }))?.happening.kind).toBe("text");
    expect(read(message({ value, text: "" }))?.happening).toEqual({ kind: "text", text: "" });
  });
});
