import type { Block } from "../../../messages/message.ts";
import { teamsLimits } from "../limits.ts";
import type { CardElement } from "./element.ts";
import { escapeMarkdown, inertLine } from "./inert.ts";

export function renderFacts({ rows }: Extract<Block, { kind: "facts" }>): readonly CardElement[] {
  if (rows.length === 0) return [];
  const facts = rows.map(({ label, value }) => ({
    title: escapeMarkdown(inertLine(label, teamsLimits.nameChars)),
    value: escapeMarkdown(inertLine(value, teamsLimits.lineChars)),
  }));
  return [{ type: "FactSet", facts }];
}
