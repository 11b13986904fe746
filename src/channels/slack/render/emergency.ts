import type { types } from "@slack/bolt";
import type { Block } from "../../../messages/message.ts";
import { inertLine } from "../escape.ts";
import { slackLimits } from "../limits.ts";
import type { SlackBlock } from "./element.ts";
import { dialLink } from "./link.ts";
import { joinLines, type Line, textRun } from "./rich-text.ts";

type Emergency = Extract<Block, { kind: "emergency" }>;

/**
 * The emergency lines, numbers to tap, one below the other: whoever needs one searches no further.
 * At the top of a message they stand out beside a bar.
 */
export function renderEmergency(
  { intro, lines }: Emergency,
  position: number,
): readonly SlackBlock[] {
  const elements = joinLines([textRun(plain(intro), "bold"), ...lines.map(lineOf)]);
  if (elements.length === 0) return [];
  const type = position === 0 ? "rich_text_quote" : "rich_text_section";
  const part: types.RichTextBlockElement = { type, elements };
  return [{ type: "rich_text", elements: [part] }];
}

function lineOf({ about, name, number }: Emergency["lines"][number]): Line {
  const what = plain(about);
  const who = name === number ? "" : plain(name);
  return [...textRun(what && `${what}: `), ...textRun(who && `${who} `), ...dialLink(number)];
}

function plain(text: string): string {
  return inertLine(text, slackLimits.nameChars);
}
