import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { encodeCarried } from "../../../src/channels/slack/carry.ts";
import { Fault } from "../../../src/contract/fault.ts";
import { ann, bob, homeOpened, homePress } from "./deliveries.ts";
import { ok } from "./fake-slack.ts";
import { type StartedSlack, say, startSlack, words } from "./start-slack.ts";
import { buttonsOf, wordsOf } from "./walk-blocks.ts";

let slack: StartedSlack;
beforeEach(async () => {
  slack = await startSlack();
});
afterEach(() => slack.stop());

const pages = () =>
  slack.slack.callsOf("views.publish").map(({ args }) => ({
    user: args["user_id"],
    words: wordsOf(Object(args["view"])["blocks"]),
    back: buttonsOf(args["view"]).some(({ id }) => id === "home-start"),
  }));
const settle = () => slack.channel.settled();
const value = '{"does":{"a":1}}';

describe("the bot's own page in Slack", () => {
  it("is all that is said when it is opened, as one page", async () => {
    slack.answerWith(() => ({ say: [say("Welkom"), say("Thema's")] }));
    expect((await slack.event(homeOpened())).status).toBe(200);
    await settle();
    expect(pages()).toEqual([{ user: ann, words: "Welkom\nThema's", back: false }]);
    expect(slack.asked).toMatchObject([
      {
        happening: { kind: "opened" },
        place: { kind: "personal", conversation: "slack:T0001:home:U0ANN" },
      },
    ]);
    expect(slack.finished).toEqual([true]);
  });

  it("becomes the answer to a press, with a way back that asks for the beginning", async () => {
    slack.answerWith(({ happening }) => ({
      say: [happening.kind === "opened" ? say("Begin") : say("Antwoord", { as: "replacement" })],
    }));
    await slack.interact(homePress(value));
    await settle();
    await slack.interact(homePress("home-start", {}, { action_id: "home-start" }));
    await settle();
    expect(pages()).toEqual([
      { user: ann, words: expect.stringMatching(/^Terug naar het begin\nAntwoord$/), back: true },
      { user: ann, words: "Begin", back: false },
    ]);
  });

  it("stays as it is when nothing is said to a press", async () => {
    await slack.interact(homePress(value));
    await settle();
    expect([pages(), slack.finished]).toEqual([[], [true]]);
  });

  it("brings what was filled in on it", async () => {
    const form = encodeCarried({ kind: "press", does: { a: 1 }, form: { key: "form0-" } });
    const values = { "form0-.name": { "form0-.name": { type: "plain_text_input", value: "Ann" } } };
    const view = { id: "V1", type: "home", hash: "h", blocks: [], state: { values } };
    await slack.interact(homePress(form, { view }));
    expect(slack.asked).toMatchObject([{ happening: { form: { name: "Ann" } } }]);
  });

  it("tells what went wrong, with a way back", async () => {
    slack.answerWith(() => {
      throw new Error("x");
    });
    await slack.interact(homePress(value));
    await settle();
    expect(pages()).toMatchObject([
      { words: expect.stringContaining("Er ging iets mis"), back: true },
    ]);
  });

  it("comes again when the engine is busy", async () => {
    slack.answerWith(() => {
      throw new Fault("busy", "x");
    });
    expect((await slack.event(homeOpened())).status).toBe(503);
  });

  it("is written again, once, when Slack was writing it too", async () => {
    slack.slack.answer((_, nth) => (nth === 2 ? { kind: "error", error: "hash_conflict" } : ok));
    slack.answerWith(() => ({ say: [say("Begin")] }));
    await slack.event(homeOpened());
    await settle();
    expect([pages().length, slack.finished]).toEqual([2, [true]]);
  });

  it("shows what was decided last, however slow Slack is with what came before", async () => {
    const first = Promise.withResolvers<void>();
    slack.slack.answer(async ({ args }) => {
      if (JSON.stringify(args).includes("Een")) await first.promise;
      return ok;
    });
    slack.answerWith(() => ({ say: [say("Een")] }));
    await slack.event(homeOpened());
    slack.answerWith(() => ({ say: [say("Twee")] }));
    await slack.event(homeOpened());
    slack.answerWith(() => ({ say: [say("Van Bob")] }));
    await slack.event(homeOpened({ user: bob }));
    await expect.poll(() => pages().map(({ words }) => words)).toEqual(["Een", "Van Bob"]);
    first.resolve();
    await settle();
    expect(pages().at(-1)?.words).toBe("Twee");
  });

  it("leaves out the way back where the page is full", async () => {
    const heading = { kind: "heading", text: "x" } as const;
    const full = { summary: "x", blocks: Array.from({ length: 150 }, () => heading) };
    slack.answerWith(() => ({ say: [{ message: full, as: "new", to: "here" }] }));
    await slack.interact(homePress(value));
    await settle();
    expect(pages()).toHaveLength(1);
  });
});

describe("the conversation with the bot that is opened", () => {
  it("is a joining, each time the same conversation", async () => {
    slack.answerWith(() => ({ say: [{ message: words("Welkom"), as: "new", to: "here" }] }));
    await slack.event(homeOpened({ tab: "messages" }));
    await settle();
    expect(slack.asked).toMatchObject([
      { happening: { kind: "joined" }, place: { conversation: "slack:T0001:D0ANN" } },
    ]);
    expect(slack.slack.callsOf("chat.postMessage")[0]?.args["channel"]).toBe("D0ANN");
  });
});
