import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { labelsIn, textIn } from "./stage/card.ts";
import { example, holderOf, personalIn } from "./stage/example.ts";
import { linkAccount } from "./stage/link-account.ts";
import type { Passed } from "./stage/passed.ts";
import { type Stage, startStage } from "./stage/stage.ts";
import { chats, type Shown, shown, users } from "./stage/teams-client.ts";

const PATIENCE_MS = 150_000;
const youssef = "00000000-0000-4000-8000-000000000021";

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
}, PATIENCE_MS);
afterEach(() => stage.bot.letPass(30_000));
afterAll(() => stage?.end(), PATIENCE_MS);

const ask = (text: string, conversation?: string) => stage.teams.ask(text, conversation);
const fromBot = ({ to, name }: Passed) => to === "client" && name === "message";
const inPersonalChat = ({ conversation }: Passed) => conversation.endsWith("@test.user");

/** The card that came to Youssef alone, from a place in the order on. */
async function toYoussef(from: number, what: string): Promise<Shown> {
  const fits = (one: Passed) => fromBot(one) && inPersonalChat(one);
  return shown(await stage.teams.traffic.next(what, fits, from));
}

/** Youssef types something in the chat that he has with the bot. */
async function youssefAsks(text: string, conversation: string): Promise<Shown> {
  const from = { from: users.youssef, conversation, kind: "personal" };
  return stage.teams.answerTo(await stage.teams.send(from, { type: "message", text }));
}

/** Has the bot open a chat with Youssef, by asking for names in the group. */
async function chatOfYoussef(): Promise<string> {
  const from = stage.teams.traffic.all.length;
  const answer = await ask("gezin heeft honger", chats.group);
  await stage.teams.execute(answer, "Stuur mij de namen", { by: users.youssef });
  return (await toYoussef(from, "names for Youssef")).conversation;
}

describe("where others read along", () => {
  it.each([
    ["a group chat", chats.group],
    ["a channel of a team", chats.channel],
  ])("in %s it names organisations, and nothing of a person", async (_where, conversation) => {
    const answer = await ask("gezin heeft honger", conversation);
    const text = textIn(answer.card);
    expect(text).toMatch(/^Eten en voedselhulp\n/);
    expect(text).toContain("Voedselbank Westerwaard");
    expect(text).toContain("0800-2000");
    expect(labelsIn(answer.card)).toEqual(["Stuur mij de namen"]);
    expect(personalIn(JSON.stringify(answer.card))).toEqual([]);
  });

  it("says nothing about a person, also when asked by name", async () => {
    const answer = await ask(`wie is ${holderOf("webber-school").name}`, chats.group);
    expect(textIn(answer.card)).toMatch(/^Over mensen antwoord ik je alleen persoonlijk/);
    expect(personalIn(JSON.stringify(answer.card))).toEqual([]);
  });

  it("shows no names at any theme of the list", async () => {
    const list = await ask("alle thema's", chats.group);
    expect(labelsIn(list.card)).toHaveLength(example.themes.length);
    expect(personalIn(JSON.stringify(list.card))).toEqual([]);
    const [first = ""] = labelsIn(list.card);
    const answer = await stage.teams.execute(list, first);
    expect(personalIn(JSON.stringify(answer))).toEqual([]);
  });

  it("listens only when it is called by name", async () => {
    const { teams, bot } = stage;
    const from = teams.traffic.all.length;
    const sender = { from: users.youssef, conversation: chats.group, kind: "groupChat" };
    const text = "gezin heeft honger";
    await teams.send(sender, { type: "message", text });
    const others = [{ type: "mention", text: "<at>M</at>", mentioned: { id: users.marijke } }];
    await teams.send(sender, { type: "message", text: `<at>M</at> ${text}`, entities: others });
    await bot.restart();
    await ask("hallo");
    const inGroup = (one: Passed) => fromBot(one) && one.conversation === chats.group;
    expect(teams.traffic.all.slice(from).filter(inGroup)).toEqual([]);
  });

  it("introduces itself once in a group", async () => {
    const { teams, bot } = stage;
    const from = teams.traffic.all.length;
    const inGroup = (one: Passed) => fromBot(one) && one.conversation === chats.group;
    await teams.install(chats.group);
    const welcome = shown(await teams.traffic.next("welcome", inGroup, from));
    await teams.install(chats.group);
    await bot.restart();
    await ask("hallo");
    expect(textIn(welcome.card)).toContain("In een groep noem ik alleen organisaties.");
    expect(teams.traffic.all.slice(from).filter(inGroup)).toHaveLength(1);
  });
});

describe("the names, privately", () => {
  it("come in the own chat of who pressed, and not in the group", async () => {
    const { teams } = stage;
    const answer = await ask("gezin heeft honger", chats.group);
    const from = teams.traffic.all.length;
    const pressed = await teams.execute(answer, "Stuur mij de namen", { by: users.youssef });
    expect(pressed).toEqual({ kind: "line", text: "Ik stuur het je in onze eigen chat." });
    const names = await toYoussef(from, "names for Youssef");
    expect(textIn(names.card)).toContain(holderOf("webber-voedsel").name);
    expect(labelsIn(names.card)).toContain("Geen gehoor");
    const group = teams.traffic.all.slice(from).filter((one) => one.conversation === chats.group);
    expect(personalIn(JSON.stringify(group))).toEqual([]);
  });

  it("come to the presser who asked, in the chat that was there already", async () => {
    const { teams } = stage;
    const answer = await ask("gezin heeft honger", chats.channel);
    const from = teams.traffic.all.length;
    await teams.execute(answer, "Stuur mij de namen");
    const isHers = (one: Passed) => fromBot(one) && one.conversation === chats.personal;
    const names = shown(await teams.traffic.next("names for Sanne", isHers, from));
    expect(textIn(names.card)).toContain(holderOf("webber-voedsel").name);
  });

  it("can be marked there, and the card changes in that chat", async () => {
    const { teams } = stage;
    const from = teams.traffic.all.length;
    await chatOfYoussef();
    const names = await toYoussef(from, "names for Youssef");
    const changed = await teams.submit(names, "Geen gehoor", { by: users.youssef });
    expect(changed).toMatchObject({ isChange: true, conversation: names.conversation });
  });
});

describe("two people at once", () => {
  it("each get their own answer, and a follow-up of their own", async () => {
    const chat = await chatOfYoussef();
    const [sannes, youssefs] = await Promise.all([
      ask("moeder kan de schoolreis niet betalen"),
      youssefAsks("ze hebben schulden en de deurwaarder komt", chat),
    ]);
    expect(textIn(sannes.card)).toMatch(/^Schoolkosten/);
    expect(textIn(youssefs.card)).toMatch(/^Schulden/);
    expect(youssefs.conversation).toBe(chat);
    const [south, north] = await Promise.all([
      ask("en in Zuid?"),
      youssefAsks("en in Noord?", chat),
    ]);
    expect(textIn(south.card)).toMatch(/^Schoolkosten in Zuid/);
    expect(textIn(north.card)).toMatch(/^Schulden in Noord/);
  });

  it("both press the same button in the group, and both get the names", async () => {
    const { teams } = stage;
    const answer = await ask("gezin heeft honger", chats.group);
    const from = teams.traffic.all.length;
    await Promise.all(
      [users.sanne, users.youssef].map((by) => teams.execute(answer, "Stuur mij de namen", { by })),
    );
    const isPrivate = (one: Passed) =>
      fromBot(one) && (inPersonalChat(one) || one.conversation === chats.personal);
    const both = await teams.traffic.several({
      ...{ what: "names for both", fits: isPrivate, from, count: 2 },
    });
    expect(new Set(both.map(({ conversation }) => conversation)).size).toBe(2);
  });
});

describe("a message to somebody who did not just speak", () => {
  it("a coordinator hears in the own chat, once, that somebody's data are no longer right", async () => {
    const { teams, bot } = stage;
    const chat = await chatOfYoussef();
    await youssefAsks("hallo", chat);
    await linkAccount(bot, { user: youssef, person: holderOf("coordinator").id });
    const { name } = holderOf("contact-leergeld");
    const answer = await ask(`wie is ${name}`);
    const from = teams.traffic.all.length;
    await Promise.all([1, 2, 3].map(() => teams.execute(answer, "Klopt niet meer")));
    const told = await toYoussef(from, "word to the coordinator");
    expect(told.conversation).toBe(chat);
    expect(textIn(told.card)).toContain(`dat dit niet meer klopt: ${name}, contactpersoon`);
    await bot.restart();
    await ask("hallo");
    const toHim = (one: Passed) => fromBot(one) && inPersonalChat(one);
    expect(teams.traffic.all.slice(from).filter(toHim)).toHaveLength(1);
  });
});

describe("what Microsoft thinks of next", () => {
  const sender = { from: users.youssef, conversation: chats.group, kind: "groupChat" };
  const activities: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ["a reaction", { type: "messageReaction", reactionsAdded: [{ type: "like" }] }],
    ["an edited message", { type: "messageUpdate", text: "gezin heeft honger" }],
    ["a deleted message", { type: "messageDelete" }],
    ["typing", { type: "typing" }],
    ["an event", { type: "event", name: "application/vnd.microsoft.readReceipt", value: {} }],
    ["a type that does not exist", { type: "teleport", value: null }],
    ["a message without text or value", { type: "message", value: null }],
    ["somebody new in the group", { type: "conversationUpdate", membersAdded: [{ id: "x" }] }],
  ];

  it.each(activities)("%s is taken without a word", async (_what, activity) => {
    const { teams } = stage;
    const from = teams.traffic.all.length;
    const passed = await teams.send(sender, activity);
    expect(passed.status).toBe(200);
    await ask("hallo");
    const inGroup = (one: Passed) => fromBot(one) && one.conversation === chats.group;
    expect(teams.traffic.all.slice(from).filter(inGroup)).toEqual([]);
  });

  it("the same message delivered three times is answered once", async () => {
    const { teams, bot } = stage;
    const conversation = await chatOfYoussef();
    const from = teams.traffic.all.length;
    const twin = { id: "the-same", type: "message", text: "gezin heeft honger" };
    const sent = { from: users.youssef, conversation, kind: "personal" };
    await Promise.all([1, 2, 3].map(() => teams.send(sent, twin)));
    const delivered = ({ to, id }: Passed) => to === "bot" && id === twin.id;
    await teams.traffic.several({ what: "three deliveries", fits: delivered, count: 3 });
    await bot.restart();
    await ask("hallo");
    const answers = ({ to, replyTo }: Passed) => to === "client" && replyTo === twin.id;
    expect(teams.traffic.all.slice(from).filter(answers)).toHaveLength(1);
  });
});
