import { describe, expect, it } from "vitest";
import { manage } from "../../../dialogs/manage/dialog.ts";
import { renderCard } from "../../../src/channels/teams/render.ts";
import { show } from "../../channels/slack/show.ts";
import { judgeCard } from "../../channels/teams/judge.ts";
import { keywordKnowledge } from "../../fixtures/keyword-knowledge.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";
import { worstCaseNetwork } from "../../fixtures/worst-case-network.ts";

describe.each([
  ["a small network", smallNetwork()],
  ["a network at every limit", worstCaseNetwork()],
])("everything that is said about managing %s", (_name, network) => {
  it("fits on a card of Teams and in a message of Slack", { timeout: 120_000 }, () => {
    const messages = [...manage.everySaying(network, keywordKnowledge)];
    expect(messages.length).toBeGreaterThan(150);
    for (const message of messages) {
      expect(judgeCard(renderCard(message)), message.summary).toStrictEqual([]);
      expect(show(message).problems, message.summary).toStrictEqual([]);
      expect(Buffer.byteLength(JSON.stringify(renderCard(message)))).toBeLessThan(26 * 1024);
    }
  });
});
