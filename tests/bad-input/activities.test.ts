import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { message } from "../channels/teams/activities.ts";
import { asking, empty, silent } from "./activities.ts";
import { emergency, expectAnswer, normal, type OpenBot, openBot, unharmed } from "./stage.ts";
import { treacherous } from "./typed.ts";

let bot: OpenBot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.stop());

describe("what happens in Teams without a question (I44)", () => {
  it.each(silent)("%s is taken in silence and changes nothing", async (_, activity) => {
    const heard = await unharmed(bot, () => bot.post(activity));
    expect([heard.status, heard.raw]).toEqual([200, ""]);
  });
});

describe("a question with something odd around it (I12, I44)", () => {
  it.each(asking)("%s is answered, and others are as ever", async (_, activity) => {
    bot.pass(60_000);
    const { status, said } = await bot.postAnew(activity);
    expect([status, said.length]).toEqual([200, 1]);
    expect(said[0]).toContain(normal.answer);
    expect(Object.keys(Object.prototype)).toEqual([]);
    await expectAnswer(bot);
  });
});

describe("an id that means something to JavaScript (I12)", () => {
  it.each(treacherous)("%s is an id like any other", async (id) => {
    bot.pass(60_000);
    const { said } = await bot.post(message({ id, text: normal.question }));
    expect(said[0]).toContain(normal.answer);
    await expectAnswer(bot);
  });
});

describe("a message in which nothing is said (I44)", () => {
  it.each(empty)("%s gets one card that helps, and changes nothing", async (_, activity) => {
    const { status, said } = await unharmed(bot, () => bot.postAnew(activity));
    expect([status, said.length]).toEqual([200, 1]);
    expect(said[0]).toContain(emergency);
    expect(said[0]).toMatch(/thema/);
  });
});
