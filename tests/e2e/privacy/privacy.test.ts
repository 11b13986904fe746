import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mention, shortcut } from "../../channels/slack/deliveries.ts";
import { colleague } from "../../channels/slack/start-slack.ts";
import { groupMessage, search } from "../../channels/teams/activities.ts";
import { deadline, endAll, run } from "../../commands/child.ts";
import { cleanUp } from "../../faults/clean-up.ts";
import { makePlace } from "../../faults/stage/place.ts";
import type { Platform } from "../../faults/stage/platform.ts";
import { until } from "../../faults/stage/poll.ts";
import { type Slack, startSlack } from "../../faults/stage/slack.ts";
import { Teams } from "../../faults/stage/teams.ts";
import { found } from "../../faults/stage/town.ts";
import { type HeardProcess, startHeard } from "./heard-process.ts";
import { elsewhere, inGroup, planted } from "./planted.ts";
import { themedTown } from "./themed-town.ts";
import { filesUnder, type Source, tracesOf } from "./traces.ts";

const everything = [...planted, inGroup, elsewhere];
const allowed = 2 * deadline;

/** Each question is asked by somebody else, so that nobody asks too fast. */
const askers = planted.map((question, number) => ({ ...question, user: `ann-${number}` }));

afterAll(async () => {
  endAll();
  expect(await cleanUp()).toEqual([]);
});

/** A bot of its own for a platform, in a town where everybody is known. */
async function startFor(platform: Platform) {
  const directory = await makePlace();
  await found(directory, themedTown(askers.length, platform));
  const bot = await startHeard({ ...platform.settings, directory });
  return { directory, bot };
}

/** Nothing of what was asked: while the bot runs, and when it is gone. */
async function expectNothingKept(directory: string, bot: HeardProcess): Promise<void> {
  const kept = () => [...filesUnder(directory), ...bot.said()];
  expect(tracesOf(everything, kept())).toEqual([]);
  expect(await bot.stop()).toBe(0);
  expect(tracesOf(everything, kept())).toEqual([]);
  expectSomethingKept(kept());
  writeFileSync(join(directory, "control.json"), JSON.stringify({ text: inGroup.text }));
  expect(tracesOf(everything, kept()).length).toBeGreaterThan(10);
}

/** That there was something to search: the doubt that was told, the counts, and the error. */
function expectSomethingKept(sources: readonly Source[]): void {
  const text = sources.map((source) => source.text).join("\n");
  const traces = [
    '"doubts":[{',
    '"kind":"delivered"',
    '"theme":"voedsel","week"',
    '"level":"error"',
  ];
  expect(traces.filter((trace) => !text.includes(trace))).toEqual([]);
}

describe("what is asked in Teams is kept nowhere", { timeout: allowed }, () => {
  let teams: Teams;
  let bot: HeardProcess;
  let directory: string;
  beforeAll(async () => {
    teams = await Teams.start();
    ({ bot, directory } = await startFor(teams));
  }, allowed);

  it("each question is answered, and the answer gives nothing back", async () => {
    for (const { user, text } of askers) {
      const heard = await teams.ask(bot.url, { user, text });
      expect(heard.status).toBe(200);
      expect(heard.text.length).toBeGreaterThan(100);
      expect(tracesOf(everything, [{ name: text, text: heard.text }])).toEqual([]);
    }
  });

  it("in a group, and from the compose box", async () => {
    const text = `<at>Dan bel ik</at> ${inGroup.text}`;
    const asked = groupMessage({ id: "group-1", text, deliveryMode: "expectReplies" });
    for (const activity of [asked, search(elsewhere.text)]) {
      const heard = await teams.post(bot.url, activity);
      expect(heard.status).toBe(200);
      expect(tracesOf(everything, [{ name: "answer", text: heard.text }])).toEqual([]);
    }
  });

  it("and a contact that is no longer right is told to the coordinator without it", async () => {
    await teams.press(bot.url, { user: "ann", number: 0 });
    await until("the coordinator knows", () => teams.toldAbout(0).length > 0);
    expect(tracesOf(everything, [{ name: "sent", text: JSON.stringify(teams.sent) }])).toEqual([]);
  });

  it("no file, log line or error of the process holds a value or four words of it", async () => {
    await expectNothingKept(directory, bot);
  });
});

describe("what is asked in Slack is kept nowhere", { timeout: allowed }, () => {
  let slack: Slack;
  let bot: HeardProcess;
  let directory: string;
  beforeAll(async () => {
    slack = await startSlack();
    for (const user of ["U0ANN", "U0BOB"]) slack.fake.users.set(user, colleague(user));
    ({ bot, directory } = await startFor(slack));
  }, allowed);

  it("each question is answered", async () => {
    for (const { user, text } of askers) {
      expect((await slack.say(bot.url, { user, text })).status).toBe(200);
      await until("an answer", () => slack.saidTo(user).length > 0);
    }
  });

  it("in a channel, and from the menu of a message", async () => {
    const asked = { body: mention(inGroup.text), way: "event" } as const;
    const lookedUp = { body: shortcut(elsewhere.text), way: "interaction" } as const;
    for (const delivery of [asked, lookedUp]) {
      const before = slack.fake.calls.length;
      expect((await slack.post(bot.url, delivery)).status).toBe(200);
      await until("an answer", () => slack.fake.calls.length > before);
    }
  });

  it("and a contact that is no longer right is told to the coordinator without it", async () => {
    await slack.press(bot.url, { user: "ann", number: 0 });
    await until("the coordinator knows", () => slack.toldAbout(0).length > 0);
  });

  it("nothing that is said in Slack gives it back", () => {
    const text = JSON.stringify(slack.fake.calls);
    expect(text.length).toBeGreaterThan(5_000);
    expect(tracesOf(everything, [{ name: "calls", text }])).toEqual([]);
  });

  it("no file, log line or error of the process holds a value or four words of it", async () => {
    await expectNothingKept(directory, bot);
  });
});

describe("what is asked in a terminal is kept nowhere", { timeout: allowed }, () => {
  it("nothing stands in the data directory, and nothing comes back on the screen", async () => {
    const directory = await makePlace();
    const input = everything.map(({ text }) => `${text}\n`).join("");
    const { code, out, err } = await run("chat", [], { env: { DATA_DIR: directory }, input });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.match(/^Spoed: /gm)?.length).toBeGreaterThanOrEqual(planted.length);
    const screen = { name: "stdout", text: out };
    expect(tracesOf(everything, [screen, ...filesUnder(directory)])).toEqual([]);
    expect(tracesOf(everything, [{ name: "control", text: `${out}${inGroup.text}` }])).not.toEqual(
      [],
    );
  });
});
