import { describe, expect, it } from "vitest";
import { readPreferredChannel } from "../../src/language/preferred-channel.ts";

describe("where somebody would rather be written to", () => {
  it.each([
    ["stuur het me liever in Slack", "slack"],
    ["Stuur het me liever in Teams.", "teams"],
    ["stuur het me liever per mail", "mail"],
    ["stuur me berichten voortaan in Microsoft Teams", "teams"],
    ["schrijf me liever via e-mail", "mail"],
    ["liever in slack", "slack"],
    ["ik krijg het liever per mail", "mail"],
    ["voortaan graag via Teams", "teams"],
    ["stuur me liever via de mail", undefined],
    ["het maakt niet uit waar", "any"],
    ["stuur het me waar je wilt", "any"],
  ])("%j", (text, channel) => {
    expect(readPreferredChannel(text)).toBe(channel);
  });

  it.each([
    "hoe stuur ik iets in Slack?",
    "kun je het me liever per mail sturen?",
    "gezin krijgt het liever per mail en kan niet betalen",
    "moeder is liever in Slack dan op school",
    "stuur me 's avonds",
    "ik zit in Teams",
    "per mail",
    "",
  ])("is not said by %j", (text) => {
    expect(readPreferredChannel(text)).toBeUndefined();
  });
});
