import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderHome, renderMessage, renderModal } from "../../src/channels/slack/render.ts";
import { renderCard } from "../../src/channels/teams/render.ts";
import { judgeHome, judgeMessage, judgeModal } from "../channels/slack/judge.ts";
import { judgeCard } from "../channels/teams/judge.ts";
import { anyForm, anyMessage } from "./any-message.ts";
import { tries } from "./garbage.ts";

describe("any message at all", () => {
  it("is one that Slack takes", () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        expect(judgeMessage(renderMessage(message))).toEqual([]);
      }),
      tries(60),
    );
  });

  it("is a page that Slack takes, alone or with others", () => {
    fc.assert(
      fc.property(fc.array(anyMessage, { maxLength: 3 }), (messages) => {
        expect(judgeHome(renderHome(messages))).toEqual([]);
      }),
      tries(30),
    );
  });

  it("has forms that Slack takes as a modal", () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        expect(judgeModal(renderModal(form, { privateMetadata: "x" }))).toEqual([]);
      }),
      tries(60),
    );
  });

  it("is a card that Teams takes", () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        const card = renderCard(message);
        expect(judgeCard(card)).toEqual([]);
        expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28 * 1024);
      }),
      tries(60),
    );
  });
});
