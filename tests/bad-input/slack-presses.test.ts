import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { blockActions, freshId } from "../e2e/slack/envelopes.ts";
import { buttonNamed } from "../e2e/slack/reading.ts";
import {
  altered,
  type OpenSlackBot,
  openSlackBot,
  type SaidInSlack,
  saidAfter,
  unharmed,
} from "./slack-stage.ts";
import { doubtsIn, emergency } from "./stage.ts";

const hungry = "een kind heeft honger";
const wrong = "Klopt niet meer";
const refusal = "Deze knop hoort bij";

let bot: OpenSlackBot;
beforeEach(async () => {
  bot = await openSlackBot();
});
afterEach(() => bot.stop());

type Does = { readonly action: { readonly answer: object } & object } & object;
type Change = (does: Does) => unknown;
const inDoes =
  (over: object): Change =>
  (does) => ({ ...does, ...over });
const inAction =
  (over: object): Change =>
  (does) => ({ ...does, action: { ...does.action, ...over } });
const inAnswer =
  (over: object): Change =>
  (does) =>
    inAction({ answer: { ...does.action.answer, ...over } })(does);

const nested = (depth: number) => JSON.parse("[".repeat(depth) + "]".repeat(depth));

/** It gets the kind line: no button of ours can say this. */
const refused: readonly (readonly [string, Change])[] = [
  ["another network", inDoes({ network: "stad" })],
  ["a network that is a path", inDoes({ network: "../stad" })],
  ["an older version", inDoes({ version: 0 })],
  ["a newer version", inDoes({ version: 2 })],
  ["another dialog", inDoes({ dialog: "constructor" })],
  ["a field too many", inDoes({ admin: true })],
  ["no subject", inDoes({ subject: undefined })],
  ["no action", inDoes({ action: undefined })],
  ["an unknown action", inAction({ kind: "erase" })],
  ["a key named constructor in the action", inAction({ constructor: { prototype: {} } })],
  ["no seat", inAction({ seat: undefined })],
  ["a seat named __proto__", inAction({ seat: "__proto__" })],
  ["a page beyond all", inAnswer({ from: 1e15 })],
  ["another kind of answer", inAnswer({ about: { kind: "everybody" } })],
  ["lists in each other", inAction({ seat: nested(400) })],
  ["nothing", () => ({})],
  ["a text", () => "whom-to-call"],
  ["null", () => null],
  ["a list", (does) => [does]],
];

/** What stands where the value of a button should be. */
const values: readonly (readonly [string, string | undefined])[] = [
  ["no JSON", "{"],
  ["a word", "erase"],
  ["null", "null"],
  ["a list", "[]"],
  ["a number without end", "1e999"],
  ["something compressed that is not", `1${"A".repeat(500)}`],
  ["1,000 brackets", "[".repeat(1_000) + "]".repeat(1_000)],
  ["2,001 characters", `{"does":"${"x".repeat(2_001)}"}`],
  ["keys that reach for prototypes", '{"__proto__":{"does":1},"does":{"__proto__":{"x":1}}}'],
];

/** The answer to a question, with its buttons. */
async function theAnswer(): Promise<SaidInSlack> {
  const [answer] = await saidAfter(bot, () => bot.type(hungry));
  if (!answer) throw new Error("no answer");
  return answer;
}

describe("a button that was altered (I12, I14)", () => {
  it.each(refused)("%s: one kind line, and nothing changes", async (_, change) => {
    const answer = await theAnswer();
    const button = altered(buttonNamed(answer.blocks, wrong), (does) => change(does as Does));
    const { delivered, said } = await unharmed(bot, () => bot.press(answer, button));
    expect(delivered.status).toBe(200);
    expect(said.map(({ words }) => words)).toEqual([expect.stringContaining(refusal)]);
  });

  it.each(values)("a value that is %s: nothing changes", async (_, value) => {
    const answer = await theAnswer();
    const button = { ...buttonNamed(answer.blocks, wrong), value };
    const { delivered, said } = await unharmed(bot, () => bot.press(answer, button));
    expect(delivered.status).toBe(200);
    expect(said.length).toBeLessThanOrEqual(1);
    for (const { words } of said) expect(words).toContain(refusal);
    expect("x" in {}).toBe(false);
  });

  it.each([
    ["no actions", { actions: undefined }],
    ["no action among them", { actions: [] }],
    ["an action of null", { actions: [null] }],
    ["an action that is a list", { actions: [[]] }],
    ["no container", { container: undefined }],
    ["a container of null", { container: null }],
    ["a container that is new", { container: { type: "brand_new" } }],
    ["no user", { user: undefined }],
    ["a user of null", { user: null }],
    ["no workspace", { team: undefined, user: { id: "U0ANN0001" } }],
    ["another workspace", { team: { id: "T0ELSEWHERE" } }],
    ["a type that is new", { type: "brand_new" }],
    ["a type of every object", { type: "constructor" }],
    ["no trigger", { trigger_id: undefined }],
    ["a form that nobody opened", { type: "view_submission", view: { id: "V1", state: {} } }],
    ["a form that was closed", { type: "view_closed", view: { id: "V1" } }],
    ["a shortcut of nobody", { type: "message_action", callback_id: "other", message: null }],
    ["a shortcut for everywhere", { type: "shortcut", callback_id: "other" }],
    ["options that are asked for", { type: "block_suggestion", value: "a" }],
  ])("%s: it is taken, and nothing changes", async (_, over) => {
    const answer = await theAnswer();
    const payload = { ...bot.payload(answer, buttonNamed(answer.blocks, wrong)), ...over };
    const { delivered, said } = await unharmed(bot, () => bot.client.interact(payload));
    expect(delivered.status).toBeLessThan(500);
    expect(said).toEqual([]);
  });

  it("pressed five times, as one press and as five, it doubts once", async () => {
    const answer = await theAnswer();
    const payload = bot.payload(answer, buttonNamed(answer.blocks, wrong));
    for (const trigger of ["one", "one", "one", "two", "three", "four", "five"]) {
      const { status } = await bot.client.interact({ ...payload, trigger_id: trigger });
      expect(status).toBe(200);
    }
    expect(doubtsIn(await bot.stored())).toBe(1);
  });

  it("pressed five times at once it doubts once", async () => {
    const answer = await theAnswer();
    const payload = bot.payload(answer, buttonNamed(answer.blocks, wrong));
    const presses = Array.from({ length: 5 }, () => ({ ...payload, trigger_id: freshId("x") }));
    const all = await Promise.all(presses.map((press) => bot.client.interact(press)));
    expect(all.map(({ status }) => status)).toEqual(Array(5).fill(200));
    expect(doubtsIn(await bot.stored())).toBe(1);
  });

  it("a replay of a press does nothing (I7)", async () => {
    const answer = await theAnswer();
    const payload = bot.payload(answer, buttonNamed(answer.blocks, "Geen gehoor"));
    const first = await saidAfter(bot, () => bot.client.interact(payload));
    expect(first).toHaveLength(1);
    const { said } = await unharmed(bot, () => bot.client.interact(payload));
    expect(said).toEqual([]);
  });
});

describe("an address to answer to that is not Slack's (I9)", () => {
  const foreign = [
    ["somebody else's", "https://kwaad.example/x"],
    ["a cloud's secrets", "http://169.254.169.254/latest/meta-data/"],
    ["a file", "file:///etc/passwd"],
    ["a name before the host", "https://hooks.slack.com@kwaad.example/x"],
    ["a host that begins alike", "https://hooks.slack.com.kwaad.example/x"],
    ["no address", "hooks.slack.com"],
    ["a script", "javascript:alert(1)"],
    ["this machine", "http://127.0.0.1:1/x"],
    ["nothing", ""],
  ] as const;

  it.each(foreign)("%s is never called after a command", async (_, url) => {
    const heard = await unharmed(bot, () => bot.command(hungry, url));
    expect(heard.delivered.status).toBe(200);
    expect(bot.trap.calls()).toBe(0);
    // Then it comes in the chat that is their own.
    expect(heard.said.map(({ way, to }) => [way, to])).toEqual([["message", "U0ANN0001"]]);
  });

  it("a trap on this machine hears nothing, whatever it is called", async () => {
    const { port } = bot.trap;
    for (const url of [
      `http://127.0.0.1:${port}/x`,
      `http://localhost:${port}/x`,
      `http://[::ffff:127.0.0.1]:${port}/x`,
      `http://2130706433:${port}/x`,
      `http://hooks.slack.com@127.0.0.1:${port}/x`,
    ]) {
      await unharmed(bot, () => bot.command(hungry, url));
      const answer = await theAnswer();
      const payload = bot.payload(answer, buttonNamed(answer.blocks, "Geen gehoor"));
      await saidAfter(bot, () =>
        bot.client.interact({
          ...payload,
          container: { ...(payload["container"] as object), is_ephemeral: true },
          message: undefined,
          response_url: url,
        }),
      );
    }
    expect(bot.trap.calls()).toBe(0);
  });
});

describe("a press where others read along (I33)", () => {
  it("on a button of a chat, as if it stood in a channel, shows nobody there", async () => {
    const answer = await theAnswer();
    const button = buttonNamed(answer.blocks, "Geen gehoor");
    const setting = bot.client.setting;
    const on = { kind: "message", channel: "C0GROEP01", message: { ts: "1.2" } } as const;
    const payload = blockActions(setting, { user: "U0ANN0001", button, on });
    const said = await saidAfter(bot, () => bot.client.interact(payload));
    const open = said.filter(({ to, isPrivate }) => to === "C0GROEP01" && !isPrivate);
    expect(JSON.stringify(open)).not.toMatch(/Mies Jansen|06 1000|0610001|voorbeeld\.example/);
    expect(said.length).toBeGreaterThan(0);
    for (const { words } of said) expect(words).toContain(emergency);
  });
});
