import type { Block } from "../../../messages/message.ts";
import { teamsLimits } from "../limits.ts";
import type { CardElement } from "./element.ts";
import { escapeMarkdown, inertLine } from "./inert.ts";
import { dialLink } from "./link.ts";

type Emergency = Extract<Block, { kind: "emergency" }>;

/**
 * The emergency lines, numbers to tap, one below the other: whoever needs one searches no further.
 * At the top of a card they stand out, and as large as the rest.
 */
export function renderEmergency({ intro, lines }: Emergency, position: number): CardElement {
  const isFirst = position === 0;
  const items = lines.map(({ about, name, number }, index) => {
    const start = index === 0 ? `**${plain(intro)}** ` : "";
    const who = name === number ? "" : `${plain(name)} `;
    const text = `${start}${plain(about)}: ${who}${dialLink(number)}`;
    return {
      ...{ type: "TextBlock", text, wrap: true },
      ...(isFirst ? {} : { size: "Small" }),
      ...(index === 0 ? {} : { spacing: isFirst ? "Small" : "None" }),
    };
  });
  return {
    ...{ type: "Container", items },
    ...(isFirst ? { style: "emphasis" } : { separator: true, spacing: "Medium" }),
  };
}

function plain(text: string): string {
  return escapeMarkdown(inertLine(text, teamsLimits.nameChars));
}
