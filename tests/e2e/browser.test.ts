import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { hasBrowser, keepPicture, openBrowser } from "./stage/browser.ts";
import { example, holderOf, personalIn } from "./stage/example.ts";
import { type Stage, startStage } from "./stage/stage.ts";
import { chats } from "./stage/teams-client.ts";

const PATIENCE_MS = 150_000;
const WITHIN_MS = 20_000;

describe.skipIf(!hasBrowser())("in a browser", () => {
  let stage: Stage;
  let browser: Browser;
  let page: Page;
  let album: string;
  const broken: string[] = [];

  beforeAll(async () => {
    stage = await startStage();
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1_280, height: 1_000 } });
    page.setDefaultTimeout(WITHIN_MS);
    page.on("pageerror", ({ message }) => broken.push(message));
    album = await mkdtemp(join(tmpdir(), "dan-bel-ik-screenshots-"));
    await page.goto(stage.teams.url);
  }, PATIENCE_MS);
  afterEach(() => stage.bot.letPass(30_000));
  afterAll(async () => {
    await browser?.close();
    await stage?.end();
    if (album !== undefined) process.stdout.write(`Screenshots: ${album}\n`);
  }, PATIENCE_MS);

  const cards = () => page.locator(".ac-adaptiveCard:visible");
  const buttonOn = (card: Locator, name: string) => card.getByRole("button", { name, exact: true });
  const keep = (name: string) => keepPicture(page, join(album, `${name}.png`));

  /** Types it by hand; the card that came for it, by its place, so that it stays the same one. */
  async function ask(text: string): Promise<Locator> {
    const before = await cards().count();
    await page.locator("[role=textbox][contenteditable=true]:visible").last().click();
    await page.keyboard.type(text);
    await page.getByRole("button", { name: "Send Message" }).last().click();
    const answer = cards().nth(before);
    await answer.waitFor();
    return answer;
  }

  const shows = (card: Locator, text: string | RegExp) => card.getByText(text).first().waitFor();

  /** The first of these that the model as it is now is not sure about. */
  function vagueText(): string {
    const texts = ["papa is weg en nu klopt er niks meer", "moeder huilt veel", "vader kwijt baan"];
    const isVague = (text: string) => stage.bot.knowledge.rank(text).kind === "ask";
    return texts.find(isVague) ?? "";
  }

  it("says hello to who opens it", async () => {
    await shows(cards().first(), /Ik ben Dan bel ik/);
    await buttonOn(cards().first(), "Alle thema's").waitFor();
    await keep("welcome");
  });

  it("answers what is typed, and a press changes that card where it stands", async () => {
    const answer = await ask("moeder kan de schoolreis niet betalen");
    await shows(answer, holderOf("webber-school").name);
    expect(await answer.getByRole("link", { name: /^0562/ }).first().getAttribute("href")).toMatch(
      /^tel:\+31562/,
    );
    await keep("sure");
    const count = await cards().count();
    expect(await buttonOn(answer, "Geen gehoor").count()).toBe(3);
    await buttonOn(answer, "Geen gehoor").first().click();
    await shows(answer, /^Geen gehoor\? Probeer/);
    expect(await buttonOn(answer, "Geen gehoor").count()).toBe(2);
    expect(await cards().count()).toBe(count);
    await keep("no-reply");
  });

  it("puts the answer in the place of its question when it was not sure", async () => {
    const question = await ask(vagueText());
    await shows(question, /^Ik weet het nog niet zeker/);
    await keep("unsure");
    const count = await cards().count();
    const button = question.getByRole("button").first();
    const theme = (await button.textContent()) ?? "";
    await button.click();
    await question.getByText(/^Ik weet het nog niet zeker/).waitFor({ state: "detached" });
    expect(await question.textContent()).toContain(theme);
    expect(await cards().count()).toBe(count);
  });

  it("shows a button for every theme, and pressing one answers", async () => {
    const list = await ask("alle thema's");
    for (const { short } of example.themes) {
      expect(await buttonOn(list, short).isVisible()).toBe(true);
    }
    await keep("themes");
    await buttonOn(list, "Schulden").click();
    await shows(list, holderOf("webber-schulden-2").name);
  });

  it("names nobody in a group, and gives the names in the own chat", async () => {
    await page.getByRole("treeitem", { name: /Overleg/ }).click();
    await stage.teams.ask("gezin heeft honger", chats.group);
    await shows(cards().last(), "Eten en voedselhulp");
    expect(personalIn((await cards().allTextContents()).join())).toEqual([]);
    await keep("group");
    await buttonOn(cards().last(), "Stuur mij de namen").click();
    await page.getByRole("treeitem", { name: /Personal Chat/ }).click();
    await shows(cards().last(), holderOf("webber-voedsel").name);
    await keep("names");
  });

  it("is a page in which nothing broke", () => {
    expect(broken).toEqual([]);
  });
});
