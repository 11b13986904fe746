import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  expectAnswer,
  type OpenSlackBot,
  openSlackBot,
  saidAfter,
  unharmed,
} from "./slack-stage.ts";
import { doubtsIn, emergency } from "./stage.ts";
import { large, nobody, patterns, queries, type Typed, treacherous, unclear } from "./typed.ts";

/** Generous: what counts is that it ends, also on a machine that is busy. */
const PATIENCE_MS = 120_000;
/** None of these is asked for by what is typed here. */
const others = ["Mies Jansen", "Kees Bakker", "IJsbrand"];
/** One person stands in the answer, so that words alone can be about nobody else. */
const hungry = "een kind heeft honger";
const contact = "Mies Jansen";

let bot: OpenSlackBot;
beforeAll(async () => {
  bot = await openSlackBot();
});
afterAll(() => bot.stop());

async function inChat({ text, answer }: Typed): Promise<void> {
  // Slack itself takes no more of a message.
  const { delivered, said } = await unharmed(bot, () => bot.type(text.slice(0, 40_000)));
  expect([delivered.status, said.length]).toEqual([200, 1]);
  expect(said[0]?.words).toContain(answer);
  expect(said[0]?.words).toContain(emergency);
  expect(said[0]?.words.length).toBeLessThan(3_000);
  if (answer !== nobody) return;
  for (const name of others) expect(said[0]?.words).not.toContain(name);
}

const tables = [
  { what: "SQL, %, _ and NUL are words like any other (I27)", cases: queries },
  { what: "no text is dear to read, and none becomes a pattern (I24)", cases: patterns },
  { what: "a text of a hundred kilobytes is answered by how it begins (I28)", cases: large },
];

describe.each(tables)("$what", { timeout: PATIENCE_MS }, ({ cases }) => {
  it.each(cases)("in Slack: $name", inChat);
});

/** What Slack's own marks could hide or become. */
const marked: readonly Typed[] = (
  [
    ["many marks that are not closed", "<".repeat(30_000)],
    ["many marks in each other", "<@".repeat(15_000)],
    ["a mark without end", `<https://${"a".repeat(30_000)}|x>`],
    ["many bars", `<${"|".repeat(30_000)}>`],
    ["many half escapes", "&lt".repeat(10_000)],
    ["a broadcast", "<!channel> <!here|here> <!everyone>"],
    ["a date", "<!date^1392734382^{date}|x>"],
    ["a group", "<!subteam^S012345|@groep>"],
  ] as const
).map(([name, text]) => ({ name, text, answer: nobody }));

describe("marks of Slack in what is typed (I16, I24)", { timeout: PATIENCE_MS }, () => {
  it.each(marked)("$name", inChat);

  it.each([
    ["a channel's name", "<#C012345|kamp>"],
    ["a link's words", "<https://kwaad.example|geen geld voor het kamp>"],
    ["a person and a question", "<@U0OTHER01> geen geld voor het kamp"],
  ])("%s is read as what people see", async (_, text) => {
    const { said } = await unharmed(bot, () => bot.type(text));
    expect(said[0]?.words).toContain("Schoolkosten");
    expect(JSON.stringify(said)).not.toContain("kwaad.example");
  });
});

describe("words of JavaScript are names that nobody has (I12)", () => {
  const asked = treacherous.flatMap((word) =>
    [word, `wie is ${word}`].map((text) => ({ name: text, text, answer: nobody })),
  );
  it.each(asked)("in Slack: $name", inChat);
});

describe("only an unmistakable answer is one (I43)", () => {
  it.each(unclear)("in Slack it is not $name: that is noted as nothing", async ({ text }) => {
    const { said } = await unharmed(bot, async () => {
      const [first] = await saidAfter(bot, () => bot.type(hungry));
      expect(first?.words).toContain(contact);
      return bot.type(text);
    });
    expect(said.at(-1)?.words).toContain(emergency);
  });

  it("what is unmistakable is noted, so that the test can fail", async () => {
    const own = await openSlackBot();
    await saidAfter(own, () => own.type(hungry));
    await saidAfter(own, () => own.type("klopt niet meer"));
    expect(doubtsIn(await own.stored())).toBe(1);
    await expectAnswer(own);
    await own.stop();
  });
});
