import type { Block } from "../../../messages/message.ts";
import { teamsLimits } from "../limits.ts";
import type { CardElement } from "./element.ts";
import { escapeMarkdown, inertLine } from "./inert.ts";
import { dialLink } from "./link.ts";

type Emergency = Extract<Block, { kind: "emergency" }>;

/** The emergency lines, numbers to tap. */
export function renderEmergency({ intro, lines }: Emergency): CardElement {
  const shown = lines.map(({ about, name, number }) => {
    const who = name === number ? "" : `${plain(name)} `;
    return `${plain(about)}: ${who}${dialLink(number)}`;
  });
  const text = `**${plain(intro)}** ${shown.join(" · ")}`;
  const items = [{ type: "TextBlock", text, wrap: true, size: "Small" }];
  return { type: "Container", separator: true, spacing: "Medium", items };
}

function plain(text: string): string {
  return escapeMarkdown(inertLine(text, teamsLimits.nameChars));
}
