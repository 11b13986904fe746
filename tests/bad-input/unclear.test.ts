import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { knowsWhoPresses, knowsWhoTypes } from "./known.ts";
import { doubtsIn, emergency, expectAnswer, type OpenBot, openBot, unharmed } from "./stage.ts";
import { typeInTerminal } from "./terminal.ts";
import { unclear } from "./typed.ts";

/** One person stands in the answer, so that words alone can be about nobody else. */
const hungry = "een kind heeft honger";
const contact = "Mies Jansen";
const unmistakable = "klopt niet meer";

let bot: OpenBot;
beforeEach(async () => {
  bot = await openBot({ network: knowsWhoPresses() });
});
afterEach(() => bot.stop());

describe("only an unmistakable answer is one (I43)", () => {
  it.each(unclear)("in Teams it is not $name: that is noted as nothing", async ({ text }) => {
    const { said } = await unharmed(bot, async () => {
      expect((await bot.type(hungry)).said[0]).toContain(contact);
      return bot.type(text);
    });
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(emergency);
  });

  it.each(unclear)(
    "in the terminal it is not $name: that is noted as nothing",
    async ({ text }) => {
      const { exchanges } = await typeInTerminal([hungry, text, hungry], {
        network: knowsWhoTypes(),
      });
      const [, bad, good] = exchanges;
      expect(bad?.shown).toContain(emergency);
      expect(bad?.after).toBe(bad?.before);
      expect(good?.shown).toContain(contact);
    },
  );

  it.each(unclear)(
    "a question back that is answered with $name gets no second question",
    async ({ text }) => {
      await bot.type("misschien kamp of eten");
      const before = await bot.stored();
      const { said } = await bot.type(text);
      expect(said[0]).not.toContain("Gaat het vooral om");
      expect(await bot.stored()).toBe(before);
      await expectAnswer(bot);
    },
  );
});

describe("what is unmistakable is noted, so that the test can fail", () => {
  it("in Teams", async () => {
    await bot.type(hungry);
    await bot.type(unmistakable);
    expect(doubtsIn(await bot.stored())).toBe(1);
  });

  it("in the terminal", async () => {
    const { exchanges } = await typeInTerminal([hungry, unmistakable], {
      network: knowsWhoTypes(),
    });
    const [, marked] = exchanges;
    expect(marked && doubtsIn(marked.after)).toBe(1);
  });
});
