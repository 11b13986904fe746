import { beforeAll, describe, expect, it } from "vitest";
import { dialogs } from "../../../dialogs/index.ts";
import { renderCard } from "../../../src/channels/teams/render.ts";
import { toActivity } from "../../../src/channels/teams/to-activity.ts";
import { readExampleNetwork } from "../../../src/commands/example-network.ts";
import type { RegisteredDialog } from "../../../src/contract/dialog.ts";
import type { Network } from "../../../src/domain/network.ts";
import { stampButtons } from "../../../src/engine/stamp-buttons.ts";
import type { Block, Message } from "../../../src/messages/message.ts";
import { keywordKnowledge } from "../../fixtures/keyword-knowledge.ts";
import { tuesdayMorning } from "../../fixtures/small-network.ts";
import { worstCaseNetwork } from "../../fixtures/worst-case-network.ts";
import { judgeCard } from "./judge.ts";
import { buttonsOf, elementsOf, linksOf, wordsOf } from "./walk-card.ts";

/** What Teams takes of one message, and shows of one set of buttons. */
const MESSAGE_BYTES = 28 * 1024;
const ACTIONS_IN_SET = 6;
/** The costly judges see each shape of message, and of the rest one in so many. */
const ONE_IN = 40;
const PATIENCE_MS = 120_000;

const knowledge = {
  ...keywordKnowledge,
  emergencyLines: [
    { name: "112", number: "112", about: "acuut gevaar" },
    { name: "Veilig Thuis", number: "0800-2000", about: "huiselijk geweld" },
  ],
};

const worlds: { readonly name: string; readonly load: () => Promise<Network> }[] = [
  { name: "the example network", load: () => readExampleNetwork(tuesdayMorning) },
  { name: "a network at every limit", load: async () => worstCaseNetwork() },
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
  return `${Object.keys(block).join("+")} ${block.kind} ${thingsIn(block)}`;
}

function thingsIn(block: Block): number {
  if ("buttons" in block) return block.buttons.length;
  return block.kind === "list" ? block.items.length : 0;
}

/** What is wrong with a message as Teams gets it, by what is quick to see. */
function quickFaults(message: Message): readonly string[] {
  const activity = toActivity(message);
  const card = renderCard(message);
  const elements = [...elementsOf(card)];
  const sets = elements.filter(({ type }) => type === "ActionSet");
  const bytes = Buffer.byteLength(JSON.stringify(activity));
  const isTold = message.blocks.some(({ kind }) => kind === "emergency");
  return [
    ...(bytes > MESSAGE_BYTES ? [`${bytes} bytes`] : []),
    ...(card["version"] === "1.5" ? [] : ["another version"]),
    ...(message.summary.trim() === "" ? ["no summary"] : []),
    ...(isTold && !wordsOf(card).includes("0800-2000") ? ["no emergency lines"] : []),
    ...sets.flatMap(({ actions }) => faultsOfSet(actions)),
  ];
}

/** Never submit and execute beside each other; the one is the other's way back. */
function faultsOfSet(actions: unknown): readonly string[] {
  if (!Array.isArray(actions) || actions.length === 0) return ["an empty set"];
  const count = actions.length > ACTIONS_IN_SET ? [`${actions.length} actions in a set`] : [];
  const strange = actions.filter(
    ({ type, fallback, data, title }) =>
      type !== "Action.Execute" ||
      fallback?.type !== "Action.Submit" ||
      fallback.data !== data ||
      String(title).trim() === "",
  );
  return strange.length > 0 ? [...count, "a strange action"] : count;
}

/** What a reader's client might do of itself with a text that was meant as a name. */
const live = [/<at\b/i, /\{\{/, /\$\{/, /<img/i, /!\[[^\]]*\]\(/, /[\u202a-\u202e]/];

/** What a second, foreign look finds: Microsoft's own library, and where the links lead. */
function slowFaults(message: Message): readonly string[] {
  const card = renderCard(message);
  // What stands in a field to be changed is plain text to every client, and must stay as it is.
  const text = [...elementsOf(card)].flatMap(({ type, text, title, value }) =>
    type === "Input.Text" ? [] : [text, title, value],
  );
  const shown = text.filter((part) => typeof part === "string");
  const blocks = [...elementsOf(card)].filter(({ type }) => type === "TextBlock");
  const styled = blocks.filter(({ text }) => isStyledByData(String(text)));
  const links = linksOf(card).filter((link) => !isOurs(link));
  return [
    ...judgeCard(card),
    ...links.map((link) => `leads to ${link}`),
    ...styled.map(({ text }) => `is markdown: ${text}`),
    ...live.filter((pattern) => shown.some((part) => pattern.test(part))).map(String),
  ];
}

/** Signs of markdown that are left when our own bold beginning and links are taken off. */
function isStyledByData(text: string): boolean {
  const rest = text
    .replace(/^\*\*[^*]*\*\* /, "")
    .replace(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g, "$1")
    .replace(/\\./g, "");
  return /[*_`[\]~]|^\s*(?:[-+#>]|\d+[.)])/m.test(rest);
}

function isOurs(link: string): boolean {
  if (/^(?:tel:\+?\d+|mailto:[^@\s]+@[^@\s]+)$/.test(link)) return true;
  const url = URL.parse(link);
  return url?.protocol === "https:" && url.host.endsWith(".example") && !url.host.includes("kwaad");
}

/** A button is pressed by somebody else, later: the dialog must still know what it means. */
function isUnderstood(network: Network, { does }: { readonly does: unknown }): boolean {
  const ref = does as { readonly dialog: string; readonly version: number; action: unknown };
  const dialog = dialogs.find(({ name }) => name === ref.dialog);
  return dialog?.version === ref.version && stepped(dialog, network, ref.action) !== "unreadable";
}

function stepped(dialog: RegisteredDialog, network: Network, action: unknown) {
  const press = { kind: "press", subject: "-", action, form: {} } as const;
  const account = "teams:tenant:user" as Parameters<Network["accounts"]["get"]>[0];
  return dialog.step({
    ...{ network, knowledge, state: undefined },
    event: {
      ...{ id: "event", at: tuesdayMorning, happening: press },
      actor: { account, guest: false },
      place: { channel: "teams", conversation: "chat", kind: "personal" },
      networks: [{ id: network.id, name: network.description.name }],
    },
  });
}

describe.each(worlds)("everything it can say about $name", ({ load }) => {
  let network: Network;
  beforeAll(async () => {
    network = await load();
  });

  it("is a card that Teams takes and shows whole (I18)", { timeout: PATIENCE_MS }, () => {
    const faults = new Set<string>();
    let seen = 0;
    let judged = 0;
    for (const { message, isSampled } of everything(network)) {
      seen++;
      for (const fault of quickFaults(message)) faults.add(fault);
      if (!isSampled) continue;
      judged++;
      for (const fault of slowFaults(message)) faults.add(`${fault} in: ${message.summary}`);
    }
    expect([...faults]).toEqual([]);
    expect(seen).toBeGreaterThan(1_000);
    expect(judged).toBeGreaterThan(100);
  });

  it("has buttons that lead somewhere", { timeout: PATIENCE_MS }, () => {
    const dead = new Set<string>();
    for (const { message, isSampled } of everything(network)) {
      if (!isSampled) continue;
      for (const { title, data } of buttonsOf(renderCard(message))) {
        if (!isUnderstood(network, data as { readonly does: unknown })) dead.add(String(title));
      }
    }
    expect([...dead]).toEqual([]);
  });
});
