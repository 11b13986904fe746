import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { signingSecret } from "../channels/slack/sign.ts";
import { signed } from "../e2e/slack/signed.ts";
import { badRequests, oddQuestions } from "./slack-requests.ts";
import {
  expectAnswer,
  type OpenSlackBot,
  openSlackBot,
  saidAfter,
  unharmed,
} from "./slack-stage.ts";
import { normal } from "./stage.ts";

let bot: OpenSlackBot;
beforeAll(async () => {
  bot = await openSlackBot();
});
afterAll(() => bot.stop());

const making = () => bot.making(normal.question);

describe("a request of Slack that is refused", () => {
  it.each(badRequests)("$name", async ({ make, status }) => {
    const { delivered, said } = await unharmed(bot, () => bot.client.post(make(making())));
    expect([delivered.status, said]).toEqual([status, []]);
    expect(delivered.body.length).toBeLessThan(60);
    expect("admin" in {}).toBe(false);
  });

  it("signed as another body, at the same moment (I5)", async () => {
    const { question } = making();
    const signing = { secret: signingSecret, at: bot.now() };
    const { headers } = signed(question.replace("kamp", "eten"), signing);
    const { delivered, said } = await unharmed(bot, () =>
      bot.client.post({ body: question, headers }),
    );
    expect([delivered.status, said]).toEqual([401, []]);
  });
});

describe("a verification of the address (I8)", () => {
  it("is answered when Slack signed it", async () => {
    const challenge = { token: "x", type: "url_verification", challenge: "3eZbrw1aBm2rZgRNFdxV" };
    const { delivered } = await unharmed(bot, () => bot.client.event(challenge));
    expect(delivered.status).toBe(200);
    expect(delivered.body).toContain(challenge.challenge);
  });

  it.each([
    ["a number", 7],
    ["an object", { x: 1 }],
    ["a page", "<script>alert(1)</script>"],
    ["a text without end", "x".repeat(100_000)],
  ])("gives back nothing that acts when it asks for %s", async (_, challenge) => {
    const { delivered } = await unharmed(bot, () =>
      bot.client.event({ type: "url_verification", challenge }),
    );
    expect(delivered.status).toBeLessThan(500);
    expect(delivered.body).not.toMatch(/^\s*<script/);
  });
});

describe("a replay (I7)", () => {
  it("of the same bytes is answered once, however often it comes", async () => {
    bot.pass(60_000);
    const request = signed(making().question, { secret: signingSecret, at: bot.now() });
    const said = await saidAfter(bot, async () => {
      await bot.client.post(request);
      await bot.client.post(request);
      bot.pass(4 * 60_000);
      return bot.client.post(request);
    });
    expect(said).toHaveLength(1);
    await expectAnswer(bot);
  });

  it("after five minutes is refused", async () => {
    bot.pass(60_000);
    const request = signed(making().question, { secret: signingSecret, at: bot.now() });
    await saidAfter(bot, () => bot.client.post(request));
    bot.pass(6 * 60_000);
    const { delivered, said } = await unharmed(bot, () => bot.client.post(request));
    expect([delivered.status, said]).toEqual([401, []]);
  });
});

describe("a request that is odd and taken", () => {
  it.each(oddQuestions)("%s", async (_, alter) => {
    bot.pass(60_000);
    const body = alter(making().question);
    const signing = { secret: signingSecret, at: bot.now() };
    const said = await saidAfter(bot, () => bot.client.post(signed(body, signing)));
    expect(said[0]?.words).toContain(normal.answer);
    expect("admin" in {}).toBe(false);
    await expectAnswer(bot);
  });
});

describe("an address of Slack that is none (I38)", () => {
  it.each([
    ["POST", "//slack//events", 404],
    ["POST", "/slack/events/", 404],
    ["POST", "/slack/events/../events%00", 404],
    ["POST", "/SLACK/EVENTS", 404],
    ["POST", "/slack/actions", 404],
    ["GET", "/slack/events", 405],
    ["PUT", "/slack/events", 405],
    ["DELETE", "/slack/events", 405],
    ["GET", "/slack/../../etc/passwd", 404],
    // With one token nobody installs anything.
    ["GET", "/slack/install", 404],
    ["GET", "/slack/oauth_redirect?code=x&state=x", 404],
    // Nor is there Teams.
    ["POST", "/api/messages", 404],
  ])("%s %s is answered with %i", async (method, path, status) => {
    const headers = { "X-HTTP-Method-Override": "POST", "X-Forwarded-For": "127.0.0.1" };
    const response = await fetch(bot.url + path, { method, headers });
    expect(response.status).toBe(status);
    expect((await response.text()).length).toBeLessThan(60);
    await expectAnswer(bot);
  });
});
