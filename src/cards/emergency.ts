import type { EmergencyLine } from "../domain/emergency-line.ts";
import type { Block } from "../messages/message.ts";
import { wording } from "./wording.ts";

type WithLines = { readonly emergencyLines: readonly EmergencyLine[] };

/** The national lines, then those of the region. */
export function emergencyLinesOf(where: {
  readonly knowledge: WithLines;
  readonly network: WithLines;
}): readonly EmergencyLine[] {
  return [...where.knowledge.emergencyLines, ...where.network.emergencyLines];
}

/** The emergency lines; they stand under every answer, and first when the words look acute. */
export function emergencyBlock(lines: readonly EmergencyLine[], first = false): Block {
  return {
    kind: "emergency",
    intro: first ? wording.emergencyFirst : wording.emergency,
    lines: lines.map(({ about, name, number }) => ({ about, name, number })),
  };
}
