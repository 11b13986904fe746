import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderHome, renderMessage } from "../../../src/channels/slack/render.ts";
import type { Block, Message } from "../../../src/messages/message.ts";
import { everywhere } from "../../contracts/channel-sample.ts";
import { judgeHome, judgeMessage } from "./judge.ts";
import { button, choice, emergency, form, list, of, person } from "./sample.ts";
import { buttonsOf, wordsOf } from "./walk-blocks.ts";

const told = /En nog (\d+)\./;
const long = "Wilhelmina-Antoinetta van der Bovenkamp-Schimmelpenninck ".repeat(40);
const names = (count: number, role = "webber") =>
  Array.from({ length: count }, (_, at) => person({ name: `Naam ${at}`, role }));
const buttons = (count: number): Block => ({
  kind: "buttons",
  buttons: Array.from({ length: count }, (_, at) => button(`Thema ${at}`)),
});
const contact = (at: number): Block => ({ kind: "contact", name: `Naam ${at}`, about: "eten" });
const wordsIn = (message: Message) => wordsOf(renderMessage(message).blocks);

describe("a message that is too long (I18)", () => {
  it.each<[string, Message]>([
    ["a hundred people", of({ kind: "heading", text: "X" }, ...names(100, long), emergency)],
    ["a hundred organisations", of(...Array.from({ length: 100 }, (_, at) => contact(at)))],
    ["a list of ten thousand", of(list(10_000), emergency)],
    ["a list of long lines", of(list(100, long), emergency)],
    [
      "a thousand facts",
      of({ kind: "facts", rows: Array(1_000).fill({ label: long, value: long }) }),
    ],
    ["a thousand buttons", of(buttons(1_000), emergency)],
    [
      "a text of a megabyte",
      of({ kind: "text", spans: [{ text: "woord ".repeat(2e5) }] }, emergency),
    ],
    [
      "a text without a space",
      of({ kind: "text", spans: [{ text: "😀".repeat(1e5) }] }, emergency),
    ],
    [
      "a hundred texts",
      of(...Array(100).fill({ kind: "text", spans: [{ text: long }] }), emergency),
    ],
    ["a hundred forms", of(...Array(100).fill(form(choice(30))), emergency)],
    ["a choice of two thousand", of(form(choice(2_000)), emergency)],
  ])("fits, and says what is left out: %s", (_, message) => {
    expect(judgeMessage(renderMessage(message))).toEqual([]);
    expect(wordsIn(message)).toMatch(/En nog \d+\.|ingekort|De rest staat er niet bij/);
  });

  it("fits with everything in it as long as can be", () => {
    const message = { ...everywhere(long.repeat(50)), summary: long.repeat(50) };
    expect(judgeMessage(renderMessage(message))).toEqual([]);
  });

  it.each([101, 150, 1_000])("counts what is left out of a list of %i", (count) => {
    const words = wordsIn(of(list(count)));
    const shown = words.match(/regel/g)?.length ?? 0;
    expect(shown + Number(told.exec(words)?.[1])).toBe(count);
  });

  it("counts the people it leaves out", () => {
    const words = wordsIn(of(...names(200)));
    const shown = words.match(/Naam \d+/g)?.length ?? 0;
    expect(shown).toBeGreaterThan(8);
    expect(shown + Number(told.exec(words)?.[1])).toBe(200);
  });

  it("counts the buttons it leaves out", () => {
    const { blocks } = renderMessage(of(buttons(100)));
    const shown = buttonsOf(blocks).length;
    expect(shown).toBeGreaterThan(40);
    expect(wordsOf(blocks)).toContain(`En nog ${100 - shown}.`);
  });

  it("keeps the emergency lines whatever happens", () => {
    const words = wordsIn(of(...Array(80).fill(list(100, long)), emergency));
    expect(words).toContain("Veilig Thuis 0800-2000");
    expect(words).toContain("De rest staat er niet bij");
  });

  it("cuts the longest text before it leaves out buttons or names", () => {
    const text: Block = { kind: "text", spans: [{ text: "é".repeat(4_900) }] };
    const words = wordsIn(of(contact(1), contact(2), text, buttons(3), emergency));
    expect(words).toContain("ingekort");
    expect(words.match(/Naam \d|Thema \d/g)).toHaveLength(5);
  });

  it("does not cut texts of which there are only too many", () => {
    const texts = Array.from({ length: 60 }, () => "woord ".repeat(30));
    const blocks = texts.map((text): Block => ({ kind: "text", spans: [{ text }] }));
    const words = wordsIn(of(...blocks));
    expect(words).not.toContain("ingekort");
    expect(words).toContain("De rest staat er niet bij");
  });

  it("says so when a button carries more than Slack takes", () => {
    const action = { kind: "x", noise: Array.from({ length: 900 }, (_, at) => Math.sin(at)) };
    const heavy = button("Zwaar", { does: { ...button().does, action } });
    const message = of(
      { kind: "buttons", buttons: [heavy, button("Licht")] },
      { ...form(), submit: heavy },
    );
    expect(judgeMessage(renderMessage(message))).toEqual([]);
    expect(buttonsOf(renderMessage(message).blocks).map(({ label }) => label)).toEqual(["Licht"]);
    expect(wordsIn(message)).toContain("Niet alles past in Slack.");
  });

  it("leaves a message alone that fits", () => {
    const message = of(...names(3), list(20), buttons(29), emergency);
    const words = wordsIn(message);
    expect(words).not.toMatch(told);
    expect(words.match(/Thema \d+/g)).toHaveLength(29);
    expect(words.match(/Naam \d+/g)).toHaveLength(3);
  });

  it("fits with anything in it, in a chat and on the page", { timeout: 120_000 }, () => {
    const text = fc.string({ unit: "binary", maxLength: 600 });
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 40 }), (words, count) => {
        const { blocks } = everywhere(words);
        const repeated = Array.from({ length: count }, () => blocks).flat();
        const message = { summary: words, blocks: [...repeated, list(count, words)] };
        expect(judgeMessage(renderMessage(message))).toEqual([]);
        expect(judgeHome(renderHome([message, message]))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
