import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Message } from "../../src/messages/message.ts";
import { linkTo, now, type StartedWeb, startWeb } from "../channels/web/start-web.ts";
import { everyBlock } from "../contracts/channel-sample.ts";
import { accessible, judgePage } from "./stage/axe.ts";
import { hasBrowser, keepPicture, openBrowser } from "./stage/browser.ts";

const PATIENCE_MS = 120_000;
const widths = [320, 1_280];

const press = {
  kind: "press",
  label: "Klopt",
  action: { dialog: "own-seats", version: 1, subject: "-", action: { kind: "seats" } },
} as const;
const fields = everyBlock.flatMap((block) => (block.kind === "form" ? block.fields : []));
const long = "Samenwerkingsverbandsmedewerkersoverlegcoördinatorenvereniging".repeat(3);
const everything: Message = {
  summary: "Alles",
  blocks: [
    { kind: "heading", text: "Schoolkosten" },
    ...everyBlock.slice(1),
    { kind: "text", spans: [{ text: long }], tone: "warning" },
  ],
};

describe.skipIf(!hasBrowser())("the pages in a browser", () => {
  let web: StartedWeb;
  let browser: Browser;
  let album: string;

  beforeAll(async () => {
    web = await startWeb();
    browser = await openBrowser();
    album = await mkdtemp(join(tmpdir(), "dan-bel-ik-pages-"));
  }, PATIENCE_MS);
  afterAll(async () => {
    await browser?.close();
    await web?.stop();
    if (album !== undefined) process.stdout.write(`Screenshots: ${album}\n`);
  }, PATIENCE_MS);

  const addressOf = (token: string) => `http://127.0.0.1:${web.port}/l/${token}`;

  async function open(width: number, address: string): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const complaints: string[] = [];
    page.on("console", (line) => complaints.push(line.text()));
    const refused: string[] = [];
    page.on("requestfailed", (request) => refused.push(request.url()));
    await page.goto(address);
    expect([...complaints.filter((one) => !one.includes("status of")), ...refused]).toEqual([]);
    return page;
  }

  /** What the judge of accessibility has against it, and whether it is wider than the screen. */
  async function judge(page: Page, name: string, width: number) {
    await keepPicture(page, join(album, `web-${name}-${width}.png`));
    return judgePage(page);
  }

  it.each(widths)("what a link does, on a screen of %i wide", async (width) => {
    const page = await open(width, addressOf(linkTo(press)));
    expect(await judge(page, "opened", width)).toEqual(accessible);
    await page.close();
  });

  it.each(widths)("a form with a field of every kind, on a screen of %i wide", async (width) => {
    const page = await open(width, addressOf(linkTo({ ...press, label: "Opslaan", fields })));
    expect(await judge(page, "form", width)).toEqual(accessible);
    await page.close();
  });

  it.each(widths)("an answer with everything in it, on a screen of %i wide", async (width) => {
    web.answerWith(() => ({ say: [{ message: everything, as: "new", to: "here" }] }));
    const page = await open(width, addressOf(linkTo(press)));
    await page.getByRole("button", { name: "Klopt" }).click();
    await page.getByRole("heading", { name: "Schoolkosten", level: 1 }).waitFor();
    expect(await judge(page, "answer", width)).toEqual(accessible);
    await page.close();
  });

  it.each(widths)("a link that does not work, on a screen of %i wide", async (width) => {
    const wrong = await open(width, addressOf("abc.def"));
    expect(await judge(wrong, "wrong", width)).toEqual(accessible);
    const over = linkTo(press, { until: now, nonce: "over" });
    web.setClock(Date.parse(now) + 1);
    const gone = await open(width, addressOf(over));
    expect(await judge(gone, "gone", width)).toEqual(accessible);
    await Promise.all([wrong.close(), gone.close()]);
  });

  it("goes with the keyboard alone, from the first button to the question", async () => {
    web.answerWith(() => ({ say: [{ message: everything, as: "new", to: "here" }] }));
    const page = await open(320, addressOf(linkTo(press, { nonce: "keys" })));
    const focused = () =>
      page.evaluate("document.activeElement.name || document.activeElement.textContent.trim()");
    const passed: unknown[] = [];
    for (let times = 0; times < 4; times++) {
      await page.keyboard.press("Tab");
      passed.push(await focused());
    }
    expect(passed).toEqual(["Klopt", "Doe je dit namens Ann de Vries?", "text", "Verstuur"]);
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.type("mee op kamp lukt niet");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Schoolkosten", level: 1 }).waitFor();
    const happening = { kind: "text", text: "mee op kamp lukt niet" };
    expect(web.asked.at(-1)).toMatchObject({ happening });
    await page.close();
  });
});
