import { describe, expect, it } from "vitest";
import { clip, escapeText, inert, inertLine } from "../../../src/channels/slack/escape.ts";
import { renderHome, renderMessage } from "../../../src/channels/slack/render.ts";
import type { Message } from "../../../src/messages/message.ts";
import { everywhere, files } from "../../contracts/channel-sample.ts";
import { judgeHome } from "./judge.ts";
import { emergency, of } from "./sample.ts";
import { show } from "./show.ts";
import { elementsOf, linksOf, wordsOf } from "./walk-blocks.ts";

const hostile = [
  "<!channel> <!here|hier> <!subteam^S1>",
  "@channel @here @everyone",
  "<@U1> <#C1|algemeen>",
  "<https://kwaad.example|Gemeente>",
  "<tel:0900|bel gratis>",
  "&lt;!channel&gt; &amp; meer",
  "[klik](http://kwaad.example)",
  "http://kwaad.example",
  "www.kwaad.example",
  "*vet* _schuin_ ~weg~ `code` ```blok```",
  "> citaat\n• een\n1. twee",
  ":smile: :+1: :flag-nl:",
  "javascript:alert(1)",
  "\u202egnirts\u0000\u0007",
  "x\ud800y",
  '"}],"blocks":[{"type":"image"}',
  "z\u0351\u0363\u0369\u036b\u0364algo\u0351\u0363\u0369\u036b\u0364",
];

/** What a client might act on in a text that was meant as a name. */
const live = [
  /<[!@#a-z/]/i,
  /:\/\//,
  /\bwww\./i,
  /@(?:here|channel|everyone)\b/,
  /[\u202a-\u202e]/,
];

const textsOf = (message: Message) =>
  [...elementsOf(renderMessage(message).blocks)].flatMap(({ type, text }) =>
    typeof text === "string" && type !== "link" ? [text] : [],
  );

describe("data of others (I15, I35)", () => {
  it.each(hostile)("does nothing and stays readable: %j", (text) => {
    const message = everywhere(text);
    const { problems, links } = show(message);
    expect(problems).toEqual([]);
    const elsewhere = links.filter((link) => !/^(?:tel|mailto):/.test(link));
    expect(elsewhere.filter((link) => !link.startsWith(files))).toEqual([]);
    for (const pattern of live) {
      expect(textsOf(message).filter((shown) => pattern.test(shown))).toEqual([]);
    }
    const visible = inert(text).replaceAll("\u2060", "").replace(/\s+/g, " ");
    const words = wordsOf(renderMessage(message).blocks).replace(/\s+/g, " ");
    expect(words.split(visible.slice(0, 20)).length).toBeGreaterThan(10);
  });

  it.each(hostile)("does nothing on the page either: %j", (text) => {
    expect(judgeHome(renderHome([everywhere(text), everywhere(text)]))).toEqual([]);
  });

  it("is never read for marks: there is no marked text in our blocks", () => {
    const { blocks } = renderMessage(everywhere("*x*"));
    expect([...elementsOf(blocks)].filter(({ type }) => type === "mrkdwn")).toEqual([]);
  });

  it.each([
    ["https://voedselbank.example/kom langs", "https://voedselbank.example/kom%20langs"],
    ["http://a.example", "http://a.example/"],
    ["javascript:alert(1)", undefined],
    ["https://intranet/pagina", undefined],
    ["https://kluis.local/", undefined],
    ["https://10.0.0.1/", undefined],
    ["https://[::1]/", undefined],
    ["https://user:pass@a.example/", undefined],
    [`https://a.example/${"x".repeat(4_000)}`, undefined],
    ["file:///etc/passwd", undefined],
    ["tel:112", undefined],
    ["geen adres", undefined],
  ])("leads to the page %s only when that is public (I34)", (website, target) => {
    const { links, problems } = show(of({ kind: "contact", name: "X", website }));
    expect(problems).toEqual([]);
    expect(links).toEqual(target === undefined ? [] : [target]);
  });

  it("keeps a number that cannot be dialled as text", () => {
    const lines = [{ about: "x", name: "y", number: "bel <tel:0900|niet>" }];
    expect(linksOf(renderMessage(of({ ...emergency, lines })).blocks)).toEqual([]);
  });

  it("leaves names as people write them", () => {
    for (const name of [
      "'s-Gravenhage",
      "Ĳsbrand van der Zee",
      "Zoë d’Angelo",
      "Nguyễn Thị",
      "김민준",
    ]) {
      expect(inertLine(name, 160)).toBe(name);
    }
  });
});

describe("text in which Slack reads marks", () => {
  it.each([
    ["a & b < c > d", "a &amp; b &lt; c &gt; d"],
    ["<!channel>", "&lt;\u2060!channel&gt;"],
    ["@here", "@\u2060here"],
    ["*vet*", "\u2060*\u2060vet\u2060*\u2060"],
    ["&amp;", "&amp;amp;"],
    ["06 12345678, ma-vr", "06 12345678, ma-vr"],
  ])("is escaped: %s", (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  it("is cut between signs, never in the middle of one", () => {
    const { text } = renderMessage({ summary: "&".repeat(9_000), blocks: [] });
    expect(text.length).toBeLessThanOrEqual(4_000);
    expect(text.replaceAll("&amp;", "")).not.toContain("&");
  });
});

describe("cutting", () => {
  it("happens at a word, and never in half a character", () => {
    expect(clip("een twee drie", 9)).toBe("een twee…");
    expect(clip("kort langwoord", 9)).toBe("kort lan…");
    expect(clip("😀😀😀😀", 4, "")).toBe("😀😀");
    expect(clip("😀😀😀😀", 5, "")).toBe("😀😀");
    expect(inertLine("<a".repeat(50), 20).length).toBeLessThanOrEqual(20);
  });
});
