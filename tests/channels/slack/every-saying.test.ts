import { beforeAll, describe, expect, it } from "vitest";
import { dialogs } from "../../../dialogs/index.ts";
import { decodeCarried } from "../../../src/channels/slack/carry.ts";
import { renderHome, renderMessage } from "../../../src/channels/slack/render.ts";
import { readExampleNetwork } from "../../../src/commands/example-network.ts";
import type { Network } from "../../../src/domain/network.ts";
import { stampButtons } from "../../../src/engine/stamp-buttons.ts";
import type { Block, Button, Message } from "../../../src/messages/message.ts";
import { keywordKnowledge as knowledge } from "../../fixtures/keyword-knowledge.ts";
import { smallNetwork, tuesdayMorning } from "../../fixtures/small-network.ts";
import { worstCaseNetwork } from "../../fixtures/worst-case-network.ts";
import { judgeHome } from "./judge.ts";
import { show } from "./show.ts";
import { buttonsOf, elementsOfType, type Json, linksOf, wordsOf } from "./walk-blocks.ts";

/** What Slack takes of one message. */
const MESSAGE_BLOCKS = 50;
const MESSAGE_CHARS = 13_000;
const TEXT_CHARS = 4_000;
const VALUE_CHARS = 2_000;
const ROW = 25;
/** What one button of ours takes: were it much more, long messages would lose some. */
const USUAL_VALUE_CHARS = 250;
/** The costly judges see each shape of message, and of the rest one in so many. */
const ONE_IN = 40;
const PATIENCE_MS = 300_000;

const worlds: readonly {
  readonly name: string;
  readonly load: () => Promise<Network>;
  readonly least: number;
  readonly isUsual: boolean;
}[] = [
  {
    name: "the example network",
    load: () => readExampleNetwork(tuesdayMorning),
    least: 1_000,
    isUsual: true,
  },
  { name: "a small network", load: async () => smallNetwork(), least: 100, isUsual: true },
  {
    name: "a network at every limit",
    load: async () => worstCaseNetwork(),
    least: 1_000,
    isUsual: false,
  },
];

type Said = { readonly message: Message; readonly isSampled: boolean };

function* everything(network: Network): Iterable<Said> {
  const shapes = new Set<string>();
  let count = 0;
  for (const saying of dialogs.flatMap((dialog) => [...dialog.everySaying(network, knowledge)])) {
    const message = stampButtons(saying, network.id);
    const shape = message.blocks.map(shapeOf).join(" ");
    yield { message, isSampled: !shapes.has(shape) || count++ % ONE_IN === 0 };
    shapes.add(shape);
  }
}

function shapeOf(block: Block): string {
  const things = block.kind === "list" ? block.items.length : buttonsIn(block).length;
  return `${Object.keys(block).join("+")} ${block.kind} ${things}`;
}

function buttonsIn(block: Block): readonly Button[] {
  if (block.kind === "form") return [block.submit];
  return "buttons" in block ? block.buttons : [];
}

/** What is wrong with a message as Slack gets it, by what is quick to see. */
function quickFaults(message: Message): readonly string[] {
  const { text, blocks } = renderMessage(message);
  const chars = JSON.stringify(blocks).length;
  const rows = elementsOfType(blocks, "actions");
  const isTold = message.blocks.some(({ kind }) => kind === "emergency");
  const values = buttonsOf(blocks).map(({ value }) => String(value).length);
  return [
    ...(blocks.length > MESSAGE_BLOCKS ? [`${blocks.length} blocks`] : []),
    ...(chars >= MESSAGE_CHARS ? [`${chars} characters`] : []),
    ...(text.trim() === "" || text.length > TEXT_CHARS ? [`${text.length} of text`] : []),
    ...(isTold && !wordsOf(blocks).includes("0800-2000") ? ["no emergency lines"] : []),
    ...(isTold && !text.includes("0800-2000") ? ["no emergency lines in the text"] : []),
    ...rows.flatMap(({ elements }) => ((elements as Json[]).length > ROW ? ["a long row"] : [])),
    ...values.flatMap((length) => (length > VALUE_CHARS ? [`a value of ${length}`] : [])),
  ];
}

/** A name that somebody thought up must not become a link, nor lead to a page of theirs. */
function isOurs(link: string): boolean {
  if (/^(?:tel:\+?\d+|mailto:[^@\s]+@[^@\s]+)$/.test(link)) return true;
  const url = URL.parse(link);
  return url?.protocol === "https:" && url.host.endsWith(".example") && !url.host.includes("kwaad");
}

/** What the judges find, in a chat and on the page. */
function slowFaults(message: Message): readonly string[] {
  const { problems, links } = show(message);
  const home = renderHome([message]);
  const strange = [...links, ...linksOf(home)].filter((link) => !isOurs(link));
  return [...problems, ...judgeHome(home), ...strange.map((link) => `leads to ${link}`)];
}

/**
 * A form is carried by its button, and stands alone: it takes no room from others. Nor does a plan
 * that is handed to the date poll as a whole, in a message with little else.
 */
function roomTaken(value: unknown): number {
  const carried = decodeCarried(value);
  const isPlan = JSON.stringify(carried ?? null).includes('"kind":"propose"');
  return carried?.kind === "open-form" || carried?.form || isPlan ? 0 : String(value).length;
}

/** The buttons that came through, as the engine will see them again. */
function carriedBy(blocks: unknown): ReadonlySet<string> {
  const values = buttonsOf(blocks).map(({ value }) => decodeCarried(value));
  return new Set(
    values.map((carried) =>
      JSON.stringify(carried?.kind === "open-form" ? carried.form.submit.does : carried?.does),
    ),
  );
}

/** The names and buttons that there was no room for. */
function lostFrom(message: Message): readonly string[] {
  const { blocks } = renderMessage(message);
  const made = new Set(message.blocks.flatMap(buttonsIn).map(({ does }) => JSON.stringify(does)));
  const names = message.blocks.flatMap((block) => (block.kind === "person" ? [block.name] : []));
  const words = wordsOf(blocks);
  const lost = names.filter((name) => !words.includes(name));
  return buttonsOf(blocks).length < made.size ? [...lost, `a button of ${message.summary}`] : lost;
}

describe.each(worlds)("everything it can say about $name", ({ load, least, isUsual }) => {
  let said: readonly Said[];
  beforeAll(async () => {
    said = [...everything(await load())];
  }, PATIENCE_MS);

  it("is a message that Slack takes (I15, I18)", { timeout: PATIENCE_MS }, () => {
    const sampled = said.filter(({ isSampled }) => isSampled);
    const faults = new Set(said.flatMap(({ message }) => quickFaults(message)));
    for (const { message } of sampled) {
      for (const fault of slowFaults(message)) faults.add(`${fault} in: ${message.summary}`);
    }
    expect([...faults]).toEqual([]);
    expect(said.length).toBeGreaterThan(least);
    expect(sampled.length).toBeGreaterThan(least / 50);
  });

  it("has buttons that bring back what they were made with", { timeout: PATIENCE_MS }, () => {
    const strange = new Set<string>();
    let longest = 0;
    for (const { message, isSampled } of said) {
      if (!isSampled) continue;
      const { blocks } = renderMessage(message);
      const made = message.blocks.flatMap(buttonsIn).map(({ does }) => JSON.stringify(does));
      for (const does of carriedBy(blocks)) if (!made.includes(does)) strange.add(does);
      longest = Math.max(longest, ...buttonsOf(blocks).map(({ value }) => roomTaken(value)));
    }
    expect([...strange]).toEqual([]);
    expect(longest).toBeLessThan(USUAL_VALUE_CHARS);
  });

  it.runIf(isUsual)("is shown whole in a network like most", { timeout: PATIENCE_MS }, () => {
    const sampled = said.filter(({ isSampled }) => isSampled);
    expect(sampled.flatMap(({ message }) => lostFrom(message))).toEqual([]);
  });
});
