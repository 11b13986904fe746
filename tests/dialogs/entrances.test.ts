import { describe, expect, test } from "vitest";
import { dialogs } from "../../dialogs/index.ts";
import type { Block, Button, Message } from "../../src/messages/message.ts";
import { keywordKnowledge } from "../fixtures/keyword-knowledge.ts";
import { smallNetwork } from "../fixtures/small-network.ts";
import { pressing, situation } from "./situation.ts";

const network = smallNetwork();

function buttonsOf(block: Block): readonly Button[] {
  return "buttons" in block ? block.buttons : block.kind === "form" ? [block.submit] : [];
}

function isRead({ does }: Button): boolean {
  const dialog = dialogs.find(({ name }) => name === does.dialog);
  const given = situation({ happening: pressing(does.action), network });
  return dialog?.version === does.version && dialog.step(given) !== "unreadable";
}

describe.each(dialogs.map((dialog) => [dialog.name, dialog] as const))("%s", (_name, dialog) => {
  const sayings: readonly Message[] = [...dialog.everySaying(network, keywordKnowledge)];

  test("says something, each with a gist to read in one line", () => {
    expect(sayings.length).toBeGreaterThan(0);
    for (const { summary, blocks } of sayings) {
      expect(summary.trim()).not.toBe("");
      expect(summary).not.toContain("undefined");
      expect(blocks.length).toBeGreaterThan(0);
    }
  });

  test("has no empty row, list or line in what it says", () => {
    for (const block of sayings.flatMap(({ blocks }) => blocks)) {
      if (block.kind === "buttons") expect(block.buttons.length).toBeGreaterThan(0);
      if (block.kind === "facts") expect(block.rows.every(({ value }) => value !== "")).toBe(true);
      if (block.kind === "text") expect(block.spans.some(({ text }) => text !== "")).toBe(true);
    }
  });

  test("has buttons that each lead to a conversation that understands them", () => {
    const buttons = sayings.flatMap(({ blocks }) => blocks.flatMap(buttonsOf));
    expect(buttons.filter((button) => !isRead(button)).map(({ label }) => label)).toStrictEqual([]);
  });
});

test("what comes by itself has one conversation that takes it", () => {
  for (const kind of ["joined", "opened", "search", "identified"] as const) {
    expect(dialogs.filter(({ receives }) => receives.includes(kind))).toHaveLength(1);
  }
});

test("everything that is no result to insert and no message to somebody else has the emergency lines", () => {
  for (const name of ["home", "own-seats", "help", "whom-to-call", "choose-network"]) {
    const dialog = dialogs.find((one) => one.name === name);
    for (const { blocks } of dialog?.everySaying(network, keywordKnowledge) ?? []) {
      expect(blocks.filter(({ kind }) => kind === "emergency")).toHaveLength(1);
    }
  }
});
