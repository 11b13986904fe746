import { describe, expect, it } from "vitest";
import { readText } from "../../../src/channels/slack/read-text.ts";

describe("what somebody typed in Slack", () => {
  it.each([
    ["as it is", "mee op kamp lukt niet", "mee op kamp lukt niet"],
    ["escaped signs", "5 &lt; 6 &amp; 7 &gt; 6", "5 < 6 & 7 > 6"],
    ["an escape that was typed", "&amp;lt;", "&lt;"],
    ["the bot's name", "<@U0BOT> schulden", "schulden"],
    ["the bot's name with a label", "<@U0BOT|danbelik> schulden", "schulden"],
    ["the bot's name in the middle", "hoi <@U0BOT> schulden", "hoi schulden"],
    ["somebody with a label", "weet <@U1|fatma> dit", "weet @fatma dit"],
    ["somebody without a label", "weet <@U1> dit", "weet dit"],
    ["a channel", "in <#C1|armoede>", "in #armoede"],
    ["everybody", "<!channel> hoi", "hoi"],
    ["a group", "<!subteam^S1|@wijkteam> hoi", "@wijkteam hoi"],
    ["a date", "<!date^1^{date}|morgen> bellen", "morgen bellen"],
    ["a link with a label", "zie <https://x.example/a|onze site>", "zie onze site"],
    ["a bare link", "zie <https://x.example/a?b=1&amp;c=2>", "zie https://x.example/a?b=1&c=2"],
    ["a mail address", "<mailto:ann@x.example|ann@x.example>", "ann@x.example"],
    ["a bare mail address", "<mailto:ann@x.example>", "ann@x.example"],
    ["a number", "<tel:0612345678>", "0612345678"],
    ["a mark that was typed", "&lt;@U1&gt; &lt;!here&gt;", "<@U1> <!here>"],
    ["half a mark", "a < b en <@U1", "a < b en <@U1"],
    ["zero-width signs", "kamp\u200b\u2060\ufeff", "kamp"],
    ["odd spaces", " kamp\u00a0 \t geld \r\n morgen ", "kamp geld\nmorgen"],
    ["half a character", "x\ud800", "x\ufffd"],
    ["emoji", "😀 :smile:", "😀 :smile:"],
    ["nothing", "", ""],
  ])("is read: %s", (_, typed, read) => {
    expect(readText(typed, "U0BOT")).toBe(read);
  });

  it("takes no time, whatever it is (I24)", () => {
    for (const text of [
      "<".repeat(1e5),
      "<@".repeat(5e4),
      "<|>".repeat(3e4),
      "&amp;".repeat(2e4),
    ]) {
      const began = performance.now();
      readText(text, "U0BOT");
      expect(performance.now() - began).toBeLessThan(2_000);
    }
  });
});
