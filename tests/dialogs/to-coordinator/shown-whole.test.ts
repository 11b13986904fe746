import { describe, expect, test } from "vitest";
import { fits } from "../../../dialogs/to-coordinator/room.ts";
import { renderMessage } from "../../../src/channels/slack/render.ts";
import { toActivity } from "../../../src/channels/teams/to-activity.ts";
import type { Message } from "../../../src/messages/message.ts";
import { buttonIn, looking, pressed } from "./taken.ts";

const known = { person: "fatima" };

/** As much of this as still fits. */
function fullOf(sign: string): string {
  let text = "";
  while (fits(`${text}${sign}x`) && text.length + sign.length < 4_000) text += sign;
  return `${text}x`;
}

const letters: readonly (readonly [string, string])[] = [
  ["plain words", fullOf("woord ")],
  ["words with accents", fullOf("één ")],
  ["Arabic", fullOf("مرحبا ")],
  ["pictures", fullOf("🙏")],
  ["short lines", fullOf("a\n")],
  ["quotes and slashes", fullOf('"\\')],
  ["one word without an end", fullOf("a")],
];

/** Without the signs that nobody sees, by which a channel makes a text harmless. */
const seen = (rendered: unknown) => JSON.stringify(rendered).replaceAll("\u2060", "");

function slackText({ blocks }: Message): string {
  const rendered = renderMessage({ summary: "s", blocks }).blocks;
  expect(rendered.length).toBeLessThanOrEqual(50);
  return seen(rendered);
}

function teamsText(message: Message): string {
  const activity = toActivity(message);
  expect(Buffer.byteLength(JSON.stringify(activity))).toBeLessThan(28 * 1024);
  return seen(activity.attachments);
}

describe.each(letters)("a letter of %s, as long as may be", (_name, letter) => {
  const shown = looking(letter, known);
  const preview = shown.outcome.say[0]?.message;
  const sent = pressed(shown, "Verstuur", known).outcome.tell[0]?.message;
  const messages = [preview, sent].flatMap((message) => message ?? []);

  test("is shown whole in Slack, before and after it is sent", () => {
    expect(messages).toHaveLength(2);
    for (const message of messages) {
      const text = slackText(message);
      expect(text).not.toMatch(/ingekort|De rest staat er niet bij|Niet alles past/);
      expect(text).toContain(JSON.stringify(letter).slice(1, -1));
    }
  });

  test("is shown whole in Teams, before and after it is sent", () => {
    for (const message of messages) {
      const text = teamsText(message);
      expect(text).not.toMatch(/ingekort|De rest staat er niet bij|"…"/);
      for (const line of letter.split("\n"))
        expect(text).toContain(JSON.stringify(line).slice(1, -1));
    }
  });

  test("can be changed in both", () => {
    const form = pressed(shown, "Wijzigen", known).outcome.say[0]?.message;
    if (!form) throw new Error("no form");
    expect(slackText(form)).not.toMatch(/De rest staat er niet bij|Niet alles past/);
    expect(teamsText(form)).not.toMatch(/De rest staat er niet bij/);
    expect(buttonIn({ blocks: form.blocks }, "Bekijken").does.action).toStrictEqual({
      kind: "look",
    });
  });
});
