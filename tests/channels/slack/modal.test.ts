import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { encodeCarried } from "../../../src/channels/slack/carry.ts";
import { packLuggage, unpackLuggage } from "../../../src/channels/slack/modal.ts";
import type { Origin } from "../../../src/channels/slack/origin.ts";
import { Fault } from "../../../src/contract/fault.ts";
import type { Block, Message } from "../../../src/messages/message.ts";
import { homePress, type Json, press, submission, type Where } from "./deliveries.ts";
import { ok } from "./fake-slack.ts";
import { fillIn } from "./fill-in.ts";
import { judgeModal } from "./judge.ts";
import { type StartedSlack, say, startSlack } from "./start-slack.ts";
import { wordsOf } from "./walk-blocks.ts";

let slack: StartedSlack;
beforeEach(async () => {
  slack = await startSlack();
});
afterEach(() => slack.stop());

const does = { dialog: "whom", version: 1, subject: "-", action: { kind: "save" } };
const form: Extract<Block, { readonly kind: "form" }> = {
  kind: "form",
  fields: [
    { kind: "text", name: "name", label: "Naam", required: true, maxLength: 100 },
    { kind: "phone", name: "phone", label: "Telefoon", required: false },
  ],
  submit: { label: "Opslaan", does },
};
const value = encodeCarried({ kind: "open-form", form });
const settle = () => slack.channel.settled();

/** Opens the form and sends it, filled in; what Slack is told to do with the modal. */
async function send(where: Where = {}, over: Json = {}) {
  await slack.interact(press(value, where, over));
  await settle();
  const view = Object(slack.slack.callsOf("views.open").at(-1)?.args["view"]);
  const { values } = fillIn(view, { name: "Ann", phone: "06" });
  const response = await slack.interact(submission(view, values));
  await settle();
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
}
const said = () =>
  slack.slack.calls
    .filter(({ name }) => /^(?:chat|hook|views.publish)/.test(name))
    .map(({ name, args }) => `${name}: ${wordsOf(args["blocks"] ?? Object(args["view"]).blocks)}`);

describe("a form in a modal", () => {
  it("opens without asking the engine, and asks it when it is sent", async () => {
    const { status, body } = await send();
    expect([status, body]).toEqual([200, { response_action: "clear" }]);
    expect(slack.asked).toMatchObject([
      {
        happening: { kind: "press", does, form: { name: "Ann", phone: "06" } },
        place: { kind: "personal", conversation: "slack:T0001:D0ANN" },
      },
    ]);
    expect(slack.slack.callsOf("views.open")).toHaveLength(1);
  });

  it("replaces the message it was opened from, and says the rest below it", async () => {
    slack.answerWith(() => ({ say: [say("Opgeslagen", { as: "replacement" }), say("Bedankt")] }));
    await send({ ts: "3.3" });
    expect(said()).toEqual(["chat.update: Opgeslagen", "chat.postMessage: Bedankt"]);
    expect(slack.slack.callsOf("chat.update")[0]?.args["ts"]).toBe("3.3");
  });

  it("answers a channel in its thread, and what only one person saw at its own address", async () => {
    slack.answerWith(() => ({ say: [say("Klaar", { to: "private" })] }));
    await send({ channel: "C1", thread: "2.2" });
    await send({ channel: "C1", ephemeral: true }, { response_url: slack.slack.hook() });
    expect(said()).toEqual(["chat.postEphemeral: Klaar", "hook: Klaar"]);
    expect(slack.slack.callsOf("chat.postEphemeral")[0]?.args["thread_ts"]).toBe("2.2");
  });

  it("from the page it changes the page", async () => {
    await slack.interact(homePress(value));
    await settle();
    const view = Object(slack.slack.callsOf("views.open")[0]?.args["view"]);
    slack.answerWith(() => ({ say: [say("Klaar", { as: "replacement" })] }));
    await slack.interact(submission(view, fillIn(view, { name: "Ann" }).values));
    await settle();
    expect(said()).toEqual([expect.stringMatching(/^views.publish: .*\nKlaar$/)]);
  });

  it("asks again in the modal, with what is wrong above it, and then takes what is sent", async () => {
    const line: Block = { kind: "text", spans: [{ text: "Dit nummer klopt niet." }] };
    const message: Message = { summary: "x", blocks: [line, form] };
    slack.answerWith(() => ({ say: [{ message, as: "replacement", to: "here" }] }));
    const { body } = await send({ ts: "3.3" });
    expect(body).toMatchObject({ response_action: "update" });
    expect([judgeModal(body.view), said()]).toEqual([[], []]);
    expect(wordsOf(body.view.blocks)).toContain("Dit nummer klopt niet.");
    slack.answerWith(() => ({ say: [say("Opgeslagen", { as: "replacement" })] }));
    await slack.interact(submission(body.view, fillIn(body.view, { name: "Bo" }).values));
    await settle();
    expect(slack.asked.at(-1)).toMatchObject({ happening: { does, form: { name: "Bo" } } });
    expect(said()).toEqual(["chat.update: Opgeslagen"]);
  });

  it.each<readonly [string, Block, RegExp]>([
    ["a button", { kind: "buttons", buttons: [{ label: "Verstuur", does }] }, /Verstuur/],
    ["another form", { ...form, submit: { label: "Weg", does } }, /Invullen[\s\S]*Invullen/],
    ["a number", { kind: "contact", name: "Voedselbank Dorp" }, /Voedselbank Dorp/],
  ])("closes when the answer has %s beside its form, and changes the message", async (...row) => {
    const [, beside, shown] = row;
    const message: Message = { summary: "x", blocks: [beside, form] };
    slack.answerWith(() => ({ say: [{ message, as: "replacement", to: "here" }] }));
    const { body } = await send({ ts: "3.3" });
    expect(body).toEqual({ response_action: "clear" });
    const [changed, ...more] = slack.slack.callsOf("chat.update");
    expect([changed?.args["ts"], more]).toEqual(["3.3", []]);
    expect(JSON.stringify(changed?.args["blocks"])).toMatch(shown);
    expect(slack.slack.callsOf("chat.postMessage")).toEqual([]);
  });

  it.each([
    ["is busy", new Fault("busy", "x"), /druk/],
    ["fails", new Error("geheim"), /ging iets mis/],
  ])("stays as it was filled in when the engine %s", async (_, thrown, line) => {
    slack.answerWith(() => {
      throw thrown;
    });
    const { status, body } = await send();
    expect([status, body.response_action]).toEqual([200, "errors"]);
    const view = Object(slack.slack.callsOf("views.open")[0]?.args["view"]);
    expect(Object.keys(body.errors)).toEqual([view.blocks[0].block_id]);
    expect(Object.values(body.errors)).toEqual([expect.stringMatching(line)]);
    expect(said()).toEqual([]);
  });

  it("closes again when it was answered before, and says nothing twice", async () => {
    slack.answerWith(() => ({ kind: "repeated", say: [say("Opgeslagen")] }));
    expect((await send()).body).toEqual({ response_action: "clear" });
    expect(said()).toEqual([]);
  });

  it("that Slack does not open is told", async () => {
    slack.slack.answer(({ name }) =>
      name === "views.open" ? { kind: "error", error: "expired_trigger_id" } : ok,
    );
    expect((await slack.interact(press(value))).status).toBe(200);
    await settle();
    expect(said()).toEqual([expect.stringContaining("Er ging iets mis")]);
    expect(slack.lines).toMatchObject([{ fields: { error: "expired_trigger_id" } }]);
  });

  it.each([
    ["nothing", ""],
    ["something else", "x"],
    ["another place", `{"kind":"elsewhere"}\n${value}`],
    ["no form", '{"kind":"home"}\n{"does":1}'],
    ["a reach for prototypes", `{"__proto__":{},"kind":"home"}\n${"x".repeat(2_500)}`],
  ])("with %s in it is taken and left at that (I14)", async (_, private_metadata) => {
    const response = await slack.interact(submission({ private_metadata, blocks: [] }, {}));
    expect([response.status, slack.asked]).toEqual([200, []]);
  });
});

describe("what a modal has with it", () => {
  const longest: Origin = {
    kind: "alone",
    channel: "C".repeat(32),
    thread: `${"1".repeat(16)}.${"1".repeat(10)}`,
    url: `https://hooks.slack.com/${"x".repeat(470)}`,
    pressed: true,
  };

  it("fits beside the largest button, and comes back whole", () => {
    expect(packLuggage(longest, "x".repeat(2_000))?.length).toBeLessThan(3_000);
    const luggage = unpackLuggage(packLuggage(longest, value ?? "") ?? "");
    expect(luggage).toMatchObject({ origin: longest, value, form: { submit: { does } } });
  });
});
