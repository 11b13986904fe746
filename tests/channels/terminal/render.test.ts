import { describe, expect, it } from "vitest";
import { type Paint, plainPaint } from "../../../src/channels/terminal/paint.ts";
import { renderMessages } from "../../../src/channels/terminal/render.ts";
import type { Block } from "../../../src/messages/message.ts";
import { button, form, message, person } from "./sample.ts";

const shown = (...blocks: readonly Block[]) =>
  renderMessages([message(...blocks)], plainPaint).text;

const everything: readonly Block[] = [
  { kind: "heading", text: "Schulden" },
  { kind: "text", spans: [{ text: "because of " }, { text: "debt", style: "italic" }] },
  { kind: "text", spans: [{ text: "old" }], tone: "warning" },
  person(),
  { kind: "facts", rows: [{ label: "where", value: "Noord" }] },
  { kind: "list", items: [[{ text: "one", style: "bold" }], [{ text: "two" }]] },
  { kind: "contact", name: "Desk", about: "for all", website: "https://desk.example" },
  { kind: "buttons", buttons: [button("more"), button("all")] },
  form,
  {
    kind: "emergency",
    intro: "Now:",
    lines: [{ about: "danger", name: "112", number: "112" }],
  },
];

describe("an answer in the terminal", () => {
  it("shows every element, an empty line between them", () => {
    expect(shown(...everything)).toMatchInlineSnapshot(`
      "Schulden

      because of debt

      old

      Anna Bakker, webber · Noord
      tel. 06 12345678 · mail anna@noord.example
      proof line
      [1] spoken  [2] wrong

      where: Noord

      - one
      - two

      Desk
      for all
      https://desk.example

      [3] more  [4] all

      name?:
      phone?: 0612345678
      days?:
      way?:
      [5] send

      Now: danger: 112"
    `);
  });

  it("numbers the buttons of all its messages through, in the order in which they stand", () => {
    const { text, offers } = renderMessages(
      [message(person()), message({ kind: "buttons", buttons: [button("more")] })],
      plainPaint,
    );
    expect(text).toContain("[3] more");
    expect(offers.map(({ does }) => does.action).map(({ label }) => label)).toEqual([
      "spoken",
      "wrong",
      "more",
    ]);
  });

  it("gives two figures at most, so that 112 is never a button, and says what is left", () => {
    const buttons = Array.from({ length: 120 }, (_, index) => button(`b${index}`));
    const { text, offers } = renderMessages([message({ kind: "buttons", buttons })], plainPaint);
    expect(offers).toHaveLength(99);
    expect(text).not.toContain("[100]");
    expect(text).toContain("21");
  });

  it("shows the gist of a message without elements", () => {
    expect(shown()).toBe("in short");
  });

  it("shows the deputy with who it is and how to reach them", () => {
    const deputy = { intro: "Deputy:", name: "Bob Smit" };
    expect(shown(person({ deputy, reach: "away" }))).toContain(
      "away\nDeputy: Bob Smit\nproof line",
    );
  });

  it("colours what it shows when it may", () => {
    const paint: Paint = (tint, text) => `<${tint}>${text}</${tint}>`;
    const { text } = renderMessages([message(...everything)], paint);
    expect(text).toContain("<name>Anna Bakker</name>, webber");
    expect(text).toContain("<warning>proof line</warning>");
    expect(text).toContain("<button>[1] spoken</button>");
    expect(text).toContain("<emergency>Now:");
  });
});

describe("data cannot steer the terminal (I26, I35)", () => {
  const hostile = [
    "\u001b[2J\u001b[1;1HAnna",
    "\u001b]0;title\u0007Anna",
    "\u001b]8;;https://evil.example\u001b\\Anna\u001b]8;;\u001b\\",
    "\u009b31mAnna",
    "An\u0007na\u0008\u007f",
    "\u202eannA\u202c",
    "\u2066An\u200bna\u2069",
    "\u001bP1;2|text\u001b\\Anna",
    "An\0na\rAnna",
  ];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what may not be there
  const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060-\u2069]/;

  it.each(hostile)("not by %j in any field", (text) => {
    const deputy = { intro: text, name: text };
    const blocks: readonly Block[] = [
      { kind: "heading", text },
      { kind: "text", spans: [{ text, style: "bold" }, { text }], tone: "subtle" },
      person({ name: text, role: text, reach: text, proof: text, deputy, buttons: [button(text)] }),
      { kind: "facts", rows: [{ label: text, value: text }] },
      { kind: "list", items: [[{ text }]] },
      { kind: "contact", name: text, about: text, website: text },
      { kind: "buttons", buttons: [button(text)] },
      { kind: "emergency", intro: text, lines: [{ about: text, name: text, number: text }] },
      {
        kind: "form",
        fields: [{ name: text, label: text, value: text, required: true, kind: "day" }],
        submit: button(text),
      },
    ];
    expect(shown(...blocks)).not.toMatch(steering);
  });

  it("a name does not break out of its line", () => {
    expect(shown(person({ name: "Anna\n\nSpoed: bel 0900" }))).toContain("Anna Spoed: bel 0900, ");
  });

  it("names as people have them stay as they are", () => {
    const name = "IJsbrand van der Hoëk-'s Gravenmade 👩‍🍳 Yıldız";
    expect(shown(person({ name }))).toContain(name);
  });
});
