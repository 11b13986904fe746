import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { previewPage } from "../../channels/slack/preview.ts";
import { hasBrowser, keepPicture, openBrowser } from "../stage/browser.ts";
import { buttonsIn } from "./reading.ts";
import type { SaidInSlack } from "./shown.ts";
import { members, type SlackStage, startSlackStage } from "./slack-stage.ts";

const PATIENCE_MS = 150_000;
const { anouk, bram, known } = members;
const channel = "C0GROEP01";

describe.skipIf(!hasBrowser())("a whole conversation as it looks in Slack", () => {
  let browser: Browser;
  let page: Page;
  let stage: SlackStage;
  let album: string;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 640, height: 900 } });
    stage = await startSlackStage();
    album = await mkdtemp(join(tmpdir(), "dan-bel-ik-slack-"));
  }, PATIENCE_MS);
  afterAll(async () => {
    await browser?.close();
    await stage?.end();
    if (album !== undefined) process.stdout.write(`Screenshots: ${album}\n`);
  }, PATIENCE_MS);

  /** Shows these below each other, keeps a picture, and finds every word and button of them. */
  async function look(name: string, said: readonly SaidInSlack[]): Promise<void> {
    await page.setContent(said.map(({ blocks }) => previewPage(blocks)).join("<hr>"));
    await keepPicture(page, join(album, `${name}.png`));
    const visible = plain(String(await page.evaluate("document.body.innerText")));
    expect(said.length).toBeGreaterThan(0);
    for (const { words, blocks } of said) {
      for (const line of words.split("\n")) expect(visible).toContain(plain(line));
      for (const { text } of buttonsIn(blocks)) expect(visible).toContain(plain(text));
    }
  }

  it("in the chat: welcome, question, no answer, follow-up, unsure, all themes", async () => {
    const { client, next, pressed, shown } = stage;
    const opened = { ...anouk, tab: "messages" };
    await next(() => client.appEvent("app_home_opened", opened));
    const ask = (text: string) => next(() => client.type({ ...anouk, text }));
    const answer = await ask("moeder kan de schoolreis niet betalen");
    await pressed(anouk, answer, "Geen gehoor");
    await ask("en in Zuid?");
    const unsure = await ask(stage.bot.vagueText());
    await pressed(anouk, unsure, "Iets anders");
    await look("chat", shown());
    stage.letPass(60_000);
  });

  it("in a channel, and the names for one person alone", async () => {
    const from = stage.shown().length;
    const { client, next, pressed } = stage;
    const answer = await next(() =>
      client.mention({ user: anouk.user, channel, text: "gezin heeft honger" }),
    );
    await pressed({ ...bram, channel }, answer, "Stuur mij de namen");
    await next(() => client.command({ user: bram.user, channel, text: "de deurwaarder komt" }));
    await look("channel", stage.shown().slice(from));
    stage.letPass(60_000);
  });

  it("on the page of somebody with seats: the beginning, and an answer", async () => {
    await stage.becomeKnown(known, "contact-leergeld");
    const from = stage.shown().length;
    const start = await stage.next(() => stage.client.openHome(known));
    await stage.askedAtHome(known.user, start, "gezin heeft honger");
    await look("home", stage.shown().slice(from));
  });
});

/** Without what only separates words. */
function plain(text: string): string {
  return text
    .replaceAll(/[\u2060\u200b]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}
