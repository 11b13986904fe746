import type { EmergencyLine } from "../domain/emergency-line.ts";
import type { Block, Message } from "../messages/message.ts";
import { emergencyBlock } from "./emergency.ts";

type Line = {
  readonly text: string;
  /** National and regional. */
  readonly emergencyLines: readonly EmergencyLine[];
  /** What stands between the line and the emergency lines. */
  readonly more?: readonly Block[];
};

/** One line, what belongs to it, and the emergency lines that stand under everything. */
export function lineMessage({ text, emergencyLines, more = [] }: Line): Message {
  const line: Block = { kind: "text", spans: [{ text }] };
  return { summary: text, blocks: [line, ...more, emergencyBlock(emergencyLines)] };
}
