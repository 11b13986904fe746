import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { encodeCarried } from "../../../src/channels/slack/carry.ts";
import {
  directMessage,
  event,
  homeOpened,
  homePress,
  type Json,
  mention,
  press,
  shortcut,
  submission,
} from "./deliveries.ts";
import { type StartedSlack, say, startSlack } from "./start-slack.ts";

let slack: StartedSlack;
beforeEach(async () => {
  slack = await startSlack();
});
afterEach(() => slack.stop());

const strange: readonly unknown[] = [null, "", 7, true, [], {}, [null], "x:y", { id: null }];
const DEPTH = 4;

/** The delivery with one field, wherever it is, in another way each time; and without it. */
function* variants(node: unknown, depth = DEPTH): Iterable<unknown> {
  if (typeof node !== "object" || node === null || depth === 0) return;
  for (const key of Object.keys(node)) {
    const { [key]: inside, ...rest } = Object(node);
    const put = (value: unknown) => (Array.isArray(node) ? [value] : { ...node, [key]: value });
    if (!Array.isArray(node)) yield rest;
    for (const value of strange) yield put(value);
    for (const value of variants(inside, depth - 1)) yield put(value);
  }
}

const does = { dialog: "whom", version: 1, subject: "-", action: { kind: "themes" } };
const value = encodeCarried({ kind: "press", does });
const view = { private_metadata: `{"kind":"home"}\n${value}`, blocks: [], id: "V1", hash: "h" };

describe("a field that Slack would never send like that (I44)", () => {
  it.each<[string, Json, "event" | "interact"]>([
    ["a message", directMessage("hoi"), "event"],
    ["a mention", mention("hoi"), "event"],
    ["the page", homeOpened(), "event"],
    ["uninstalling", event({ type: "tokens_revoked", tokens: { bot: ["U1"] } }), "event"],
    ["a shortcut", shortcut("hoi"), "interact"],
    ["a press", press(value), "interact"],
    ["a press on the page", homePress(value), "interact"],
    ["a form", submission(view, {}), "interact"],
  ])("is no error and stops nothing: %s", async (_, delivery, way) => {
    slack.answerWith(() => ({}));
    const statuses = new Set<number>();
    for (const body of variants(delivery)) statuses.add((await slack[way](Object(body))).status);
    await slack.channel.settled();
    expect(statuses).toEqual(new Set([200]));
    expect(slack.lines.filter(({ level }) => level === "error")).toEqual([]);
    slack.answerWith(() => ({ say: [say("Hallo")] }));
    await slack.event(directMessage("en nu gewoon"));
    await slack.channel.settled();
    expect(slack.finished.at(-1)).toBe(true);
  });
});
