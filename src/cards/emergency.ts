import type { EmergencyLine } from "../domain/emergency-line.ts";
import type { Block } from "../messages/message.ts";
import { wording } from "./wording.ts";

/** The emergency lines; they stand under every answer, and first when the words look acute. */
export function emergencyBlock(lines: readonly EmergencyLine[], first = false): Block {
  return {
    kind: "emergency",
    intro: first ? wording.emergencyFirst : wording.emergency,
    lines: lines.map(({ about, name, number }) => ({ about, name, number })),
  };
}
