import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Fault } from "../../../src/contract/fault.ts";
import {
  annsChat,
  command,
  directMessage,
  event,
  homeOpened,
  type Json,
  press,
  shortcut,
  viewClosed,
} from "./deliveries.ts";
import { ok } from "./fake-slack.ts";
import { sign } from "./sign.ts";
import { now, type StartedSlack, say, startSlack } from "./start-slack.ts";

let slack: StartedSlack;
beforeEach(async () => {
  slack = await startSlack();
});
afterEach(() => slack.stop());

const json = { "Content-Type": "application/json" };
const at = Date.parse(now);
const body = JSON.stringify(directMessage("hoi"));
const seconds = (milliseconds: number) => String(Math.floor((at + milliseconds) / 1000));

describe("a request that Slack did not sign (I5, I6)", () => {
  it.each<[string, Record<string, string>]>([
    ["no signature", {}],
    ["only a signature", { "X-Slack-Signature": sign(body, at)["X-Slack-Signature"] ?? "" }],
    ["only a moment", { "X-Slack-Request-Timestamp": seconds(0) }],
    ["another secret", sign(body, at, { secret: "f".repeat(32) })],
    ["an altered body", sign(`${body} `, at)],
    ["half a signature", { ...sign(body, at), "X-Slack-Signature": "v0=ab" }],
    ["another version", { ...sign(body, at), "X-Slack-Signature": "v1=ab" }],
    [
      "a moment of another request",
      { ...sign(body, at), "X-Slack-Request-Timestamp": seconds(-2000) },
    ],
    ["six minutes old", sign(body, at - 360_000)],
    ["two minutes from now", sign(body, at + 120_000)],
    ["a century from now", sign(body, at, { timestamp: "4933000000" })],
    ["a moment that is no number", sign(body, at, { timestamp: "soon" })],
    ["a moment below zero", sign(body, at, { timestamp: "-1" })],
    ["a moment in another notation", sign(body, at, { timestamp: "1.7776278e9" })],
    ["an endless moment", sign(body, at, { timestamp: "1".repeat(400) })],
    ["an empty moment", sign(body, at, { timestamp: "" })],
  ])("is refused with 401: %s", async (_, headers) => {
    const response = await slack.postRaw(body, { ...json, ...headers });
    expect([response.status, await response.json()]).toEqual([401, { error: "signature" }]);
    expect(slack.asked).toEqual([]);
  });

  it.each([
    ["four minutes old", -240_000],
    ["half a minute from now", 30_000],
  ])("clocks may differ: %s is let in", async (_, off) => {
    expect((await slack.postRaw(body, { ...json, ...sign(body, at + off) })).status).toBe(200);
  });

  it("gets no answer to a challenge (I8), and with a signature it does", async () => {
    const asks = JSON.stringify({ type: "url_verification", challenge: "abc", token: "x" });
    expect((await slack.postRaw(asks, json)).status).toBe(401);
    const response = await slack.postSigned(asks, "application/json");
    expect(await response.json()).toEqual({ challenge: "abc" });
  });
});

describe("a signed request that is no delivery (I11, I12)", () => {
  it.each([
    ["nothing", "", "application/json"],
    ["half of one", '{"type":"event', "application/json"],
    ["a list", "[]", "application/json"],
    ["null", "null", "application/json"],
    [
      "a hundred thousand nested arrays",
      `{"a":${"[".repeat(1e5)}${"]".repeat(1e5)}}`,
      "application/json",
    ],
    ["a reach for prototypes", '{"__proto__":{"x":1}}', "application/json"],
    ["another type", "hoi", "text/plain"],
    ["a broken payload", "payload=%7B", "application/x-www-form-urlencoded"],
    ["a challenge that is none", '{"type":"url_verification","challenge":{}}', "application/json"],
  ])("%s is refused with 400, briefly", async (_, text, type) => {
    const response = await slack.postSigned(text, type);
    expect([response.status, await response.json()]).toEqual([400, { error: "not-a-delivery" }]);
  });
});

const nobodyTyped: readonly [string, Json][] = [
  ["an edit", directMessage("x", { subtype: "message_changed" })],
  ["a deletion", directMessage("x", { subtype: "message_deleted" })],
  ["somebody who joins", directMessage("x", { subtype: "channel_join" })],
  ["another bot", directMessage("x", { bot_id: "B1" })],
  ["ourselves", directMessage("x", { user: "U0BOT" })],
  ["Slackbot", directMessage("x", { user: "USLACKBOT" })],
  ["no user", directMessage("x", { user: null })],
  ["no text", directMessage("x", { text: null })],
  ["a user that could end a key", directMessage("x", { user: "U1:x" })],
  ["a message in a channel", directMessage("x", { channel: "C1", channel_type: "channel" })],
  ["a message in a group", directMessage("x", { channel: "G1", channel_type: "mpim" })],
  ["a reaction", event({ type: "reaction_added", user: "U0ANN", item: {} })],
  ["an unknown event", event({ type: "constructor" })],
  ["an event without a type", event({})],
  ["no event", event({}, { event: null })],
  ["an unknown envelope", { type: "something", team_id: "T0001" }],
  ["a page that is opened somewhere else", homeOpened({ tab: "about" })],
];

const nobodyPressed: readonly [string, Json][] = [
  ["a modal that is closed", viewClosed()],
  ["an input that changes", press("x", {}, { actions: [{ type: "datepicker", action_id: "a" }] })],
  ["a link that is opened", press(undefined)],
  ["no actions", press("x", {}, { actions: [] })],
  ["actions that are none", press("x", {}, { actions: "x" })],
  ["a press in nothing", press("x", {}, { container: null })],
  ["a press of nobody", press("x", {}, { user: null })],
  ["a shortcut without a message", shortcut("x", { message: null })],
  ["another shortcut", shortcut("x", { callback_id: "other" })],
];

describe("what is not for us (I44)", () => {
  it.each(nobodyTyped)("is taken and left at that: %s", async (_, delivered) => {
    const response = await slack.event(delivered);
    expect([response.status, await response.text()]).toEqual([200, ""]);
    expect([slack.asked, slack.lines.filter(({ level }) => level === "error")]).toEqual([[], []]);
  });

  it.each(nobodyPressed)("is taken and left at that: %s", async (_, delivered) => {
    const response = await slack.interact(delivered);
    expect([response.status, await response.text()]).toEqual([200, ""]);
    expect([slack.asked, slack.lines.filter(({ level }) => level === "error")]).toEqual([[], []]);
  });

  it("another command is taken and left at that", async () => {
    expect((await slack.command(command("x", { command: "/other" }))).status).toBe(200);
    expect(slack.asked).toEqual([]);
  });

  it("a workspace that is not served gets silence, and one line in the log (I4)", async () => {
    const foreign = { team_id: "T0666", authorizations: [{ team_id: "T0666" }] };
    for (let times = 0; times < 12; times++) {
      expect((await slack.event(directMessage("hoi", {}, foreign))).status).toBe(200);
    }
    expect((await slack.command(command("hoi", { team_id: "T0666" }))).status).toBe(200);
    expect([slack.asked, slack.slack.calls]).toEqual([[], []]);
    expect(slack.lines.map(({ what, fields }) => [what, fields])).toEqual([
      ["slack-workspace-foreign", { times: 1 }],
      ["slack-workspace-foreign", { times: 10 }],
    ]);
  });
});

describe("acknowledging", () => {
  it("comes after the engine made it true, and before Slack took our answer (F23)", async () => {
    const accepts = Promise.withResolvers<void>();
    slack.slack.answer(async ({ name }) => {
      if (name === "chat.postMessage") await accepts.promise;
      return ok;
    });
    slack.answerWith(() => ({ say: [say("Hallo")] }));
    expect((await slack.event(directMessage("hoi"))).status).toBe(200);
    expect([slack.asked.length, slack.finished]).toEqual([1, []]);
    accepts.resolve();
    await slack.channel.settled();
    expect(slack.finished).toEqual([true]);
  });

  it("does not wait for Slack to tell who somebody is", async () => {
    const tells = Promise.withResolvers<void>();
    slack.slack.answer(async ({ name }) => {
      if (name === "users.info") await tells.promise;
      return ok;
    });
    const began = performance.now();
    expect((await slack.event(directMessage("hoi"))).status).toBe(200);
    expect(performance.now() - began).toBeLessThan(5_000);
    expect([slack.asked[0]?.actor.guest, slack.whats()]).toEqual([true, ["slack-profile-late"]]);
    tells.resolve();
    await slack.channel.settled();
  });

  it.each(["busy", "stopping"] as const)("does not happen when the engine is %s", async (code) => {
    slack.answerWith(() => {
      throw new Fault(code, "x");
    });
    for (const response of [
      await slack.event(directMessage("hoi")),
      await slack.command(command("hoi")),
      await slack.interact(press('{"does":1}')),
    ]) {
      expect([response.status, response.headers.get("retry-after")]).toEqual([503, "2"]);
    }
    await slack.channel.settled();
    expect([slack.slack.callsOf("chat.postMessage"), slack.lines]).toEqual([[], []]);
  });

  it("happens when the turn fails: the person is told, the log says nothing of what was typed", async () => {
    slack.answerWith(() => {
      throw new Error("mee op kamp lukt niet");
    });
    expect((await slack.event(directMessage("mee op kamp"))).status).toBe(200);
    await slack.channel.settled();
    const [sent] = slack.slack.callsOf("chat.postMessage");
    expect(sent?.args).toMatchObject({
      channel: annsChat,
      text: expect.stringContaining("Er ging iets mis. Probeer het zo nog eens."),
    });
    expect(slack.lines).toMatchObject([{ what: "turn-failed", fields: { kind: "text" } }]);
  });
});

describe("a delivery that comes again (F24, I7)", () => {
  const post = (text: string, retry?: number) =>
    slack.postRaw(text, {
      ...json,
      ...sign(text, Date.parse(slack.clock())),
      ...(retry !== undefined && { "X-Slack-Retry-Num": String(retry) }),
    });

  it("is taken once, however often and however much at once", async () => {
    const engine = Promise.withResolvers<void>();
    slack.answerWith(async () => {
      await engine.promise;
      return { say: [say("Hallo")] };
    });
    const first = [post(body), post(body, 1), post(body, 2)];
    engine.resolve();
    const statuses = (await Promise.all(first)).map(({ status }) => status);
    await slack.channel.settled();
    expect([statuses, (await post(body, 3)).status]).toEqual([[200, 200, 200], 200]);
    expect([slack.asked.length, slack.slack.callsOf("chat.postMessage").length]).toEqual([1, 1]);
  });

  it("is taken anew when it was never finished", async () => {
    slack.answerWith(() => {
      throw new Fault("busy", "x");
    });
    expect((await post(body)).status).toBe(503);
    slack.answerWith(() => ({ say: [say("Hallo")] }));
    expect((await post(body, 1)).status).toBe(200);
    await slack.channel.settled();
    expect(new Set(slack.asked.map(({ id }) => id)).size).toBe(1);
    expect(slack.slack.callsOf("chat.postMessage")).toHaveLength(1);
  });

  it("says nothing when the engine answered it before", async () => {
    slack.answerWith(() => ({ kind: "repeated", say: [say("Hallo")] }));
    expect((await post(body)).status).toBe(200);
    await slack.channel.settled();
    expect([slack.slack.callsOf("chat.postMessage"), slack.finished]).toEqual([[], [true]]);
  });

  it.each<[string, () => Promise<Response>]>([
    ["a command", () => slack.command(command("hoi", { trigger_id: "one" }))],
    ["a press", () => slack.interact(press('{"does":1}', {}, { trigger_id: "one" }))],
  ])("is answered without acting for ten minutes: %s", async (_, again) => {
    await again();
    expect((await again()).status).toBe(200);
    expect(slack.asked).toHaveLength(1);
    slack.setClock(at + 11 * 60_000);
    await again();
    expect(slack.asked).toHaveLength(2);
  });

  it("of many others it remembers the latest, and no more than it can hold", async () => {
    const { createOnce } = await import("../../../src/channels/slack/once.ts");
    const once = createOnce(slack.clock);
    let taken = 0;
    const take = async () => {
      taken++;
      return { kind: "taken" } as const;
    };
    for (let nth = 0; nth < 50_000; nth++) await once(`id-${nth}`, take);
    await once("id-49999", take);
    expect(taken).toBe(50_000);
    await once("id-0", take);
    expect(taken).toBe(50_001);
  });
});
