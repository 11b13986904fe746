import { describe, expect, it } from "vitest";
import { ann, message } from "../channels/teams/activities.ts";
import { expectAnswer, type Heard, normal, openBot } from "./stage.ts";

const bob = { ...ann, id: "29:bob", aadObjectId: "bbbbbbbb-0000-0000-0000-000000000002" };
const total = 1_000;
const atOnce = 50;

describe("a thousand messages in ten seconds by one person (I42)", () => {
  it("get few answers and one line about it; others are served, and so is that person later", async () => {
    const bot = await openBot();
    await bot.type(normal.question, { from: bob });
    await expectAnswer(bot);
    const before = await bot.stored();
    const heard: Heard[] = [];
    for (let sent = 0; sent < total; sent += atOnce) {
      const batch = Array.from({ length: atOnce }, () => bot.type(normal.question));
      heard.push(...(await Promise.all(batch)));
      const { said } = await bot.type(normal.question, { from: bob });
      expect(said[0]).toContain(normal.answer);
      bot.pass((10_000 * atOnce) / total);
    }
    const said = heard.flatMap((one) => one.said);
    expect(new Set(heard.map(({ status }) => status))).toEqual(new Set([200]));
    expect(said.filter((text) => text.includes(normal.answer)).length).toBeLessThan(100);
    expect(said.filter((text) => text.includes("veel berichten in korte tijd"))).toHaveLength(1);
    expect(said.length).toBeLessThan(110);
    expect(await bot.stored()).toBe(before);
    expect(bot.lines.length).toBeLessThan(20);
    await expectAnswer(bot);
    await bot.stop();
  });

  it("presses count too", async () => {
    const bot = await openBot();
    const press = message({ text: "", value: { does: { dialog: "gone" } } });
    const heard = await Promise.all(Array.from({ length: 200 }, () => bot.postAnew(press)));
    expect(heard.flatMap(({ said }) => said).length).toBeLessThan(70);
    await expectAnswer(bot);
    await bot.stop();
  });
});
