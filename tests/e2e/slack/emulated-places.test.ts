import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { eventually } from "../stage/eventually.ts";
import { meetingTown } from "../stage/meeting-town.ts";
import type { EmulatedDesk } from "./emulated-desk.ts";
import type { KeptMessage } from "./emulated-slack.ts";
import { type EmulatedTown, startEmulatedTown } from "./emulated-town.ts";
import { buttonsIn, wordsIn } from "./reading.ts";

/**
 * Where something is said in a Slack that is not written here: in a thread, in a channel where
 * others read along, on the page of the bot, and once only when an answer of Slack got lost. What
 * this Slack cannot show is told in `emulated-conversations.test.ts`.
 */

const PATIENCE_MS = 150_000;

let stage: EmulatedTown;
let sanne: EmulatedDesk;
let kees: EmulatedDesk;
beforeAll(async () => {
  stage = await startEmulatedTown(meetingTown(), ["sanne", "kees"]);
  sanne = await stage.arrives("sanne");
  kees = await stage.arrives("kees");
}, PATIENCE_MS);
afterEach(() => expect(stage.api.problems).toEqual([]));
afterAll(() => stage?.end(), PATIENCE_MS);

const question = "gezin heeft honger";
const webber = "Mies Jansen";
const posted = z.looseObject({ ts: z.string() });

/** The calls of one method from here on, of which the first is waited for. */
function nextCall(method: string) {
  const before = stage.api.calls.length;
  return () =>
    eventually(method, () => stage.api.calls.slice(before).find((one) => one.method === method));
}

/** The answer in a thread, as soon as it is there. */
const answerIn = (member: string, channel: string, { ts }: { ts: string }, behind: number) =>
  eventually("answer in the thread", async (): Promise<KeptMessage | undefined> => {
    return (await stage.slack.thread(member, channel, ts))[behind];
  });

describe("in a thread of the own chat", () => {
  it("the answer stands in that thread, and is changed there", async () => {
    const { user, channel } = kees;
    const post = async (text: string, thread?: string) => {
      const inThread = thread === undefined ? {} : { thread_ts: thread };
      return posted.parse(
        await stage.slack.as("kees", "chat.postMessage", { channel, text, ...inThread }),
      );
    };
    const first = await post("even iets anders");
    const { ts } = await post(question, first.ts);
    await stage.client.type({ user, channel, text: question, ts, thread_ts: first.ts });
    const answer = await answerIn("kees", channel, first, 2);
    expect(wordsIn(answer.blocks)).toContain(webber);
    const on = { kind: "message", channel, message: answer } as const;
    await stage.client.press(user, on, { label: "Geen gehoor" });
    const changed = await eventually("change", async () =>
      (await stage.slack.thread("kees", channel, first.ts)).find(({ edited }) => edited),
    );
    expect([changed.ts, changed.thread_ts]).toEqual([answer.ts, first.ts]);
  });
});

describe("in a channel where others read along", () => {
  it("nobody is named, and who asks for names gets them alone, in the same thread", async () => {
    const channel = await stage.slack.together("sanne");
    const { user } = sanne;
    const asked = posted.parse(
      await stage.slack.as("sanne", "chat.postMessage", { channel, text: question }),
    );
    await stage.client.mention({ user, channel, text: question, thread: asked.ts });
    const answer = await answerIn("sanne", channel, asked, 1);
    expect(wordsIn(answer.blocks)).toContain("In een groep noem ik alleen organisaties.");
    expect(JSON.stringify(answer)).not.toContain(webber);
    const called = nextCall("chat.postEphemeral");
    const on = { kind: "message", channel, message: answer } as const;
    await stage.client.press(user, on, { label: "Stuur mij de namen" });
    const { args } = await called();
    expect(args).toMatchObject({ channel, user, thread_ts: asked.ts });
    expect(wordsIn(args["blocks"])).toContain(webber);
    const open = await stage.slack.thread("sanne", channel, asked.ts);
    expect(JSON.stringify(open)).not.toContain(webber);
  });
});

describe("on the page of the bot", () => {
  const answered = z.looseObject({ view: z.looseObject({ id: z.string(), blocks: z.unknown() }) });

  it("it is kept for who opened it, and a theme that is pressed changes that page", async () => {
    stage.bot.letPass(60_000);
    const { user, channel } = kees;
    const opened = nextCall("views.publish");
    await stage.client.openHome({ user, channel });
    const { args, answer } = await opened();
    expect(args["user_id"]).toBe(user);
    const { view } = answered.parse(answer);
    expect(buttonsIn(view.blocks).map(({ text }) => text)).toContain("Eten en voedselhulp");
    const again = nextCall("views.publish");
    await stage.client.press(user, { kind: "view", view }, { label: "Eten en voedselhulp" });
    const { view: after } = answered.parse((await again()).answer);
    expect(after.id).toBe(view.id);
    expect(wordsIn(after.blocks)).toContain(webber);
  });
});

describe("when the answer of Slack gets lost", () => {
  it("what arrived is found back by its key, and not sent again", async () => {
    const understood = await sanne.types(
      "plan een webberoverleg op dinsdag 8 december van half tien tot elf in buurthuis De Kern",
    );
    await sanne.press(understood, "Ja, plan in");
    stage.api.loseAnswer("chat.postMessage");
    await stage.bot.look();
    const invited = await kees.gets("Kom je naar Webberoverleg?");
    expect(stage.failures()).toEqual(["send-failed"]);
    const looked = nextCall("conversations.history");
    for (const _time of ["in an hour", "in two"]) {
      stage.bot.letPass(60 * 60_000);
      await stage.bot.look();
    }
    await looked();
    expect((await kees.all()).filter(({ key }) => key === invited.key)).toHaveLength(1);
    const noted = await kees.press(invited, "Ik kom");
    expect(noted.words).toMatch(/^Genoteerd: je komt\./);
  });
});
