import { z } from "zod";
import { elementsOf } from "../../channels/slack/walk-blocks.ts";
import type { SlackButton } from "./envelopes.ts";

const recordSchema = z.record(z.string(), z.unknown());
type Node = z.output<typeof recordSchema>;

function isNode(value: unknown): value is Node {
  return recordSchema.safeParse(value).success && !Array.isArray(value);
}

const escapes = { "&lt;": "<", "&gt;": ">", "&amp;": "&" } as const;

/** Marked-up text as a reader sees it: stars away, links as their words, escapes undone. */
function unmarked(mrkdwn: string): string {
  return mrkdwn
    .replace(/<(?:tel|mailto):[^|>]*\|([^>]*)>/g, "$1")
    .replaceAll(/[*_\u2060\u200b]/g, "")
    .replace(/&(?:lt|gt|amp);/g, (found) => escapes[found as keyof typeof escapes]);
}

/** What stands in blocks or a view, one text a line. Labels of buttons are left out. */
export function wordsIn(blocks: unknown): string {
  const lines: string[] = [];
  read(blocks, lines);
  return lines.join("\n").replaceAll("\u00a0", " ");
}

const silent = new Set(["button", "metadata", "accessory", "options", "placeholder", "submit"]);

function read(value: unknown, lines: string[]): void {
  if (Array.isArray(value)) {
    for (const one of value) read(one, lines);
    return;
  }
  if (!isNode(value) || value["type"] === "button") return;
  const { type, text } = value;
  if (typeof text === "string") {
    if (type === "mrkdwn") lines.push(unmarked(text));
    else lines.push(text.replaceAll(/[\u2060\u200b]/g, ""));
    return;
  }
  if (type === "rich_text_section") {
    lines.push(spoken(value["elements"]));
    return;
  }
  for (const [key, inner] of Object.entries(value)) if (!silent.has(key)) read(inner, lines);
}

const elementSchema = z.looseObject({ text: z.string().optional(), url: z.string().optional() });

/** The stretches of one line of rich text. */
function spoken(elements: unknown): string {
  const parsed = z.array(elementSchema).safeParse(elements).data ?? [];
  return parsed
    .map(({ text, url }) => text ?? url ?? "")
    .join("")
    .replaceAll(/[\u2060\u200b]/g, "");
}

const buttonSchema = z.looseObject({
  type: z.literal("button"),
  action_id: z.string(),
  value: z.string().optional(),
  text: z.looseObject({ text: z.string() }),
});
const actionsSchema = z.looseObject({
  block_id: z.string().optional(),
  elements: z.array(z.unknown()).optional(),
  accessory: z.unknown().optional(),
});

/** The buttons in blocks or a view, in the order in which they are seen. */
export function buttonsIn(blocks: unknown): readonly SlackButton[] {
  return [...elementsOf(blocks)].flatMap((node) => {
    const holder = actionsSchema.safeParse(node).data;
    if (!holder) return [];
    return [...(holder.elements ?? []), holder.accessory].flatMap((element) => {
      const button = buttonSchema.safeParse(element).data;
      if (!button) return [];
      const { action_id, value, text } = button;
      const label = text.text.replaceAll(/[\u2060\u200b]/g, "");
      return [{ action_id, value, text: label, block_id: holder.block_id }];
    });
  });
}

/** A button by its label, the first or another one with that label. */
export function buttonNamed(blocks: unknown, label: string, nth = 1): SlackButton {
  const all = buttonsIn(blocks);
  const found = all.filter(({ text }) => text === label)[nth - 1];
  if (found) return found;
  throw new Error(`no button ${label} (${nth}) among ${all.map(({ text }) => text).join(", ")}`);
}

const inputSchema = z.looseObject({
  type: z.literal("input"),
  block_id: z.string(),
  element: z.looseObject({ action_id: z.string() }),
});

/** What can be filled in, and the label of the button that sends it: the first one below. */
export function inputsIn(
  blocks: readonly unknown[],
): readonly { readonly block: string; readonly action: string; readonly submit: string }[] {
  return blocks.flatMap((block, at) => {
    const input = inputSchema.safeParse(block).data;
    if (!input) return [];
    const [submit] = buttonsIn(blocks.slice(at + 1));
    const { block_id, element } = input;
    return [{ block: block_id, action: element.action_id, submit: submit?.text ?? "" }];
  });
}
