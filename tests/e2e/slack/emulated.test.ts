import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually } from "../stage/eventually.ts";
import { holderOf } from "../stage/example.ts";
import { type EmulatedStage, startEmulatedStage } from "./emulated-stage.ts";
import { buttonsIn, wordsIn } from "./reading.ts";

const PATIENCE_MS = 150_000;
const emergency = /Spoed[\s\S]*112[\s\S]*Veilig Thuis[\s\S]*0800-2000[\s\S]*113/;

/** All that is kept on disk, as text. */
async function onDisk(directory: string): Promise<string> {
  const names = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile());
  const texts = files.map(({ parentPath, name }) => readFile(join(parentPath, name), "latin1"));
  return (await Promise.all(texts)).join("\n");
}

/** The files but for those of networks, which change by themselves as time goes by. */
async function slackOnDisk(directory: string): Promise<readonly string[]> {
  const names = await readdir(directory, { recursive: true });
  return names.filter((name) => !name.startsWith("networks")).sort();
}

describe("a Slack that is not written here", () => {
  let stage: EmulatedStage;
  beforeAll(async () => {
    stage = await startEmulatedStage();
  }, PATIENCE_MS);
  afterAll(() => stage?.end(), PATIENCE_MS);

  it("before it is installed an event is taken in silence", async () => {
    const user = await stage.slack.userId("anouk");
    const { status } = await stage.client.type({ user, channel: "D0NOBODY1", text: "honger" });
    expect(status).toBe(200);
  });

  it("somebody installs the app on Slack's own page", async () => {
    const page = await stage.install();
    expect(page.status).toBe(200);
    expect(page.url).toContain("/slack/oauth_redirect?code=");
  });

  it("asks of the workspace no more than the manifest says", async () => {
    const page = await stage.visitor.visit("https://danbelik.example/slack/install");
    const scope = new URL(page.url).searchParams.get("scope") ?? "";
    expect(scope.split(",").sort()).toEqual(await manifestScopes());
    expect(new URL(page.url).searchParams.get("user_scope") ?? "").toBe("");
  });

  it("a question is answered in the chat, with the people to call", async () => {
    const answer = await stage.ask("anouk", "moeder kan de schoolreis niet betalen");
    const text = wordsIn(answer.blocks);
    expect(text).toContain(holderOf("webber-school").name);
    expect(text).toMatch(emergency);
    expect(answer.text).not.toBe("");
    expect(buttonsIn(answer.blocks).map((one) => one.text)).toContain("Geen gehoor");
  });

  it("a press changes that message in its place", async () => {
    stage.bot.letPass(60_000);
    const asked = await stage.ask("anouk", "gezin heeft honger");
    const channel = await stage.chatOf("anouk");
    const user = await stage.slack.userId("anouk");
    const on = { kind: "message", channel, message: asked } as const;
    const pressed = await stage.client.press(user, on, { label: "Geen gehoor" });
    expect(pressed.status).toBe(200);
    const changed = await eventually("changed message", async () => {
      const all = await stage.saidIn("anouk", channel);
      return all.find(({ ts, edited }) => ts === asked.ts && edited !== undefined);
    });
    expect(wordsIn(changed.blocks)).not.toBe(wordsIn(asked.blocks));
    expect(wordsIn(changed.blocks)).toMatch(emergency);
  });

  it("another member has a chat of his own", async () => {
    const answer = await stage.ask("bram", "de deurwaarder komt");
    expect(wordsIn(answer.blocks)).toMatch(/Schulden/);
    const theirs = await stage.saidIn("anouk", await stage.chatOf("anouk"));
    expect(theirs.map(({ ts }) => ts)).not.toContain(answer.ts);
  });

  it("after a restart the token is still there, and on disk only sealed", async () => {
    await stage.bot.restart();
    stage.bot.letPass(60_000);
    const answer = await stage.ask("anouk", "gezin heeft honger");
    expect(wordsIn(answer.blocks)).toMatch(emergency);
    expect(await onDisk(stage.bot.directory)).not.toMatch(/xoxb-/);
  });

  it("what was asked stands in no file and no log line", async () => {
    const kept = `${await onDisk(stage.bot.directory)}\n${JSON.stringify(stage.bot.lines)}`;
    expect(kept).not.toMatch(/schoolreis niet|heeft honger|deurwaarder komt/);
  });

  it("whoever takes the app away takes its token away", async () => {
    const before = await onDisk(stage.bot.directory);
    const { status } = await stage.client.appEvent("app_uninstalled");
    expect(status).toBe(200);
    const channel = await stage.chatOf("anouk");
    const said = (await stage.saidIn("anouk", channel)).length;
    const user = await stage.slack.userId("anouk");
    await stage.client.type({ user, channel, text: "honger" });
    await stage.bot.restart();
    expect((await stage.saidIn("anouk", channel)).length).toBe(said);
    expect((await onDisk(stage.bot.directory)).length).not.toBe(before.length);
  });

  it("and it can be installed again", async () => {
    stage.bot.letPass(60_000);
    expect((await stage.install()).status).toBe(200);
    const answer = await stage.ask("anouk", "gezin heeft honger");
    expect(wordsIn(answer.blocks)).toMatch(emergency);
  });
});

describe("a workspace that is not listed", () => {
  it("cannot install the app, and nothing of it is kept", async () => {
    const stage = await startEmulatedStage({ serves: "T0ELSEWHERE" });
    const before = await slackOnDisk(stage.bot.directory);
    const page = await stage.install();
    expect(page.status).toBeGreaterThanOrEqual(400);
    expect(page.status).toBeLessThan(500);
    expect(await slackOnDisk(stage.bot.directory)).toEqual(before);
    expect(await onDisk(stage.bot.directory)).not.toMatch(/xoxb-/);
    const user = await stage.slack.userId("anouk");
    const { status } = await stage.client.type({ user, channel: "D0NOBODY1", text: "honger" });
    expect(status).toBe(200);
    await stage.end();
  });
});

async function manifestScopes(): Promise<readonly string[]> {
  const path = new URL("../../../manifests/slack/manifest.json", import.meta.url);
  const manifest = JSON.parse(await readFile(path, "utf8"));
  return [...manifest.oauth_config.scopes.bot].sort();
}
