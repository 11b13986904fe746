import type { Block } from "../../../messages/message.ts";
import { inertLine } from "../escape.ts";
import { slackLimits } from "../limits.ts";
import type { SlackBlock } from "./element.ts";
import { richText, textRun } from "./rich-text.ts";
import { wayLines } from "./ways.ts";

/** A name without a person behind it, with ways to reach it. */
export function renderContact(contact: Extract<Block, { kind: "contact" }>): readonly SlackBlock[] {
  const name = inertLine(contact.name, slackLimits.nameChars);
  const about = inertLine(contact.about ?? "", slackLimits.lineChars);
  return richText([
    [...textRun(name, "bold"), ...textRun(about && ` · ${about}`)],
    ...wayLines(contact),
  ]);
}
