import type { types } from "@slack/bolt";
import type { Span } from "../../../messages/message.ts";
import { inert } from "../escape.ts";
import type { SlackBlock } from "./element.ts";

/** A stretch of rich text. In rich text Slack reads no marks: what looks like one is just a sign. */
export type Run = types.RichTextText | types.RichTextLink;
export type Line = readonly Run[];

/** Data as it is; nothing when it is empty, for which Slack would refuse the message. */
export function textRun(text: string, style?: Span["style"]): Line {
  const shown = inert(text);
  if (shown === "") return [];
  return [{ type: "text", text: shown, ...(style ? { style: { [style]: true } } : {}) }];
}

/** Something to tap. The address was made by us, the text may be anybody's. */
export function linkRun(text: string, url: string): Line {
  return text === "" ? [] : [{ type: "link", url, text: inert(text) }];
}

/** Lines below each other in one block; no block when there is nothing in them. */
export function richText(lines: readonly Line[]): readonly SlackBlock[] {
  const elements = joinLines(lines);
  if (elements.length === 0) return [];
  return [{ type: "rich_text", elements: [{ type: "rich_text_section", elements }] }];
}

/** In one section, as Slack's own composer writes them. Lines with nothing in them are left out. */
export function joinLines(lines: readonly Line[]): Run[] {
  const [first = [], ...rest] = lines.filter((line) => line.length > 0);
  return [...first, ...rest.flatMap(onNewLine)];
}

function onNewLine([first, ...rest]: Line): Line {
  if (first?.type === "text") return [{ ...first, text: `\n${first.text}` }, ...rest];
  return [{ type: "text", text: "\n" }, ...(first ? [first] : []), ...rest];
}
