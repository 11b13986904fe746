import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { judgeCard } from "../channels/teams/judge.ts";
import { hasBrowser, keepPicture, openBrowser } from "./stage/browser.ts";
import { textIn } from "./stage/card.ts";
import { holderOf, personalIn } from "./stage/example.ts";
import { type Stage, startStage } from "./stage/stage.ts";
import { chats, type Found, tenant } from "./stage/teams-client.ts";

const PATIENCE_MS = 150_000;
const WITHIN_MS = 20_000;

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
}, PATIENCE_MS);
afterEach(() => stage.bot.letPass(30_000));
afterAll(() => stage?.end(), PATIENCE_MS);

function resultsOf(found: Found) {
  if (found.kind !== "results") throw new Error(found.text);
  return found.results;
}
const search = async (text: string, conversation?: string) =>
  resultsOf(await stage.teams.search(text, conversation));

describe("a search from the box in which somebody writes", () => {
  it("finds an organisation, with its number on the card to insert", async () => {
    const [first] = await search("voedselbank");
    expect(first?.title).toBe("Voedselbank Westerwaard");
    expect(first && textIn(first.card)).toMatch(/tel\. 0562 068 885/);
  });

  it("finds a person by name, where only the two of you read", async () => {
    const { name } = holderOf("webber-school");
    const titles = (await search(name)).map(({ title }) => title);
    expect(titles[0]).toContain(name);
  });

  it("shows something when nothing is typed yet", async () => {
    expect((await stage.teams.search("")).kind).toMatch(/results|line/);
  });

  it("says so when there is nothing", async () => {
    const found = await stage.teams.search("qqqqqqqq");
    expect(found).toEqual({ kind: "line", text: expect.stringMatching(/^Niets gevonden\./) });
  });

  it.each([
    ["a group chat", chats.group],
    ["a channel of a team", chats.channel],
  ])("names nobody who did not agree to that in %s", async (_, conversation) => {
    const results = await search("school", conversation);
    expect(results.length).toBeGreaterThan(0);
    expect(personalIn(JSON.stringify(results))).toEqual([]);
    const byName = await stage.teams.search(holderOf("webber-school").name, conversation);
    expect(personalIn(JSON.stringify(byName))).toEqual([]);
  });

  it.each(["a", "school", "e"])("inserts cards for %s with nothing to press", async (text) => {
    for (const { card } of await search(text)) {
      expect(JSON.stringify(card)).not.toContain("Action.");
      expect(judgeCard(card)).toEqual([]);
    }
  });

  it("leaves no address behind: what is meant for one never goes to where was searched", async () => {
    const { teams, bot } = stage;
    for (const conversation of Object.values(chats)) await teams.search("school", conversation);
    const [id] = await bot.store.networks();
    if (id === undefined) throw new Error("no network");
    const { network } = await bot.store.read(id);
    const account = [...network.accounts].find((one) => one.id.startsWith(`teams:${tenant}:`));
    expect(account?.address).toBeUndefined();
  });
});

describe.skipIf(!hasBrowser())("in a browser", () => {
  const album = join(tmpdir(), "teams-extension");

  async function openSearch(page: Page): Promise<void> {
    await page.getByRole("button", { name: "Trigger Message Extension App" }).last().click();
    await page.getByRole("menuitem", { name: "Search Command" }).click();
  }

  it("is typed, chosen and inserted into a message", { timeout: PATIENCE_MS }, async () => {
    const browser = await openBrowser();
    await mkdir(album, { recursive: true });
    const page = await browser.newPage({ viewport: { width: 1_280, height: 1_000 } });
    page.setDefaultTimeout(WITHIN_MS);
    await page.goto(stage.teams.url);
    await openSearch(page);
    await page.getByPlaceholder("Enter a search term").fill("voedselbank");
    const result = page.getByText("Voedselbank Westerwaard", { exact: true }).first();
    await result.waitFor();
    await keepPicture(page, join(album, "results.png"));
    await result.click();
    const card = page.locator(".ac-adaptiveCard:visible").last();
    await card.getByText("Voedselbank Westerwaard").first().waitFor();
    await keepPicture(page, join(album, "inserted.png"));
    expect(await card.getByRole("button").count()).toBe(0);
    await openSearch(page);
    await page.getByPlaceholder("Enter a search term").fill("qqqqqqqq");
    await page.getByText(/^Niets gevonden\./).waitFor();
    await keepPicture(page, join(album, "nothing.png"));
    await browser.close();
    process.stdout.write(`Screenshots: ${album}\n`);
  });
});
