import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ann, channel, command, directMessage, mention, press, shortcut } from "./deliveries.ts";
import { type Call, type Outcome, ok } from "./fake-slack.ts";
import { type StartedSlack, say, startSlack } from "./start-slack.ts";
import { wordsOf } from "./walk-blocks.ts";

let slack: StartedSlack;
beforeEach(async () => {
  slack = await startSlack();
});
afterEach(() => slack.stop());

/** What was said, by which way and to whom. */
const said = () =>
  slack.slack.calls
    .filter(({ name }) => name !== "users.info")
    .map(({ name, args }) => `${name} ${args["channel"] ?? ""}: ${wordsOf(args["blocks"])}`);
const failing = (failed: string, outcome: Outcome) =>
  slack.slack.answer(({ name }) => (name === failed ? outcome : ok));
const value = '{"does":{"a":1}}';
const both = () => ({
  say: [say("Anders", { as: "replacement" }), say("Nieuw", { to: "private" })],
});
const settle = () => slack.channel.settled();

describe("in somebody's own conversation", () => {
  it("comes there, in order, without mentions or previews", async () => {
    slack.answerWith(() => ({ say: [say("Een"), say("Twee", { to: "private" })] }));
    await slack.event(directMessage("hoi"));
    await settle();
    expect(said()).toEqual(["chat.postMessage D0ANN: Een", "chat.postMessage D0ANN: Twee"]);
    expect(slack.slack.callsOf("chat.postMessage")[0]?.args).toMatchObject({
      link_names: false,
      unfurl_links: false,
      unfurl_media: false,
    });
    expect(slack.finished).toEqual([true]);
  });

  it("comes in the thread in which it was asked", async () => {
    slack.answerWith(() => ({ say: [say("Een")] }));
    await slack.event(directMessage("hoi", { thread_ts: "1777.000001" }));
    await settle();
    expect(slack.slack.callsOf("chat.postMessage")[0]?.args["thread_ts"]).toBe("1777.000001");
  });

  it("takes the place of the pressed message, once", async () => {
    slack.answerWith(() => ({ say: [...both().say, say("Ook anders", { as: "replacement" })] }));
    await slack.interact(press(value, { ts: "3.3" }));
    await settle();
    expect(said()).toEqual([
      "chat.update D0ANN: Anders",
      "chat.postMessage D0ANN: Nieuw",
      "chat.postMessage D0ANN: Ook anders",
    ]);
    expect(slack.slack.callsOf("chat.update")[0]?.args["ts"]).toBe("3.3");
  });

  it("comes below it when it can no longer be changed", async () => {
    failing("chat.update", { kind: "error", error: "cant_update_message" });
    slack.answerWith(both);
    await slack.interact(press(value));
    await settle();
    expect(said().slice(1)).toEqual([
      "chat.postMessage D0ANN: Anders",
      "chat.postMessage D0ANN: Nieuw",
    ]);
    expect(slack.finished).toEqual([true]);
  });

  it("is not said twice when nobody knows whether it arrived (F22)", async () => {
    failing("chat.update", { kind: "reset", after: true });
    slack.answerWith(() => ({ say: [say("Anders", { as: "replacement" })] }));
    await slack.interact(press(value));
    await settle();
    expect([said(), slack.finished]).toEqual([["chat.update D0ANN: Anders"], [false]]);
    expect(slack.lines).toMatchObject([{ what: "reply-failed", fields: { error: "unknown" } }]);
  });
});

describe("where others read along", () => {
  it("comes in the thread, and for one person alone what is only theirs", async () => {
    slack.answerWith(() => ({ say: [say("Voor allen"), say("Namen", { to: "private" })] }));
    await slack.event(mention("geld", { ts: "5.5" }));
    await settle();
    expect(said()).toEqual([
      "chat.postMessage C0ALL: Voor allen",
      "chat.postEphemeral C0ALL: Namen",
    ]);
    const [together] = slack.slack.callsOf("chat.postMessage");
    const [alone] = slack.slack.callsOf("chat.postEphemeral");
    expect([together?.args["thread_ts"], alone?.args["thread_ts"]]).toEqual(["5.5", "5.5"]);
    expect(alone?.args["user"]).toBe(ann);
  });

  it("what is only theirs goes to their own conversation when Slack does not show it there", async () => {
    failing("chat.postEphemeral", { kind: "error", error: "user_not_in_channel" });
    slack.answerWith(() => ({ say: [say("Namen", { to: "private" })] }));
    await slack.event(mention("geld"));
    await settle();
    expect(said().at(-1)).toBe(`chat.postMessage ${ann}: Namen`);
    expect(slack.slack.callsOf("chat.postMessage")).toHaveLength(1);
  });

  it("a press replaces for all, and answers one alone", async () => {
    slack.answerWith(both);
    await slack.interact(press(value, { channel, ts: "3.3", thread: "2.2" }));
    await settle();
    expect(said()).toEqual(["chat.update C0ALL: Anders", "chat.postEphemeral C0ALL: Nieuw"]);
  });

  it("what goes wrong is told to one person alone", async () => {
    slack.answerWith(() => {
      throw new Error("x");
    });
    await slack.event(mention("geld"));
    await settle();
    expect(said()).toEqual([expect.stringMatching(/^chat.postEphemeral C0ALL: Er ging iets mis/)]);
  });
});

describe("a command, a shortcut and a press on what only one person sees", () => {
  const hooks = () => slack.slack.callsOf("hook").map(({ args }) => args);

  it("are answered at the address that came along, for that person", async () => {
    slack.answerWith(() => ({ say: [say("Een"), say("Twee", { as: "replacement" })] }));
    await slack.command(command("hoi", { response_url: slack.slack.hook("a") }));
    await slack.interact(shortcut("hoi", { response_url: slack.slack.hook("b") }));
    await settle();
    expect(said().map((line) => line.slice(-4).trim())).toEqual(["Een", "Twee", "Een", "Twee"]);
    for (const args of hooks()) {
      expect(args).toMatchObject({ response_type: "ephemeral", replace_original: false });
    }
    expect(slack.asked.map(({ place }) => place.kind)).toEqual(["personal", "personal"]);
  });

  it("a press replaces what was pressed, in its thread", async () => {
    slack.answerWith(both);
    const response_url = slack.slack.hook();
    await slack.interact(
      press(value, { channel, ephemeral: true, thread: "2.2" }, { response_url }),
    );
    await settle();
    expect(hooks().map((args) => args["replace_original"])).toEqual([true, false]);
    expect(hooks().map((args) => args["thread_ts"])).toEqual(["2.2", "2.2"]);
  });

  it.each([
    "https://evil.example/hooks/1",
    "http://169.254.169.254/",
    "file:///etc/passwd",
    "http://hooks.slack.com/x",
    "https://hooks.slack.com.evil.example/x",
    "https://user@hooks.slack.com/x",
    "javascript:alert(1)",
    "x",
  ])("never at %s (I9): then in their own conversation", async (response_url) => {
    slack.answerWith(() => ({ say: [say("Een")] }));
    await slack.command(command("hoi", { response_url }));
    await settle();
    expect(said()).toEqual([`chat.postMessage ${ann}: Een`]);
    expect(slack.whats()).toEqual(["slack-url-foreign"]);
  });

  it("in their own conversation when the address is used up or gone", async () => {
    failing("hook", { kind: "status", status: 404 });
    slack.answerWith(() => ({ say: [say("Een")] }));
    await slack.command(command("hoi", { response_url: slack.slack.hook() }));
    await settle();
    expect(said().at(-1)).toBe(`chat.postMessage ${ann}: Een`);
  });

  it("in their own conversation after five answers", async () => {
    slack.answerWith(() => ({ say: [1, 2, 3, 4, 5, 6].map((nth) => say(`Nummer ${nth}`)) }));
    await slack.command(command("hoi", { response_url: slack.slack.hook() }));
    await settle();
    expect([hooks().length, said().at(-1)]).toEqual([5, `chat.postMessage ${ann}: Nummer 6`]);
  });

  it.each<[string, Outcome]>([
    ["an error of Slack", { kind: "status", status: 500 }],
    ["a redirect", { kind: "status", status: 302, headers: { Location: "http://127.0.0.1:1/" } }],
    ["a line that breaks", { kind: "reset", after: true }],
  ])("are not answered twice after %s", async (_, outcome) => {
    failing("hook", outcome);
    slack.answerWith(() => ({ say: [say("Een")] }));
    await slack.command(command("hoi", { response_url: slack.slack.hook() }));
    await settle();
    expect([said().length, slack.finished]).toEqual([1, [false]]);
  });
});

describe("a Slack that is busy (F21)", () => {
  const limited = (seconds: string): Outcome => ({
    kind: "status",
    status: 429,
    headers: { "Retry-After": seconds },
  });
  const firstTimes = (times: number, outcome: Outcome) => {
    let left = times;
    slack.slack.answer(({ name }: Call) => {
      if (name !== "chat.postMessage" || left === 0) return ok;
      left--;
      slack.slack.calls.pop();
      return outcome;
    });
  };

  it("gets it again after as long as it asks, and nobody else waits for that", async () => {
    firstTimes(2, limited("3"));
    slack.answerWith(() => ({ say: [say("Hallo")] }));
    await slack.event(directMessage("hoi"));
    await settle();
    expect([slack.pauses, slack.finished]).toEqual([[3_000, 3_000], [true]]);
  });

  it("is left alone after three times, or when it asks for minutes", async () => {
    firstTimes(3, limited("1"));
    slack.answerWith(() => ({ say: [say("Hallo")] }));
    await slack.event(directMessage("hoi"));
    await settle();
    firstTimes(1, limited("120"));
    await slack.event(directMessage("hoi"));
    await settle();
    expect([slack.pauses.length, slack.finished]).toEqual([2, [false, false]]);
    expect(slack.lines.map(({ fields }) => fields)).toEqual([
      { error: "limited" },
      { error: "limited" },
    ]);
  });
});
