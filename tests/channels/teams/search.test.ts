import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { Fault } from "../../../src/contract/fault.ts";
import type { Say } from "../../../src/contract/outcome.ts";
import type { Message } from "../../../src/messages/message.ts";
import { everyBlock, everywhere, hostileTexts } from "../../contracts/channel-sample.ts";
import { type ActivityJson, ann, groupMessage, message, search, tenant } from "./activities.ts";
import { judgeCard } from "./judge.ts";
import { type StartedTeams, say, startTeams } from "./start-teams.ts";
import { buttonsOf, wordsOf } from "./walk-card.ts";

let teams: StartedTeams;
beforeEach(async () => {
  teams = await startTeams();
});
afterEach(() => teams.stop());

/** What Microsoft's own client takes: anything else it shows as a fault of the app. */
const answerSchema = z.strictObject({
  composeExtension: z.discriminatedUnion("type", [
    z.strictObject({ type: z.literal("message"), text: z.string().min(1) }),
    z.strictObject({
      type: z.literal("result"),
      attachmentLayout: z.literal("list"),
      attachments: z
        .array(
          z.strictObject({
            contentType: z.literal("application/vnd.microsoft.card.adaptive"),
            content: z.looseObject({ type: z.literal("AdaptiveCard") }),
            preview: z.strictObject({
              contentType: z.literal("application/vnd.microsoft.card.thumbnail"),
              content: z.strictObject({ title: z.string(), text: z.string() }),
            }),
          }),
        )
        .max(25),
    }),
  ]),
});

async function answerTo(activity: ActivityJson) {
  const response = await teams.post(activity);
  await teams.channel.settled();
  expect(response.status).toBe(200);
  return answerSchema.parse(await response.json()).composeExtension;
}

async function lineFor(activity: ActivityJson): Promise<string> {
  const answer = await answerTo(activity);
  return answer.type === "message" ? answer.text : "results";
}

async function resultsFor(activity: ActivityJson) {
  const answer = await answerTo(activity);
  if (answer.type !== "result") throw new Error(answer.text);
  return answer.attachments;
}

const query = (value: unknown) => search("", { value });
const asked = () => teams.asked.map(({ happening }) => happening);
const many = (count: number): readonly Say[] =>
  Array.from({ length: count }, (_, at) => say(`Uitkomst ${at}`));
const titlesFor = async (queryOptions: unknown) =>
  (await resultsFor(query({ parameters: [], queryOptions }))).map(
    ({ preview }) => preview.content.title,
  );

describe("a search from the box in which somebody writes", () => {
  it("asks what was typed, tidied", async () => {
    await answerTo(search(" voedselbank\u200b \n noord "));
    expect(asked()).toEqual([{ kind: "search", text: "voedselbank\nnoord" }]);
  });

  it.each([
    ["opened and nothing typed yet", [{ name: "initialRun", value: "true" }], ""],
    ["typed after opening", [{ name: "initialRun" }, { name: "x", value: "schulden" }], "schulden"],
    ["under no name, as in the Playground", [{ value: "schulden" }], "schulden"],
    ["emptied again", [{ name: "zoekterm", value: "" }], ""],
    ["something that is no text", [{ name: "zoekterm", value: 7 }], ""],
    ["no list", "x", ""],
    ["a list of other things", [null, 3, []], ""],
  ])("knows what was %s", async (_, parameters, text) => {
    await answerTo(query({ commandId: "zoek", parameters }));
    expect(asked()).toEqual([{ kind: "search", text }]);
  });

  it("shows each result with a title and some text, and inserts its card", async () => {
    const found: Message = {
      summary: "Voedselbank Westerwaard",
      blocks: [
        { kind: "contact", name: "Voedselbank Westerwaard", about: "Eten" },
        { kind: "text", spans: [{ text: "Pakketten op vrijdag." }] },
      ],
    };
    teams.answerWith(() => ({ say: [{ ...say(""), message: found }, say("Leergeld")] }));
    const [first, second] = await resultsFor(search("voedsel"));
    expect(first?.preview.content).toEqual({
      title: "Voedselbank Westerwaard",
      text: "Eten · Pakketten op vrijdag.",
    });
    expect(wordsOf(first?.content)).toContain("Pakketten op vrijdag.");
    expect(second?.preview.content.title).toBe("Leergeld");
    expect([teams.finished, teams.connector.sent]).toEqual([[true], []]);
  });

  it("says in words that nothing was found", async () => {
    expect(await lineFor(search("zzz"))).toMatch(/^Niets gevonden\. Zoek op/);
  });

  it("shows what is said privately as a line, which nobody can insert", async () => {
    teams.answerWith(() => ({ say: [say("Wacht even", { to: "private" })] }));
    expect(await lineFor(search("x"))).toBe("Wacht even");
    teams.answerWith(() => ({ say: [say("Alleen voor jou", { to: "private" }), say("Leergeld")] }));
    expect(JSON.stringify(await resultsFor(search("x")))).not.toContain("Alleen voor jou");
  });
});

describe("pages", () => {
  beforeEach(() => teams.answerWith(() => ({ say: many(60) })));

  it.each([
    ["what is asked", { skip: 25, count: 5 }, 25, 5],
    ["the first ones when nothing is asked", undefined, 0, 25],
    ["no more than Teams shows", { skip: 0, count: 1_000 }, 0, 25],
    ["the last ones", { skip: 50, count: 25 }, 50, 10],
    ["nothing beyond the end", { skip: 60, count: 25 }, 60, 0],
    ["the first ones for nonsense", { skip: -1, count: 0 }, 0, 25],
    ["the first ones for what is no number", { skip: "1", count: 1.5 }, 0, 25],
    ["the first ones for no object", 7, 0, 25],
  ])("hold %s", async (_, options, first, count) => {
    const titles = Array.from({ length: count }, (_unused, at) => `Uitkomst ${first + at}`);
    expect(await titlesFor(options)).toEqual(titles);
  });
});

describe("what is inserted", () => {
  const everything = (message: Message) => {
    teams.answerWith(() => ({ say: [{ ...say(""), message }] }));
    return resultsFor(search("x"));
  };

  it("has nothing to press, and nothing wrong", async () => {
    const [result] = await everything({ summary: "Alles", blocks: everyBlock });
    expect(everyBlock.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["form", "buttons"]));
    expect(buttonsOf(result?.content)).toEqual([]);
    expect(JSON.stringify(result)).not.toMatch(/Action\.|Input\./);
    expect(judgeCard(result?.content)).toEqual([]);
  });

  it.each(hostileTexts)("does nothing, whatever others wrote: $what", async ({ text }) => {
    const [result] = await everything(everywhere(text));
    expect(judgeCard(result?.content)).toEqual([]);
    expect(JSON.stringify(result?.preview)).not.toMatch(/<[a-z/]|\{\{|\]\(|https?:\/\/|\$\{/i);
    expect(result?.preview.content.title.length).toBeLessThan(100);
  });
});

describe("where somebody searches (I33)", () => {
  const conversationOf = (conversation: unknown) => search("x", { conversation });
  const ownChat = { id: "a:personal", conversationType: "personal", tenantId: tenant };

  it.each([
    ["a chat of two", { ...ownChat, id: "19:a_b@unq.gbl.spaces" }, "personal"],
    ["the chat with the bot", ownChat, "personal"],
    ["a group", groupMessage().conversation, "group"],
    ["a channel", { id: "19:x", conversationType: "channel", tenantId: tenant }, "group"],
    ["nobody says where", { id: "19:x", tenantId: tenant }, "group"],
    ["something new", { id: "19:x", conversationType: "meeting", tenantId: tenant }, "group"],
  ])("%s", async (_, conversation, kind) => {
    await answerTo(conversationOf(conversation));
    expect(teams.asked[0]?.place.kind).toBe(kind);
    expect(teams.asked[0]?.place).not.toHaveProperty("address");
  });

  it("is a conversation of that person alone, although two people share the chat", async () => {
    const bob = { id: "29:bob", aadObjectId: "bbbbbbbb-0000-0000-0000-000000000002" };
    await answerTo(search("x", { conversation: ownChat }));
    await answerTo(search("x", { conversation: ownChat, from: bob, id: "f:search-2" }));
    await teams.post(message({ conversation: ownChat, from: ann }));
    expect(new Set(teams.asked.map(({ place }) => place.conversation)).size).toBe(3);
  });
});

describe("a search that cannot be answered", () => {
  it.each(["busy", "stopping"] as const)("may come again when the engine is %s", async (code) => {
    teams.answerWith(() => {
      throw new Fault(code, "x");
    });
    const response = await teams.post(search("x"));
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "2"]);
  });

  it("gets a line when the turn fails, and the log says nothing of what was typed", async () => {
    teams.answerWith(() => {
      throw new Error("hommelbeek");
    });
    expect(await lineFor(search("hommelbeek"))).toBe("Er ging iets mis. Probeer het zo nog eens.");
    expect(teams.lines).toMatchObject([{ what: "turn-failed", fields: { kind: "search" } }]);
    expect(JSON.stringify(teams.lines)).not.toContain("hommelbeek");
  });

  it("is answered the same when it comes again", async () => {
    teams.answerWith(() => ({ kind: "repeated", say: many(2) }));
    expect(await resultsFor(search("x"))).toHaveLength(2);
  });

  it("answers among the replies where those are asked for in one go", async () => {
    teams.answerWith(() => ({ say: many(1) }));
    const response = await teams.post(search("x", { deliveryMode: "expectReplies" }));
    expect(await response.text()).toMatch(/invokeResponse.*composeExtension.*Uitkomst 0/);
  });
});
