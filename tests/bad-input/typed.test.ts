import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emergency, normal, type OpenBot, openBot, unharmed } from "./stage.ts";
import { typeInTerminal } from "./terminal.ts";
import { large, nobody, patterns, queries, type Typed, treacherous } from "./typed.ts";

/** Generous: what counts is that it ends, also on a machine that is busy. */
const PATIENCE_MS = 120_000;
/** None of these is asked for by what is typed here. */
const others = ["Mies Jansen", "Kees Bakker", "IJsbrand"];

let bot: OpenBot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.stop());

async function inTeams({ text, answer }: Typed): Promise<void> {
  const { status, said } = await unharmed(bot, () => bot.type(text));
  expect([status, said.length]).toEqual([200, 1]);
  expect(said[0]).toContain(answer);
  expect(said[0]).toContain(emergency);
  expect(said[0]?.length).toBeLessThan(3_000);
  if (answer !== nobody) return;
  for (const name of others) expect(said[0]).not.toContain(name);
}

async function inTerminal({ text, answer }: Typed): Promise<void> {
  const line = text.replace(/\r?\n/g, " ");
  const { exchanges } = await typeInTerminal([normal.question, line, normal.question]);
  const [, bad, good] = exchanges;
  expect(bad?.shown).toContain(answer);
  expect(bad?.shown).toContain(emergency);
  expect(bad?.shown.length).toBeLessThan(3_000);
  expect(bad?.after).toBe(bad?.before);
  expect(good?.shown).toContain(normal.answer);
}

const tables = [
  { what: "SQL, %, _ and NUL are words like any other (I27)", cases: queries },
  { what: "no text is dear to read, and none becomes a pattern (I24)", cases: patterns },
  { what: "a text of a hundred kilobytes is answered by how it begins (I28)", cases: large },
];

describe.each(tables)("$what", { timeout: PATIENCE_MS }, ({ cases }) => {
  it.each(cases)("in Teams: $name", inTeams);
  it.each(cases)("in the terminal: $name", inTerminal);
});

describe("words of JavaScript are names that nobody has (I12)", () => {
  const asked = treacherous.flatMap((word) =>
    [word, `wie is ${word}`, `telefoonnummer van ${word}`].map((text) => ({
      name: text,
      text,
      answer: nobody,
    })),
  );
  it.each(asked)("in Teams: $name", inTeams);
  it.each(asked)("in the terminal: $name", inTerminal);
});
