import { expect, it } from "vitest";
import { openSlackBot, saidAfter } from "../../bad-input/slack-stage.ts";
import { buttonNamed } from "../../e2e/slack/reading.ts";
import { keywordKnowledge } from "../../fixtures/keyword-knowledge.ts";

it("a running bot gives the reading tips of now", async () => {
  let { guides } = keywordKnowledge;
  const knowledge = {
    ...keywordKnowledge,
    get guides() {
      return guides;
    },
  };
  const bot = await openSlackBot({ knowledge });
  const tips = async () => {
    bot.pass(60_000);
    const [answer] = await saidAfter(bot, () => bot.type("schoolkosten"));
    if (!answer) throw new Error("no answer");
    bot.pass(60_000);
    const [said] = await saidAfter(bot, () =>
      bot.press(answer, buttonNamed(answer.blocks, "Leestips")),
    );
    return said?.words ?? "";
  };
  expect(await tips()).toContain("Geldwijzer");
  guides = guides.map((guide) => ({ ...guide, tips: [{ source: "Nieuwe gids", why: "Beter." }] }));
  const later = await tips();
  await bot.stop();
  expect(later).toContain("Nieuwe gids");
  expect(later).not.toContain("Geldwijzer");
});
