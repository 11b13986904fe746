import { describe, expect, it } from "vitest";
import { message } from "../channels/teams/activities.ts";
import { keywordKnowledge } from "../fixtures/keyword-knowledge.ts";
import { asking, empty, silent } from "./activities.ts";
import { expectNothingPersonal, injection, mark } from "./personal.ts";
import { badRequests } from "./requests.ts";
import { type OpenBot, openBot, pressOf } from "./stage.ts";
import { typeInTerminal } from "./terminal.ts";
import { large, patterns, queries, unclear } from "./typed.ts";

const typed = [...queries, ...patterns, ...large, ...unclear].map(({ text }) => text);

async function everythingBad(bot: OpenBot): Promise<void> {
  const anew = async (text: string) => {
    bot.pass(60_000);
    await bot.type(text);
  };
  await anew(injection);
  for (const text of typed) await anew(`${text.slice(0, 2_000)} ${mark}`);
  const press = pressOf(await bot.type("honger"), "Klopt niet meer");
  for (const data of [press, { does: injection }, { does: { dialog: injection } }]) {
    await bot.postAnew(message({ text: "", value: data }));
  }
  for (const [, activity] of [...silent, ...asking, ...empty]) {
    bot.pass(60_000);
    await bot.postAnew({ ...activity, replyToId: injection, locale: mark });
  }
  for (const { body, headers } of badRequests) {
    await bot.postRaw(body, { ...headers, "User-Agent": mark, Authorization: `Bearer ${mark}` });
  }
  for (const path of [`/${mark}%0d%0a`, `/api/messages?${mark}`, `/${mark}%00`]) {
    await fetch(`${bot.url}${path}`, { method: "POST" });
  }
}

describe("the log tells nothing of people and cannot be written in (I40)", () => {
  it("while everything bad comes in over Teams", async () => {
    const bot = await openBot();
    await everythingBad(bot);
    await bot.stop();
    expect(bot.lines.length).toBeGreaterThan(5);
    expectNothingPersonal(bot.lines);
  });

  it("while everything bad is typed in the terminal", async () => {
    const lines = [injection, ...typed].map((text) => `${text.slice(0, 2_000)} ${mark}`);
    const { logged } = await typeInTerminal([...lines, "honger", "klopt niet meer"]);
    expectNothingPersonal(logged);
  });

  it("while every turn fails on what was typed", async () => {
    const rank = (text: string) => {
      throw new TypeError(`cannot read ${text}`, { cause: new Error(text) });
    };
    const knowledge = { ...keywordKnowledge, rank };
    const bot = await openBot({ knowledge });
    const { status, said } = await bot.type(`honger ${injection}`);
    expect([status, said]).toEqual([200, [expect.stringContaining("Er ging iets mis")]]);
    await bot.stop();
    const { exchanges, logged } = await typeInTerminal([`honger ${injection}`], { knowledge });
    expect(exchanges[0]?.shown).toContain("Dat lukte nu niet");
    for (const lines of [bot.lines, logged]) {
      expect(lines.join("")).toMatch(/"what":"(?:turn|answer)-failed"/);
      expectNothingPersonal(lines);
    }
  });
});
