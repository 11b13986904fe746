import { describe, expect, it } from "vitest";
import { renderHome, renderMessage } from "../../../src/channels/slack/render.ts";
import type { Block } from "../../../src/messages/message.ts";
import { everyBlock } from "../../contracts/channel-sample.ts";
import { judgeHome, judgeMessage } from "./judge.ts";
import { button, emergency, list, of, person } from "./sample.ts";
import { buttonsOf, elementsOfType, linksOf, wordsOf } from "./walk-blocks.ts";

const shown = (...blocks: readonly Block[]) => renderMessage(of(...blocks)).blocks;
const typesOf = (...blocks: readonly Block[]) => shown(...blocks).map(({ type }) => type);

describe("an element in Slack", () => {
  it.each<[string, Block, string]>([
    ["a heading", { kind: "heading", text: "Schoolkosten" }, "Schoolkosten"],
    ["a text", { kind: "text", spans: [{ text: "a " }, { text: "b", style: "bold" }] }, "a b"],
    ["a subtle text", { kind: "text", spans: [{ text: "a" }], tone: "subtle" }, "a"],
    ["a warning", { kind: "text", spans: [{ text: "a", style: "italic" }], tone: "warning" }, "a"],
    ["a person", person(), "Bevestigd 12 dagen geleden"],
    ["a stale person", person({ freshness: "stale" }), "Bevestigd 12 dagen geleden"],
    ["facts", { kind: "facts", rows: [{ label: "Waar", value: "Noord" }] }, "Waar: Noord"],
    ["no facts", { kind: "facts", rows: [] }, ""],
    ["a list", list(2), "regel 1"],
    ["an empty list", list(0), ""],
    ["a list with a gap", { kind: "list", items: [[], [{ text: "" }], [{ text: "x" }]] }, "x"],
    ["a contact", { kind: "contact", name: "Voedselbank", about: "eten" }, "Voedselbank · eten"],
    ["buttons", { kind: "buttons", buttons: [button("Ja"), button("Nee")] }, "Ja\nNee"],
    ["no buttons", { kind: "buttons", buttons: [] }, ""],
    ["emergency lines", emergency, "acuut gevaar: 112\nhuiselijk geweld: Veilig Thuis 0800-2000"],
    ["a text with only a space", { kind: "text", spans: [{ text: " \u200b" }] }, ""],
  ])("%s has nothing wrong with it", (_, block, words) => {
    const message = renderMessage(of(block));
    expect(judgeMessage(message)).toEqual([]);
    expect(wordsOf(message.blocks)).toContain(words);
  });

  it("shows a person whole, a line for each thing", () => {
    expect(wordsOf(shown(person())).split("\n")).toEqual([
      "Fatma de Vries, webber schulden · Budgetmaatje",
      "tel.\u00a006 12345678",
      "mail\u00a0f_de.vries+kind@budget.example",
      "nu bereikbaar",
      "Neemt waar: Jan Jansen",
      "tel.\u00a006 12345678",
      "Bevestigd 12 dagen geleden door Fatma zelf.",
      "Gesproken",
    ]);
  });

  it("has numbers and mail to tap", () => {
    expect(linksOf(shown(person(), emergency))).toEqual([
      "tel:+31612345678",
      "mailto:f_de.vries%2Bkind@budget.example",
      "tel:+31612345678",
      "tel:112",
      "tel:08002000",
    ]);
  });

  it("says how fresh it is in words; what is stale is not small print", () => {
    expect(typesOf(person())).toEqual(["rich_text", "context", "actions"]);
    const [stale, ...rest] = shown(person({ freshness: "stale" }));
    expect(rest.map(({ type }) => type)).toEqual(["actions"]);
    expect(JSON.stringify(stale)).toMatch(/Bevestigd[^{]*"style":\{"bold":true/);
  });

  it("sets apart what is another's", () => {
    const all: Block = { kind: "buttons", buttons: [button("Alle thema's")] };
    const one = person({ buttons: [] });
    expect(typesOf(one, one)).toEqual(["rich_text", "context", "divider", "rich_text", "context"]);
    expect(typesOf(one, all, emergency).slice(2)).toEqual([
      "divider",
      "actions",
      "divider",
      "rich_text",
    ]);
    expect(typesOf(list(1), all)).toEqual(["rich_text", "actions"]);
  });

  it("has emergency lines that stand out when they come first", () => {
    expect(elementsOfType(shown(emergency), "rich_text_quote")).toHaveLength(1);
    expect(elementsOfType(shown(list(1), emergency), "rich_text_quote")).toHaveLength(0);
    expect(typesOf(emergency, list(1))).toEqual(["rich_text", "divider", "rich_text"]);
  });

  it("colours only the button that is to be pressed", () => {
    const [first, second] = elementsOfType(
      shown({ kind: "buttons", buttons: [button("Ja", { weight: "primary" }), button("Nee")] }),
      "button",
    );
    expect([first?.["style"], second?.["style"]]).toEqual(["primary", undefined]);
  });

  it("keeps one empty line between paragraphs", () => {
    const text = "een\r\n\r\n \n\n\ntwee\ndrie";
    expect(wordsOf(shown({ kind: "text", spans: [{ text }] }))).toBe("een\n\ntwee\ndrie");
  });

  it("makes no face of what is written between colons", () => {
    expect(shown({ kind: "heading", text: "Om :100: uur" })).toEqual([
      { type: "header", text: { type: "plain_text", text: "Om :100: uur", emoji: false } },
    ]);
  });
});

describe("the text beside the blocks", () => {
  it("is the gist and then all of it: a screen reader reads nothing else", () => {
    const { text } = renderMessage({ ...of(person(), emergency), summary: "Schulden: Fatma" });
    expect(text).toMatch(/^Schulden: Fatma\n/);
    for (const said of ["webber schulden", "06 12345678", "Jan Jansen", "Bevestigd 12 dagen"]) {
      expect(text).toContain(said);
    }
    expect(text).toMatch(/Veilig Thuis 0800-2000$/);
  });

  it("begins with the emergency lines when those come first", () => {
    const { text } = renderMessage(of(emergency, person()));
    expect(text.indexOf("0800-2000")).toBeLessThan(text.indexOf("Fatma"));
  });

  it("does not say the gist twice", () => {
    const heading: Block = { kind: "heading", text: "Kort en goed" };
    expect(renderMessage(of(heading)).text).toBe("Kort en goed");
  });

  it("is never empty", () => {
    expect(renderMessage({ summary: "", blocks: [] })).toEqual({ text: "…", blocks: [] });
  });

  it("keeps the emergency lines when it is too long", () => {
    const { text } = renderMessage(of(list(100, "woord ".repeat(60)), emergency));
    expect(text.length).toBeLessThanOrEqual(4_000);
    expect(text).toMatch(/ingekort.*0800-2000$/s);
  });
});

describe("the bot's own page", () => {
  it("has everything below each other, with the forms in it", () => {
    const home = renderHome([of(...everyBlock), of(...everyBlock)]);
    expect(judgeHome(home)).toEqual([]);
    expect(elementsOfType(home.blocks, "input")).toHaveLength(12);
    expect(buttonsOf(home.blocks).filter(({ label }) => label === "Opslaan")).toHaveLength(2);
    expect(wordsOf(home.blocks).split("0800-2000")).toHaveLength(3);
  });

  it("takes more than a message, and still says what is left out", () => {
    const people = Array.from({ length: 60 }, (_, at) => person({ name: `Naam ${at}` }));
    const home = renderHome([of(...people), of(emergency)]);
    const words = wordsOf(home.blocks);
    const count = words.match(/^Naam \d+/gm)?.length ?? 0;
    expect(judgeHome(home)).toEqual([]);
    expect(count).toBeGreaterThan(20);
    expect(words).toContain(`En nog ${60 - count}.`);
  });

  it("can be empty", () => {
    expect(judgeHome(renderHome([]))).toEqual([]);
  });
});
