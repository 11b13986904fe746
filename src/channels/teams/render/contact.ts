import type { Block } from "../../../messages/message.ts";
import { teamsLimits } from "../limits.ts";
import type { CardElement } from "./element.ts";
import { inertLine } from "./inert.ts";
import { richText, textRun } from "./rich-text.ts";
import { renderWays } from "./ways.ts";

/** A name without a person behind it, with ways to reach it. */
export function renderContact(contact: Extract<Block, { kind: "contact" }>): CardElement {
  const name = textRun(inertLine(contact.name, teamsLimits.nameChars), { weight: "Bolder" });
  const about = contact.about
    ? [textRun(` · ${inertLine(contact.about, teamsLimits.lineChars)}`)]
    : [];
  const items = [richText([name, ...about]), ...renderWays(contact)];
  return { type: "Container", items };
}
