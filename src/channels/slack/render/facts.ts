import type { Block } from "../../../messages/message.ts";
import { inertLine } from "../escape.ts";
import { slackLimits } from "../limits.ts";
import type { SlackBlock } from "./element.ts";
import { richText, textRun } from "./rich-text.ts";

/** A line each: in Slack's own two columns a long value cannot be read on a phone. */
export function renderFacts({ rows }: Extract<Block, { kind: "facts" }>): readonly SlackBlock[] {
  return richText(
    rows.map(({ label, value }) => [
      ...textRun(`${inertLine(label, slackLimits.nameChars)}: `, "bold"),
      ...textRun(inertLine(value, slackLimits.lineChars)),
    ]),
  );
}
