import { describe, expect, it } from "vitest";
import { eventCallback } from "../e2e/slack/envelopes.ts";
import { buttonNamed } from "../e2e/slack/reading.ts";
import { keywordKnowledge } from "../fixtures/keyword-knowledge.ts";
import { expectNothingPersonal, injection, mark } from "./personal.ts";
import { asking, empty, envelopes, silent } from "./slack-events.ts";
import { badRequests } from "./slack-requests.ts";
import { expectAnswer, type OpenSlackBot, openSlackBot, saidAfter } from "./slack-stage.ts";
import { large, patterns, queries, unclear } from "./typed.ts";

const typed = [...queries, ...patterns, ...large, ...unclear].map(({ text }) => text);

async function everythingBad(bot: OpenSlackBot): Promise<void> {
  const anew = async (work: () => Promise<unknown>) => {
    bot.pass(60_000);
    await work();
  };
  await anew(() => bot.type(injection));
  await anew(() => bot.command(`honger ${injection}`));
  await anew(() => bot.mention(injection));
  for (const text of typed) await anew(() => bot.type(`${text.slice(0, 2_000)} ${mark}`));
  await expectAnswer(bot);
  const [answer] = await saidAfter(bot, () => bot.type("honger"));
  if (!answer) throw new Error("no answer");
  const button = buttonNamed(answer.blocks, "Klopt niet meer");
  for (const value of [injection, JSON.stringify({ does: { dialog: injection } })]) {
    await anew(() => bot.press(answer, { ...button, value }));
  }
  for (const [, event] of [...silent, ...asking, ...empty]) {
    const odd = eventCallback(bot.client.setting, { ...event, locale: mark, extra: injection });
    await anew(() => bot.client.event(odd));
  }
  for (const [, over] of envelopes) {
    await anew(() => bot.client.event({ ...bot.question({ text: injection }), ...over }));
  }
  for (const { make } of badRequests) {
    const { body, headers } = make(bot.making(injection));
    await bot.client.post({ body, headers: { ...headers, "User-Agent": mark } });
  }
  for (const path of [`/slack/${mark}%0d%0a`, `/slack/events?${mark}`, `/slack/${mark}%00`]) {
    await fetch(`${bot.url}${path}`, { method: "POST" });
  }
}

describe("the log tells nothing of people in Slack and cannot be written in (I40)", () => {
  it("while everything bad comes in", { timeout: 120_000 }, async () => {
    const bot = await openSlackBot();
    await everythingBad(bot);
    await bot.stop();
    expect(bot.lines.length).toBeGreaterThan(5);
    expectNothingPersonal(bot.lines);
  });

  it("while every turn fails on what was typed", async () => {
    const rank = (text: string) => {
      throw new TypeError(`cannot read ${text}`, { cause: new Error(text) });
    };
    const bot = await openSlackBot({ knowledge: { ...keywordKnowledge, rank } });
    const [said] = await saidAfter(bot, () => bot.type(`honger ${injection}`));
    expect(said?.words).toContain("Er ging iets mis");
    await bot.stop();
    expect(bot.lines.join("")).toMatch(/"what":"(?:turn|answer)-failed"/);
    expectNothingPersonal(bot.lines);
  });

  it("while Slack answers with what was typed", async () => {
    const bot = await openSlackBot();
    bot.failWith("chat.postMessage", injection);
    await bot.client.event(bot.question({ text: `honger ${injection}` }));
    await bot.stop();
    expectNothingPersonal(bot.lines);
  });
});
