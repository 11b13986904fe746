import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { badRequests, oddRequests } from "./requests.ts";
import { expectAnswer, normal, type OpenBot, openBot, unharmed } from "./stage.ts";

let bot: OpenBot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.stop());

describe("a request that is refused", () => {
  it.each(badRequests)("$name", async ({ body, status, headers }) => {
    const heard = await unharmed(bot, () => bot.postRaw(body, headers));
    expect(heard.status).toBe(status);
    expect(heard.raw.length).toBeLessThan(60);
    expect("admin" in {}).toBe(false);
  });
});

describe("a request that is odd and taken", () => {
  it.each(oddRequests)("%s", async (name, body) => {
    bot.pass(60_000);
    const together = body.replace('"id":"m-1"', `"id":"${name}","deliveryMode":"expectReplies"`);
    const { status, said } = await bot.postRaw(together);
    expect(status).toBe(200);
    expect(said[0]).toContain(normal.answer);
    expect("admin" in {}).toBe(false);
    await expectAnswer(bot);
  });
});

describe("an address that is none (I38)", () => {
  it.each([
    ["POST", "//api//messages", 404],
    ["POST", "/api/messages/", 404],
    ["POST", "/api/messages/../messages%00", 404],
    ["POST", "/API/MESSAGES", 404],
    ["GET", "/api/messages", 405],
    ["PUT", "/api/messages", 405],
    ["PATCH", "/api/messages", 405],
    ["GET", "/../../etc/passwd", 404],
    ["GET", "/%2e%2e/%2e%2e/etc/passwd", 404],
    ["POST", "/slack/events", 404],
  ])("%s %s is answered with %i", async (method, path, status) => {
    const headers = { "X-HTTP-Method-Override": "POST", "X-Forwarded-For": "127.0.0.1" };
    const response = await fetch(bot.url + path, { method, headers });
    expect(response.status).toBe(status);
    expect((await response.text()).length).toBeLessThan(60);
    await expectAnswer(bot);
  });
});
