import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventCallback, freshId, freshTs } from "../e2e/slack/envelopes.ts";
import { asking, empty, envelopes, silent } from "./slack-events.ts";
import {
  expectAnswer,
  type OpenSlackBot,
  openSlackBot,
  saidAfter,
  unharmed,
} from "./slack-stage.ts";
import { emergency, normal } from "./stage.ts";
import { treacherous } from "./typed.ts";

let bot: OpenSlackBot;
beforeAll(async () => {
  bot = await openSlackBot();
});
afterAll(() => bot.stop());

describe("what happens in Slack without a question (I44)", () => {
  it.each(silent)("%s is taken in silence and changes nothing", async (_, event) => {
    const envelope = eventCallback(bot.client.setting, event);
    const { delivered, said } = await unharmed(bot, () => bot.client.event(envelope));
    expect([delivered.status, said]).toEqual([200, []]);
  });
});

describe("an odd envelope around a question (I4, I12, I44)", () => {
  it.each(envelopes)("%s is taken in silence and changes nothing", async (_, over) => {
    const question = bot.question({ text: normal.question });
    const { delivered, said } = await unharmed(bot, () =>
      bot.client.event({ ...question, ...over }),
    );
    expect(said).toEqual([]);
    expect(delivered.status).toBeLessThan(500);
  });
});

describe("a question with something odd around it (I12, I44)", () => {
  it.each(asking)("%s is answered, and others are as ever", async (_, event) => {
    bot.pass(60_000);
    const envelope = eventCallback(bot.client.setting, { ...event, ts: freshTs() });
    const said = await saidAfter(bot, () => bot.client.event(envelope));
    expect(said.map(({ words }) => words)).toEqual([expect.stringContaining(normal.answer)]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    await expectAnswer(bot);
  });
});

describe("an id that means something to JavaScript (I12)", () => {
  it.each(treacherous)("%s is an id like any other", async (id) => {
    bot.pass(60_000);
    const envelope = { ...bot.question({ text: normal.question }), event_id: id };
    const said = await saidAfter(bot, () => bot.client.event(envelope));
    expect(said[0]?.words).toContain(normal.answer);
    await expectAnswer(bot);
  });
});

describe("a message in which nothing is said (I44)", () => {
  it.each(empty)(
    "%s gets at most one message that helps, and changes nothing",
    async (_, event) => {
      const envelope = eventCallback(bot.client.setting, event);
      const { delivered, said } = await unharmed(bot, () => bot.client.event(envelope));
      expect(delivered.status).toBe(200);
      expect(said.length).toBeLessThanOrEqual(1);
      for (const { words } of said) expect(words).toContain(emergency);
    },
  );
});

describe("an event that comes again (I7)", () => {
  it.each(["as it was", "as a later try"])("%s is answered once", async (way) => {
    bot.pass(60_000);
    const envelope = bot.question({ text: normal.question });
    const said = await saidAfter(bot, async () => {
      await bot.client.event(envelope);
      if (way === "as a later try") bot.pass(60_000);
      return bot.client.event(envelope);
    });
    expect(said).toHaveLength(1);
  });

  it("with another id but the same words is another question", async () => {
    bot.pass(60_000);
    const envelope = bot.question({ text: normal.question });
    const said = await saidAfter(bot, async () => {
      await bot.client.event(envelope);
      return bot.client.event({ ...envelope, event_id: freshId("Ev") });
    });
    expect(said.length).toBeGreaterThanOrEqual(1);
  });
});
