import { describe, expect, it } from "vitest";
import { bob, expectAnswer, openSlackBot } from "./slack-stage.ts";
import { normal } from "./stage.ts";

const total = 1_000;
const atOnce = 50;

describe("a thousand messages in ten seconds by one person in Slack (I42)", () => {
  it("get few answers and one line about it; others are served, and so is that person later", async () => {
    const bot = await openSlackBot({ isAskedTheSame: true });
    await expectAnswer(bot);
    const before = await bot.stored();
    const from = bot.shown().length;
    const statuses = new Set<number>();
    for (let sent = 0; sent < total; sent += atOnce) {
      const batch = Array.from({ length: atOnce }, () => bot.type(normal.question));
      for (const { status } of await Promise.all(batch)) statuses.add(status);
      expect((await bot.type(normal.question, bob)).status).toBe(200);
      bot.pass((10_000 * atOnce) / total);
    }
    await expectAnswer(bot);
    const said = bot
      .shown()
      .slice(from)
      .filter(({ to }) => to !== bob.channel);
    const answers = said.filter(({ words }) => words.includes(normal.answer));
    expect([...statuses]).toEqual([200]);
    expect(answers.length).toBeLessThan(100);
    expect(said.filter(({ words }) => words.includes("veel berichten in korte tijd"))).toHaveLength(
      1,
    );
    expect(said.length).toBeLessThan(110);
    expect(await bot.stored()).toBe(before);
    expect(bot.lines.length).toBeLessThan(20);
    await expectAnswer(bot);
    await bot.stop();
  });

  it("requests that nobody signed do not fill the log", async () => {
    const bot = await openSlackBot();
    await expectAnswer(bot);
    const before = bot.lines.length;
    const junk = () => bot.client.post({ body: "{}", headers: { "X-Slack-Signature": "v0=x" } });
    for (let sent = 0; sent < total; sent += atOnce) {
      const all = await Promise.all(Array.from({ length: atOnce }, junk));
      expect(new Set(all.map(({ status }) => status))).toEqual(new Set([401]));
    }
    expect(bot.lines.length - before).toBeLessThan(20);
    await expectAnswer(bot);
    await bot.stop();
  });
});
