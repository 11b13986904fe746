import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dialogs } from "../../../dialogs/index.ts";
import { renderHome, renderMessage, renderModal } from "../../../src/channels/slack/render.ts";
import { readExampleNetwork } from "../../../src/commands/example-network.ts";
import type { Network } from "../../../src/domain/network.ts";
import { showPhone } from "../../../src/domain/phone.ts";
import type { Block, Message, PersonBlock } from "../../../src/messages/message.ts";
import { everyBlock, everywhere, files } from "../../contracts/channel-sample.ts";
import { hasBrowser, keepPicture, openBrowser } from "../../e2e/stage/browser.ts";
import { keywordKnowledge } from "../../fixtures/keyword-knowledge.ts";
import { tuesdayMorning } from "../../fixtures/small-network.ts";
import { previewPage } from "./preview.ts";
import { choice, form, textField } from "./sample.ts";

const PATIENCE_MS = 150_000;
/** As wide as a phone. */
const WIDTH = 400;

const peopleIn = ({ blocks }: Message): readonly PersonBlock[] =>
  blocks.flatMap((block) => (block.kind === "person" ? [block] : []));
/** What nobody may miss: of each person all ways to reach them and the proof, and who to call. */
function saidIn(message: Message): readonly string[] {
  const ofPeople = peopleIn(message).flatMap(({ name, proof, reach, phone, mail }) => [
    ...[name, proof, reach ?? ""],
    ...[phone ? showPhone(phone) : "", mail ?? ""],
  ]);
  const urgent = message.blocks.flatMap((block) =>
    block.kind === "emergency" ? block.lines.flatMap(({ about, number }) => [about, number]) : [],
  );
  return [...ofPeople, ...urgent];
}

const labelsIn = ({ blocks }: Message) =>
  blocks.flatMap((block) => ("buttons" in block ? block.buttons.map(({ label }) => label) : []));
const isFirst = ({ blocks }: Message, kind: Block["kind"]) => blocks[0]?.kind === kind;

/** What there is to look at, by how it is recognised. */
const wanted: Readonly<Record<string, (message: Message) => boolean>> = {
  answer: (message) =>
    peopleIn(message).length === 3 &&
    peopleIn(message).every(({ deputy }) => deputy) &&
    !isFirst(message, "emergency"),
  acute: (message) => peopleIn(message).length > 1 && isFirst(message, "emergency"),
  unsure: ({ blocks }) => JSON.stringify(blocks).includes("nog niet zeker"),
  themes: (message) => labelsIn(message).length > 20 && isFirst(message, "text"),
  none: ({ blocks }) => JSON.stringify(blocks).includes("niemand in dit netwerk"),
  home: ({ blocks }) => blocks.some(({ kind }) => kind === "form"),
  group: (message) => labelsIn(message).includes("Stuur mij de namen"),
};

function* everythingSaid(network: Network): Iterable<Message> {
  for (const dialog of dialogs) yield* dialog.everySaying(network, keywordKnowledge);
}

describe.skipIf(!hasBrowser())("as it looks on a phone", () => {
  let browser: Browser;
  let page: Page;
  let album: string;
  const found = new Map<string, Message>();

  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: WIDTH, height: 800 } });
    album = await mkdtemp(join(tmpdir(), "dan-bel-ik-slack-"));
    gather(await readExampleNetwork(tuesdayMorning));
  }, PATIENCE_MS);
  afterAll(async () => {
    await browser?.close();
    if (album !== undefined) process.stdout.write(`Screenshots: ${album}\n`);
  });

  /** All that can be said is gone through once: for each picture again it takes longer than to draw it. */
  function gather(network: Network): void {
    for (const message of everythingSaid(network)) {
      const names = Object.keys(wanted).filter((name) => !found.has(name));
      if (names.length === 0) return;
      for (const name of names) if (wanted[name]?.(message)) found.set(name, message);
    }
  }

  function find(name: string): Message {
    const message = found.get(name);
    if (!message) throw new Error(`nothing is said like ${name}`);
    return message;
  }

  /** Draws it, keeps a picture, and tells what a reader sees. */
  async function look(name: string, blocks: readonly unknown[]): Promise<string> {
    await page.setContent(previewPage(blocks));
    await keepPicture(page, join(album, `${name}.png`));
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden must not count
    return (await page.locator("main").innerText()).replaceAll("\u2060", "");
  }

  /** What sticks out at the side. */
  const stickingOut = () =>
    page.evaluate(
      `[...document.querySelectorAll("main *")]
        .filter((one) => one.getBoundingClientRect().right > ${WIDTH})
        .map((one) => one.textContent.slice(0, 60))`,
    );
  const linksShown = () =>
    page
      .locator("main a")
      .evaluateAll((links) => links.map((link) => String(link.getAttribute("href"))));

  it.each(Object.keys(wanted))("%s is seen whole, and nothing sticks out", async (name) => {
    const message = find(name);
    const seen = await look(name, renderMessage(message).blocks);
    for (const label of labelsIn(message)) {
      expect(await page.getByRole("button", { name: label }).first().isVisible()).toBe(true);
    }
    expect(saidIn(message).filter((said) => !seen.includes(said))).toEqual([]);
    expect(await stickingOut()).toEqual([]);
  });

  it("has numbers to tap, of people as well as for emergencies", async () => {
    const message = find("answer");
    await look("answer", renderMessage(message).blocks);
    const numbers = peopleIn(message).flatMap(({ phone }) => (phone ? [phone.number] : []));
    const links = await linksShown();
    expect(numbers.length).toBeGreaterThan(0);
    expect(links).toEqual(expect.arrayContaining(numbers.map((number) => `tel:${number}`)));
    expect(links).toEqual(expect.arrayContaining(["tel:112", "tel:08002000", "tel:113"]));
  });

  it("shows the emergency lines first when the words were acute", async () => {
    const message = find("acute");
    const seen = await look("acute", renderMessage(message).blocks);
    const [first] = peopleIn(message);
    expect(seen.indexOf("0800-2000")).toBeLessThan(seen.indexOf(first?.name ?? ""));
  });

  it("shows a form with its labels, and its choices", async () => {
    const asked = form(
      textField({ label: "Wat klopt er niet" }),
      { kind: "phone", name: "phone", label: "Telefoon", required: false, value: "06-12345678" },
      { kind: "day", name: "day", label: "Vanaf", required: false },
      choice(4, { label: "Dagen", several: true }),
      choice(20, { name: "theme", label: "Thema" }),
    );
    const { blocks } = renderModal(asked, { privateMetadata: "" });
    const seen = await look("form", blocks);
    for (const label of ["Wat klopt er niet", "Telefoon", "Vanaf", "Dagen", "Keuze 3", "Thema"]) {
      expect(seen).toContain(label);
    }
    expect(await stickingOut()).toEqual([]);
  });

  it("shows the bot's own page with a field to ask in", async () => {
    const home = find("home");
    const seen = await look("home", renderHome([home]).blocks);
    expect(labelsIn(home).filter((label) => !seen.includes(label))).toEqual([]);
    expect(await page.locator("main :is(input, textarea)").count()).toBeGreaterThan(0);
    expect(await stickingOut()).toEqual([]);
  });

  it("shows one of everything, in a chat and on the page", async () => {
    const message = { summary: "Kort", blocks: everyBlock };
    const inChat = await look("everything", renderMessage(message).blocks);
    expect(inChat).toContain("Invullen");
    const onPage = await look("page", renderHome([message, message]).blocks);
    expect(onPage.split("Opslaan")).toHaveLength(3);
    expect(await stickingOut()).toEqual([]);
  });

  it("would see it stick out: unlike Slack this drawing breaks no words", async () => {
    await look("endless", renderMessage(everywhere("x".repeat(300))).blocks);
    expect(await stickingOut()).not.toEqual([]);
  });

  it.each(["<script>document.title='x'</script>", "<img src=x onerror=alert(1)>", "*vet* <!here>"])(
    "shows %j as it is written",
    async (text) => {
      const seen = await look("hostile", renderMessage(everywhere(text)).blocks);
      expect(seen.split(text).length).toBeGreaterThan(10);
      expect(await page.title()).toBe("Slack");
      expect(await page.locator(`main img:not([src^=data]):not([src^="${files}"])`).count()).toBe(
        0,
      );
    },
  );
});
