import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { previewPage } from "../../channels/slack/preview.ts";
import { hasBrowser, keepPicture, openBrowser } from "../stage/browser.ts";
import { drawCards } from "../stage/card-page.ts";
import type { Desk, Sight } from "../stage/desk.ts";
import { meetingTown } from "../stage/meeting-town.ts";
import { gets, startThreeChannels, type ThreeChannels } from "../stage/three-channels.ts";

const PATIENCE_MS = 150_000;
/** A phone, and the middle of a screen. */
const widths = [360, 700];
const blocksSchema = z.array(z.record(z.string(), z.unknown()));

describe.skipIf(!hasBrowser())("how a meeting looks", () => {
  let stage: ThreeChannels;
  let browser: Browser;
  let page: Page;
  let album: string;
  let sanne: Desk;
  let fatima: Desk;
  let kees: Desk;
  const inTeams: Record<string, Sight> = {};
  const inSlack: Record<string, Sight> = {};

  beforeAll(async () => {
    stage = await startThreeChannels(meetingTown());
    sanne = await stage.inTeams("sanne");
    fatima = await stage.inTeams("fatima");
    kees = await stage.inSlack("kees");
    browser = await openBrowser();
    page = await browser.newPage();
    album = await mkdtemp(join(tmpdir(), "dan-bel-ik-meetings-"));
    await live();
  }, PATIENCE_MS);
  afterAll(async () => {
    await browser?.close();
    await stage?.end();
    if (album !== undefined) process.stdout.write(`Screenshots: ${album}\n`);
  }, PATIENCE_MS);

  /** The same from the poll to the question how it was, kept as it was shown. */
  async function live() {
    await poll();
    await meeting();
    await minutes();
    await stage.until("2027-01-14T09:00:00Z");
    await both("pulse", "Hoe was Webberoverleg?");
    await stage.until("2027-02-01T09:00:00Z");
    await both("action", "Deze actie is van jou");
  }

  async function both(name: string, words: string) {
    [inTeams[name], inSlack[name]] = await Promise.all([gets(fatima, words), gets(kees, words)]);
  }

  async function poll() {
    const asked = "datumprikker voor een webberoverleg, anderhalf uur, in januari";
    const draft = await sanne.types(asked);
    const placed = await draft.press("Pas aan", { Plaats: "buurthuis De Kei" });
    inTeams["poll-draft"] = placed;
    inTeams["poll-sent"] = await placed.press("Verstuur de datumprikker");
    await stage.bot.look();
    await both("poll-ballot", "zoekt een datum");
    inTeams["poll-voted"] = await (await gets(fatima, "zoekt een datum")).press("Alles kan");
    const form = await (await gets(kees, "zoekt een datum")).press("Invullen");
    inSlack["poll-form"] = form;
    inSlack["poll-voted"] = await form.press("Verstuur mijn keuze", {
      ...{ "ma 4": "kan niet", "di 5": "liever niet", "di 12": "kan" },
      ...{ "wo 20": "liever niet", "do 28": "kan niet" },
    });
    await stage.until("2026-12-02T09:00:00Z");
    inTeams["poll-result"] = await gets(sanne, "is klaar");
  }

  async function meeting() {
    const result = await gets(sanne, "is klaar");
    inTeams["planned"] = await result.press("Plan in: di 12 januari 2027");
    await stage.bot.look();
    await both("invitation", "Kom je naar Webberoverleg?");
    inTeams["answered"] = await (await gets(fatima, "Kom je naar")).press("Ik kom");
    inSlack["answered"] = await (await gets(kees, "Kom je naar")).press("Ik kom");
    inSlack["agenda-added"] = await kees.types("zet op de agenda: de huiskamer, een kwartier");
    await stage.until("2027-01-06T09:00:00Z");
    await both("reminder", "Herinnering: Webberoverleg");
    await stage.until("2027-01-11T09:00:00Z");
    await both("agenda", "Agenda: Webberoverleg");
    inTeams["attendance"] = await gets(sanne, "Komt:");
  }

  async function minutes() {
    await stage.until("2027-01-12T12:35:00Z");
    inTeams["minutes-open"] = await fatima.types("notulen");
    inSlack["minutes-open"] = await kees.types("notulen");
    await fatima.types("aanwezig: ik, Kees en Piet de gast");
    inTeams["minutes-line"] = await fatima.types("besluit: we starten in mei");
    inSlack["minutes-line"] = await kees.types("actie: folder maken door mij voor 1 februari");
    await fatima.types("actie: scholen bellen door mij voor 1 februari");
    inTeams["minutes-look"] = await fatima.types("klaar");
    inTeams["minutes-sent"] = await inTeams["minutes-look"].press("Verstuur");
    await stage.bot.look();
    inSlack["minutes"] = await gets(kees, "Verslag: Webberoverleg");
  }

  const stickingOut = (width: number) =>
    page.evaluate(
      `[...document.querySelectorAll("main *")]
        .filter((one) => one.getBoundingClientRect().right > ${width})
        .map((one) => one.textContent.slice(0, 60))`,
    );

  async function look(name: string, { words, labels }: Sight, width: number) {
    await keepPicture(page, join(album, `${name}-${width}.png`));
    const seen = plain(String(await page.evaluate("document.body.innerText")));
    const lost = [...words.split("\n"), ...labels].map(plain).filter((one) => !seen.includes(one));
    expect([name, lost, await stickingOut(width)]).toEqual([name, [], []]);
  }

  it.each(widths)("in Teams, on a screen of %i wide, nothing is lost", async (width) => {
    await page.setViewportSize({ width, height: 800 });
    for (const [name, sight] of Object.entries(inTeams)) {
      await drawCards(page, [sight.raw]);
      await look(`teams-${name}`, sight, width);
    }
  });

  it.each(widths)("in Slack, on a screen of %i wide, nothing is lost", async (width) => {
    await page.setViewportSize({ width, height: 800 });
    for (const [name, sight] of Object.entries(inSlack)) {
      await page.setContent(previewPage(blocksSchema.parse(sight.raw)));
      const isForm = sight.what.startsWith("form");
      await look(`slack-${name}`, isForm ? { ...sight, words: "", labels: [] } : sight, width);
    }
  });
});

/** Without what only separates words, or a fact from its name. */
function plain(text: string): string {
  return text
    .replaceAll(/[\u2060\u200b•:]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}
