import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessible, judgePage } from "../stage/axe.ts";
import { hasBrowser, keepPicture, openBrowser } from "../stage/browser.ts";
import type { Desk } from "../stage/desk.ts";
import type { MailDesk } from "../stage/mail-desk.ts";
import { meetingTown } from "../stage/meeting-town.ts";
import { gets, startThreeChannels, type ThreeChannels } from "../stage/three-channels.ts";

const PATIENCE_MS = 150_000;
const WITHIN_MS = 20_000;
const widths = [320, 1_280];

describe.skipIf(!hasBrowser())("the pages of a meeting, for who has mail alone", () => {
  let stage: ThreeChannels;
  let browser: Browser;
  let album: string;
  let sanne: Desk;
  let mies: MailDesk;

  beforeAll(async () => {
    stage = await startThreeChannels(meetingTown());
    sanne = await stage.inTeams("sanne");
    mies = stage.byMail("mies");
    browser = await openBrowser();
    album = await mkdtemp(join(tmpdir(), "dan-bel-ik-meeting-pages-"));
    const asked = "datumprikker voor een webberoverleg, anderhalf uur, in januari";
    await (await sanne.types(asked)).press("Verstuur de datumprikker");
    await (
      await sanne.types("plan een webberoverleg op dinsdag 8 december van half tien tot elf")
    ).press("Ja, plan in");
    await (await sanne.types("actie: folder maken door Mies voor 15 december")).press("Ja");
    await stage.bot.look();
  }, PATIENCE_MS);
  afterAll(async () => {
    await browser?.close();
    await stage?.end();
    if (album !== undefined) process.stdout.write(`Screenshots: ${album}\n`);
  }, PATIENCE_MS);

  /** The page behind a link in the newest mail with these words. The judge is a script; the page needs none. */
  async function open(words: string, link: string, width: number, javaScriptEnabled = true) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, javaScriptEnabled });
    page.setDefaultTimeout(WITHIN_MS);
    await page.goto(stage.addressOf((await gets(mies, words)).links[link] ?? ""));
    return page;
  }

  async function look(page: Page, name: string, width: number) {
    await keepPicture(page, join(album, `${name}-${width}.png`));
    expect([name, await judgePage(page)]).toEqual([name, accessible]);
  }

  const press = (page: Page, label: string) =>
    page.getByRole("button", { name: label, exact: true }).click();
  const says = (page: Page, words: string) => page.getByText(words).first().waitFor();

  it.each(widths)("a vote, on a screen of %i wide", async (width) => {
    const page = await open("zoekt een datum", "Invullen", width);
    await look(page, "vote", width);
    for (const day of await page.locator("fieldset").all()) {
      await day.getByLabel("kan", { exact: true }).check();
    }
    await press(page, "Verstuur mijn keuze");
    await says(page, width === 320 ? "Dank je, ik heb het genoteerd." : "Dat had je al gezegd.");
    await look(page, "voted", width);
    await press(page, "Wijzig mijn keuze");
    await says(page, "Wanneer kun jij?");
    expect(await page.getByRole("radio", { checked: true }).count()).toBe(5);
    await look(page, "changing", width);
    await page.close();
  });

  it.each(widths)("an answer to an invitation, on a screen of %i wide", async (width) => {
    const page = await open("Kom je naar Webberoverleg?", "Ik kom", width);
    await look(page, "invited", width);
    await press(page, "Ik kom");
    await says(page, "Genoteerd: je komt.");
    await look(page, "answered", width);
    await press(page, "Ik stuur iemand");
    await says(page, "Wie stuur je?");
    await look(page, "sends", width);
    await page.close();
  });

  it("pressed twice, without scripts, it is said twice and counts once", async () => {
    const page = await open("Kom je naar Webberoverleg?", "Ik kom", 320, false);
    await press(page, "Ik kom");
    await says(page, "Genoteerd: je komt.");
    await page.goBack();
    await press(page, "Ik kom");
    await says(page, "Genoteerd: je komt.");
    const [meeting] = (await stage.stored()).meetings;
    expect(meeting?.replies.map(({ person, as }) => [person, as])).toEqual([["mies", "yes"]]);
    await page.close();
  });

  it("a vote can be given with the keyboard alone, without scripts", async () => {
    const page = await open("zoekt een datum", "Invullen", 320, false);
    for (let day = 0; day < 5; day++) {
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      await page.keyboard.press("ArrowDown");
    }
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await says(page, "Dank je, ik heb het genoteerd.");
    const [poll] = (await stage.stored()).polls;
    expect(poll?.votes.map(({ answers }) => answers)).toEqual([
      Array.from({ length: 5 }, () => "rather-not"),
    ]);
    await page.close();
  });

  it.each(widths)("an action that is put off, on a screen of %i wide", async (width) => {
    if (width === 320) await stage.until("2026-12-15T09:00:00Z");
    const page = await open("Deze actie is van jou", "Later", width);
    await look(page, "action", width);
    await press(page, "Later");
    await page.getByRole("button", { name: "week" }).waitFor();
    await look(page, "action-later", width);
    await page.close();
  });

  it.each(widths)("an action that is done, on a screen of %i wide", async (width) => {
    const page = await open("Deze actie is van jou", "Gedaan", width);
    await press(page, "Gedaan");
    await says(page, width === 320 ? "Mooi, gedaan." : "Deze actie is al gedaan.");
    await look(page, "action-done", width);
    await page.close();
  });
});
