import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ann, directMessage } from "./deliveries.ts";
import { type Outcome, ok, startFakeSlack } from "./fake-slack.ts";
import { now, type StartedSlack, startSlack, words } from "./start-slack.ts";
import { wordsOf } from "./walk-blocks.ts";

let slack: StartedSlack;
beforeEach(async () => {
  slack = await startSlack();
});
afterEach(() => slack.stop());

async function knownAddress(): Promise<string> {
  await slack.event(directMessage("hoi"));
  await slack.channel.settled();
  return slack.asked[0]?.place.address ?? "";
}
async function send(over: { address?: string; again?: boolean; key?: string } = {}) {
  const address = over.address ?? (await knownAddress());
  const delivery = { address, message: words("Bevestig"), key: "k-1", again: false, ...over };
  return slack.channel.sender.send(delivery);
}
const posts = () => slack.slack.callsOf("chat.postMessage");
const failing = (failed: string, outcome: Outcome) =>
  slack.slack.answer(({ name }) => (name === failed ? outcome : ok));

describe("writing to somebody who did not just speak", () => {
  it("goes to their own conversation, with its key along", async () => {
    expect(await send()).toEqual({ kind: "delivered" });
    expect(posts().map(({ args }) => [args["channel"], wordsOf(args["blocks"])])).toEqual([
      [ann, "Bevestig"],
    ]);
    expect(posts()[0]?.args).toMatchObject({
      metadata: { event_type: "dan_bel_ik", event_payload: { key: "k-1" } },
      link_names: false,
    });
  });

  it.each([
    "account_inactive",
    "channel_not_found",
    "token_revoked",
    "user_not_found",
    "not_in_channel",
    "is_archived",
    "invalid_auth",
    "invalid_blocks",
  ])("is not possible any more after %s (F21)", async (error) => {
    const address = await knownAddress();
    failing("chat.postMessage", { kind: "error", error });
    expect(await send({ address })).toEqual({ kind: "unreachable" });
    expect(posts()).toHaveLength(1);
  });

  it("a picture that Slack cannot fetch from us gives way to what it says", async () => {
    const address = await knownAddress();
    const picture = { kind: "picture", alt: "Bevestigd: 5", file: { kind: "print" } } as const;
    const url = "https://dbi.voorbeeld.example/l/f/x.png";
    const message = { summary: "Week 48", blocks: [{ ...picture, url }] };
    const hasPicture = (args: object) => JSON.stringify(args).includes(url);
    slack.slack.answer(({ name, args }) =>
      name === "chat.postMessage" && hasPicture(args)
        ? { kind: "error", error: "invalid_blocks" }
        : ok,
    );
    const delivery = { address, message, key: "k-2", again: false };
    expect(await slack.channel.sender.send(delivery)).toEqual({ kind: "delivered" });
    expect(posts().map(({ args }) => hasPicture(args))).toEqual([true, false]);
    expect(wordsOf(posts()[1]?.args["blocks"])).toBe("Bevestigd: 5");
  });

  it("a picture is no reason to try again when something else is wrong", async () => {
    const address = await knownAddress();
    failing("chat.postMessage", { kind: "error", error: "is_archived" });
    const file = { kind: "print" } as const;
    const url = "https://dbi.voorbeeld.example/l/f/x.png";
    const blocks = [{ kind: "picture", alt: "Bevestigd: 5", file, url } as const];
    const delivery = { address, message: { summary: "x", blocks }, key: "k-3", again: false };
    expect(await slack.channel.sender.send(delivery)).toEqual({ kind: "unreachable" });
    expect(posts()).toHaveLength(1);
  });

  it("a dead token is told once and counted", async () => {
    const address = await knownAddress();
    failing("chat.postMessage", { kind: "error", error: "token_revoked" });
    for (let times = 0; times < 10; times++) await send({ address, key: `k-${times}` });
    expect(slack.lines.map(({ what, fields }) => [what, fields?.["times"]])).toEqual([
      ["slack-token-dead", 1],
      ["slack-token-dead", 10],
    ]);
  });

  it("waits for as long as Slack asks (F21), and others do not", async () => {
    const address = await knownAddress();
    const headers = { "Retry-After": "120" };
    failing("chat.postMessage", { kind: "status", status: 429, headers });
    const notBefore = new Date(Date.parse(now) + 120_000).toISOString();
    expect(await send({ address })).toEqual({ kind: "later", notBefore });
    slack.slack.answer(() => ok);
    expect(await send({ address, key: "k-2" })).toEqual({ kind: "delivered" });
  });

  it("waits half a minute when Slack forgets to say for how long", async () => {
    const address = await knownAddress();
    failing("chat.postMessage", { kind: "status", status: 429 });
    const notBefore = new Date(Date.parse(now) + 30_000).toISOString();
    expect(await send({ address })).toEqual({ kind: "later", notBefore });
  });

  it.each([
    ["soon", 30],
    ["NaN", 30],
    ["-5", 30],
    ["", 30],
    ["Fri, 01 May 2026 09:31:00 GMT", 30],
    ["0", 0],
    ["999999999999", 86_400],
  ])("did not arrive when Slack says to come back in %j", async (asked, seconds) => {
    const address = await knownAddress();
    const headers = { "Retry-After": asked };
    failing("chat.postMessage", { kind: "status", status: 429, headers });
    const notBefore = new Date(Date.parse(now) + seconds * 1_000).toISOString();
    expect(await send({ address })).toEqual({ kind: "later", notBefore });
  });

  it.each<[string, Outcome]>([
    ["an error inside Slack", { kind: "status", status: 500 }],
    ["a gateway in between", { kind: "status", status: 502 }],
    ["an error that may have come after", { kind: "error", error: "internal_error" }],
    ["a page of something else", { kind: "error", error: "<html>Bad gateway</html>" }],
    ["a line that breaks", { kind: "reset", after: true }],
  ])("nobody knows whether it arrived after %s (F22)", async (_, outcome) => {
    const address = await knownAddress();
    failing("chat.postMessage", outcome);
    await expect(send({ address })).rejects.toThrow();
    expect(posts()).toHaveLength(1);
  });

  it("is given up when Slack does not answer in time (F22)", async () => {
    const impatient = await startSlack({ settings: { local: { apiUrl: "", callMs: 50 } } });
    await impatient.event(directMessage("hoi"));
    await impatient.channel.settled();
    const address = impatient.asked[0]?.place.address ?? "";
    const never = Promise.withResolvers<Outcome>();
    impatient.slack.answer(() => never.promise);
    const delivery = { address, message: words("x"), key: "k", again: false };
    await expect(impatient.channel.sender.send(delivery)).rejects.toThrow();
    never.resolve(ok);
    await impatient.stop();
  });

  it("comes later when Slack is not there at all", async () => {
    const gone = await startFakeSlack();
    await gone.stop();
    const alone = await startSlack({ settings: { local: gone.local } });
    const address = await knownAddress();
    const delivery = { address, message: words("x"), key: "k", again: false };
    expect(await alone.channel.sender.send(delivery)).toEqual({ kind: "later" });
    await alone.stop();
  });
});

describe("sending again what may have arrived (G2)", () => {
  it("finds it by its key, and does not send", async () => {
    const address = await knownAddress();
    failing("chat.postMessage", { kind: "reset", after: true });
    await expect(send({ address })).rejects.toThrow();
    slack.slack.answer(() => ok);
    expect(await send({ address, again: true })).toEqual({ kind: "delivered" });
    expect(posts()).toHaveLength(1);
  });

  it("sends it when Slack does not have it", async () => {
    const address = await knownAddress();
    failing("chat.postMessage", { kind: "reset", after: false });
    await expect(send({ address })).rejects.toThrow();
    slack.slack.answer(() => ok);
    slack.slack.calls.length = 0;
    expect(await send({ address, again: true })).toEqual({ kind: "delivered" });
    expect(posts()).toHaveLength(1);
  });

  it.each<[Outcome, object]>([
    [{ kind: "status", status: 500 }, { kind: "later" }],
    [{ kind: "status", status: 429, headers: { "Retry-After": "60" } }, { kind: "later" }],
    [{ kind: "error", error: "token_revoked" }, { kind: "unreachable" }],
  ])("sends nothing as long as Slack cannot tell: %j", async (outcome, result) => {
    const address = await knownAddress();
    failing("conversations.history", outcome);
    expect(await send({ address, again: true })).toMatchObject(result);
    expect(posts()).toEqual([]);
  });
});

describe("an address", () => {
  it.each([
    ["of something else", "x"],
    ["of nothing", ""],
    ["of Teams", '{"version":1,"serviceUrl":"https://x"}'],
    ["with more in it", '{"version":1,"team":"T0001","user":"U1","x":1}'],
    ["of another version", '{"version":2,"team":"T0001","user":"U1"}'],
    ["of a workspace that is no longer served", '{"version":1,"team":"T0666","user":"U1"}'],
    ["of no workspace", '{"version":1,"user":"U1"}'],
  ])("%s is refused", async (_, address) => {
    expect(await send({ address })).toEqual({ kind: "unreachable" });
    expect([slack.slack.calls, slack.whats()]).toEqual([[], ["slack-address-refused"]]);
  });
});
