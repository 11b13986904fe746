import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { encodeCarried } from "../../src/channels/slack/carry.ts";
import { packLuggage } from "../../src/channels/slack/modal.ts";
import {
  annsChat,
  command,
  directMessage,
  homeOpened,
  homePress,
  type Json,
  mention,
  press,
  shortcut,
  submission,
} from "../channels/slack/deliveries.ts";
import { button, choice, form, textField } from "../channels/slack/sample.ts";
import { type StartedSlack, say, startSlack } from "../channels/slack/start-slack.ts";
import { altered, anyJson, changes, tries } from "./garbage.ts";

let started: StartedSlack;
beforeAll(async () => {
  started = await startSlack();
  started.answerWith(() => ({ say: [say("antwoord"), say("alleen", { to: "private" })] }));
});
afterAll(async () => {
  await started.channel.settled();
  // The same garbage twice is no mistake of the bot.
  const serious = started.slack.problems.filter((one) => !one.startsWith("doubled"));
  started.slack.problems.splice(0);
  await started.stop();
  expect(serious).toEqual([]);
});

const pressed = encodeCarried({ kind: "press", does: button().does });
const opening = encodeCarried({ kind: "open-form", form: form(textField(), choice(3)) }) ?? "";
const luggage = packLuggage({ kind: "direct", channel: annsChat }, opening) ?? "";
const events: readonly Json[] = [directMessage("hallo"), mention("hallo"), homeOpened()];
const interactions: readonly Json[] = [
  press(pressed),
  press(opening),
  press(
    pressed,
    { channel: "C0ALL", ephemeral: true },
    { response_url: "https://hooks.slack.com/x" },
  ),
  homePress(pressed),
  shortcut("hallo"),
  submission({ private_metadata: luggage }, { "form.note": { x: { type: "t", value: "y" } } }),
];

async function fails(answer: Promise<Response>): Promise<boolean> {
  const { status } = await answer;
  return status >= 500;
}

function unexpected(): readonly string[] {
  const mistakes = ["slack-delivery-failed", "request-failed", "turn-failed"];
  return started.whats().filter((what) => mistakes.includes(what));
}

it("takes any event, and any change in one, without a mistake of its own", async () => {
  const event = fc.oneof(
    anyJson,
    fc.tuple(fc.constantFrom(...events), changes).map(([fine, all]) => altered(fine, all)),
  );
  await fc.assert(
    fc.asyncProperty(event, async (body) => {
      expect(await fails(started.postSigned(JSON.stringify(body), "application/json"))).toBe(false);
    }),
    tries(90),
  );
  expect(unexpected()).toEqual([]);
}, 30_000);

it("takes any press, shortcut and form, and any change in one", async () => {
  const interaction = fc
    .tuple(fc.constantFrom(...interactions), changes)
    .map(([fine, all]) => altered(fine, all));
  await fc.assert(
    fc.asyncProperty(interaction, async (body) => {
      const fields = new URLSearchParams({ payload: JSON.stringify(body) }).toString();
      const answer = started.postSigned(fields, "application/x-www-form-urlencoded");
      expect(await fails(answer)).toBe(false);
    }),
    tries(90),
  );
  expect(unexpected()).toEqual([]);
}, 30_000);

it("takes any command and any form, and calls at no address but Slack's", async () => {
  const fields = fc.oneof(
    fc.dictionary(fc.string(), fc.string({ unit: "binary" })),
    fc
      .tuple(
        changes,
        fc.constantFrom(
          "http://127.0.0.1:9/",
          "https://hooks.slack.com.x.nl/",
          "file:///",
          "%",
          "",
        ),
      )
      .map(([all, url]) => altered({ ...command("hallo"), response_url: url }, all)),
  );
  await fc.assert(
    fc.asyncProperty(fields, async (body) => {
      const text = new URLSearchParams(
        Object.entries(Object(body)).map(([name, value]): [string, string] => [
          name,
          String(value),
        ]),
      ).toString();
      const answer = started.postSigned(text, "application/x-www-form-urlencoded");
      expect(await fails(answer)).toBe(false);
    }),
    tries(70),
  );
  expect(unexpected()).toEqual([]);
}, 30_000);
