import { describe, expect, it } from "vitest";
import { activitySchema } from "../../../src/channels/teams/activity.ts";
import { readText } from "../../../src/channels/teams/read-text.ts";
import { bot, message } from "./activities.ts";

const read = (text: string, over: Record<string, unknown> = {}) =>
  readText(activitySchema.parse(message({ text, ...over })));
const called = (text: string) => ({ entities: [{ type: "mention", text, mentioned: bot }] });

describe("what somebody typed", () => {
  it.each([
    ["spaces that do not break", "geen\u00a0geld&nbsp;over", "geen geld over"],
    ["entities", "Jip &amp; Janneke &lt;3 &#39;s avonds &#x20AC;", "Jip & Janneke <3 's avonds €"],
    ["entities that were typed", "&amp;lt;", "&lt;"],
    ["what is no entity", "A&B; &euro; &#0; &#9999999;", "A&B; &euro; &#0; &#9999999;"],
    ["ends of lines", "een\r\ntwee \r drie", "een\ntwee\ndrie"],
    ["signs that nobody sees", "\ufeffhui\u200bs\u2060houden", "huishouden"],
    ["half a character", "x\ud800y", "x\ufffdy"],
    ["an emoji", "👩‍👧 help", "👩‍👧 help"],
    ["angle brackets in plain text", "a < b > c", "a < b > c"],
    ["somebody else's name", "<at>Bob</at> weet het", "Bob weet het"],
    ["nothing", "  \n ", ""],
  ])("is plain text: %s", (_, typed, text) => {
    expect(read(typed)).toBe(text);
  });

  it.each([
    ["in front", "<at>Dan bel ik</at> schulden", "<at>Dan bel ik</at>", "schulden"],
    ["in the middle", "hoi <at>Dan bel ik</at>, schulden", "<at>Dan bel ik</at>", "hoi , schulden"],
    ["twice", "<at>B</at> a <at>B</at>", "<at>B</at>", "a"],
    ["with an id", '<at id="0">B</at>&nbsp;a', '<at id="0">B</at>', "a"],
    ["alone", "<at>B</at>", "<at>B</at>", ""],
    ["where the entity has no text", "<at>B</at> a", "", "B a"],
  ])("has not the bot's name: %s", (_, typed, mention, text) => {
    expect(read(typed, called(mention))).toBe(text);
  });

  it("loses its tags when it is xml", () => {
    const typed = "<p>Hoi <b>jij</b></p><div>a&lt;b</div><br/>c";
    expect(read(typed, { textFormat: "xml" })).toBe("Hoi jij\na<b\n\nc");
  });

  it("may be made to take long, and does not (I24)", () => {
    const hostile = `${"<at ".repeat(20_000)}${"&#".repeat(20_000)}${" \n".repeat(20_000)}`;
    expect(read(hostile, { textFormat: "xml" })).toContain("&#&#");
  });
});
