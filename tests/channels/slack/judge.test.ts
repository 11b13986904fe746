import { describe, expect, it } from "vitest";
import { blockTypes } from "./judge/schema.ts";
import { judgeHome, judgeManifest, judgeMessage, judgeModal } from "./judge.ts";

const plain = (text: string) => ({ type: "plain_text", text });
const button = (over: object = {}) => ({
  ...{ type: "button", action_id: "a", text: plain("Ja"), value: "x" },
  ...over,
});
const actions = (...elements: readonly object[]) => ({ type: "actions", elements });
const rich = (...elements: readonly object[]) => ({
  type: "rich_text",
  elements: [{ type: "rich_text_section", elements }],
});
const text = (said: string) => ({ type: "text", text: said });
const link = (url: string) => ({ type: "link", url, text: "x" });
const mrkdwn = (said: string) => ({ type: "section", text: { type: "mrkdwn", text: said } });
const input = (element: object, over: object = {}) => ({
  ...{ type: "input", block_id: "i", label: plain("Naam") },
  element: { action_id: "i", ...element },
  ...over,
});
const option = (value: string, label = value) => ({ text: plain(label), value });
const options = (count: number) => Array.from({ length: count }, (_, at) => option(`${at}`));
const radio = { type: "radio_buttons", options: options(2) };
const menu = { type: "static_select" };
const many = (count: number, block: object) => Array.from({ length: count }, () => block);
const home = (...blocks: readonly object[]) => ({ type: "home", blocks });
const modal = (over: object = {}) => ({
  ...{ type: "modal", title: plain("Naam"), submit: plain("Opslaan") },
  blocks: [input({ type: "plain_text_input" })],
  ...over,
});

describe("the judge of messages has nothing against", () => {
  it.each<[string, readonly object[]]>([
    ["nothing at all", []],
    ["rich text", [rich(text("Hallo"), link("tel:+31612345678"), link("mailto:a%2Bb@c.nl"))]],
    ["a page", [rich(link("https://voedselbank.example/kom%20langs?x=1"))]],
    ["buttons", [actions(button(), button({ action_id: "b", style: "primary" }))]],
    ["small print", [{ type: "context", elements: [plain("Bevestigd")] }, { type: "divider" }]],
    [
      "a form",
      [input(radio), input({ ...menu, options: options(100), action_id: "k" }, { block_id: "k" })],
    ],
    ["escaped marks", [mrkdwn("a &amp; b &lt;c&gt;")]],
  ])("%s", (_, blocks) => {
    expect(judgeMessage({ text: "Kort", blocks })).toEqual([]);
  });
});

describe("the judge of messages sees", () => {
  it.each<[string, readonly object[], RegExp]>([
    ["a type that is not there", [{ type: "sectie", text: plain("x") }], /no known type/],
    ["a property that is not there", [{ type: "divider", color: "red" }], /additional/],
    ["a property that is missing", [{ type: "header" }], /required/],
    [
      "marks where only text may stand",
      [{ type: "header", text: { type: "mrkdwn", text: "x" } }],
      /constant/,
    ],
    ["a button of 76", [actions(button({ text: plain("x".repeat(76)) }))], /75/],
    ["a value of 2,001", [actions(button({ value: "x".repeat(2_001) }))], /2000/],
    ["an id of 256", [actions(button({ action_id: "x".repeat(256) }))], /255/],
    ["a header of 151", [{ type: "header", text: plain("x".repeat(151)) }], /150/],
    [
      "26 buttons in a row",
      [actions(...Array.from({ length: 26 }, (_, at) => button({ action_id: `${at}` })))],
      /25/,
    ],
    ["a section of 3,001", [{ type: "section", text: plain("x".repeat(3_001)) }], /3000/],
    ["11 fields", [{ type: "section", fields: many(11, plain("x")) }], /10/],
    ["a field of 2,001", [{ type: "section", fields: [plain("x".repeat(2_001))] }], /2000/],
    ["an option of 76", [input({ ...radio, options: [option("a", "x".repeat(76))] })], /75/],
    [
      "an option with a value of 76",
      [input({ ...radio, options: [option("x".repeat(76))] })],
      /75/,
    ],
    ["11 options at once", [input({ ...radio, options: options(11) })], /10/],
    ["a menu of 101", [input({ ...menu, options: options(101) })], /100/],
    [
      "a group of 101",
      [input({ ...menu, option_groups: [{ label: plain("x"), options: options(101) }] })],
      /over 100/,
    ],
    ["a menu without options", [input(menu)], /without options/],
    ["an option twice", [input({ ...radio, options: [option("a"), option("a")] })], /twice/],
    ["a choice that is no option", [input({ ...radio, initial_option: option("z") })], /no option/],
    [
      "a day that is not there",
      [input({ type: "datepicker", initial_date: "2026-02-30" })],
      /no day/,
    ],
    [
      "more filled in than fits",
      [input({ type: "plain_text_input", max_length: 2, initial_value: "abc" })],
      /too long/,
    ],
    ["room for 3,001", [input({ type: "plain_text_input", max_length: 3_001 })], /max_length/],
    ["the same action twice", [actions(button()), actions(button())], /action_id a twice/],
    [
      "the same block twice",
      [input(radio), input({ ...radio, action_id: "j" })],
      /block_id i twice/,
    ],
    ["a section with nothing in it", [{ type: "section" }], /empty section/],
    ["a row without buttons", [actions()], /empty actions/],
    ["rich text without text", [rich()], /empty rich_text_section/],
    ["a run without text", [rich(text(""))], /empty text/],
    ["text that nobody can see", [{ type: "header", text: plain(" \u2060") }], /unseen/],
    ["a block for another surface", [{ type: "table", rows: [] }], /no place/],
    ["51 blocks", many(51, { type: "divider" }), /51 blocks/],
    ["13,000 characters", many(8, rich(text("x".repeat(1_600)))), /characters in blocks/],
    ["signs that take six", many(2, rich(text("é".repeat(1_200)))), /characters in blocks/],
    ["everybody being called", [rich({ type: "broadcast", range: "channel" })], /calls/],
    ["somebody being called", [rich({ type: "user", user_id: "U1" })], /calls/],
    ["everybody being called in marks", [mrkdwn("<!channel>")], /<\[!@#]/],
    ["a link in marks", [mrkdwn("<https://kwaad.example|Gemeente>")], /in:/],
    ["a name that is bold", [mrkdwn("dit is *vet*")], /in:/],
    ["a bare ampersand", [mrkdwn("a & b")], /ampersand/],
    ["a script", [rich(link("javascript:alert(1)"))], /leads to/],
    ["a file", [rich(link("file:///etc/passwd"))], /leads to/],
    ["a page with a password in it", [rich(link("https://a:b@kwaad.example/"))], /leads to/],
    ["a button that leads away", [actions(button({ url: "javascript:x" }))], /leads to/],
  ])("%s", (_, blocks, problem) => {
    expect(judgeMessage({ text: "Kort", blocks }).join("\n")).toMatch(problem);
  });

  it.each<[string, unknown, RegExp]>([
    ["no text", undefined, /no text/],
    ["an empty text", " ", /no text/],
    ["a text of 4,001", "x".repeat(4_001), /4001/],
    ["a text that calls everybody", "<!here>", /in:/],
    ["a text with a link", "zie <http://kwaad.example>", /in:/],
    ["a text that is styled", "_schuin_", /in:/],
  ])("%s beside the blocks", (_, said, problem) => {
    expect(judgeMessage({ text: said, blocks: [] }).join("\n")).toMatch(problem);
  });
});

describe("the judge of views", () => {
  it("has nothing against a page or a modal that is right", () => {
    expect(judgeHome(home(...many(100, { type: "divider" })))).toEqual([]);
    expect(judgeModal(modal({ private_metadata: "x".repeat(3_000) }))).toEqual([]);
  });

  it.each<[string, readonly string[], RegExp]>([
    ["101 blocks", judgeHome(home(...many(101, { type: "divider" }))), /101/],
    ["a modal that says to be a page", judgeHome(modal()), /home|additional/],
    ["a title of 25", judgeModal(modal({ title: plain("x".repeat(25)) })), /24/],
    ["a button of 25", judgeModal(modal({ submit: plain("x".repeat(25)) })), /24/],
    ["metadata of 3,001", judgeModal(modal({ private_metadata: "x".repeat(3_001) })), /3000/],
    ["inputs without a button", judgeModal(modal({ submit: undefined })), /submit/],
    ["a modal without a title", judgeModal(modal({ title: undefined })), /required/],
    ["over 250 KB", judgeHome(home(...many(100, rich(text("x".repeat(2_600)))))), /characters/],
  ])("sees %s", (_, problems, problem) => {
    expect(problems.join("\n")).toMatch(problem);
  });
});

describe("the judge of manifests", () => {
  const manifest = {
    display_information: { name: "Dan bel ik" },
    oauth_config: { scopes: { bot: ["chat:write"] } },
    settings: { event_subscriptions: { bot_events: ["app_mention"] } },
  };
  const command = { command: "/danbelik", description: "x" };

  it("has nothing against one that is right", () => {
    const features = { slash_commands: [command], bot_user: { display_name: "danbelik" } };
    expect(judgeManifest({ ...manifest, features })).toEqual([]);
  });

  it.each<[string, object, RegExp]>([
    ["no name", { display_information: {} }, /required/],
    ["a name of 36", { display_information: { name: "x".repeat(36) } }, /35/],
    [
      "a scope that is not there",
      { oauth_config: { scopes: { bot: ["chat:schrijf"] } } },
      /allowed/,
    ],
    [
      "an event that is not there",
      { settings: { event_subscriptions: { bot_events: ["zucht"] } } },
      /allowed/,
    ],
    [
      "a command of 33",
      { features: { slash_commands: [{ ...command, command: `/${"x".repeat(32)}` }] } },
      /32/,
    ],
    ["51 commands", { features: { slash_commands: many(51, command) } }, /50/],
  ])("sees %s", (_, over, problem) => {
    expect(judgeManifest({ ...manifest, ...over }).join("\n")).toMatch(problem);
  });
});

describe("the limits in the comments of the types", () => {
  it("are found: a new version of the types that words them otherwise is noticed", () => {
    const found = JSON.stringify(blockTypes()).match(/"(?:max|min)(?:Length|Items|imum)":\d+/g);
    expect(found?.length).toBeGreaterThan(100);
  });
});
