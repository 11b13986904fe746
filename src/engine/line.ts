import type { Say } from "../contract/outcome.ts";
import type { EmergencyLine } from "../domain/emergency-line.ts";
import type { Block, Message } from "../messages/message.ts";
import { wording } from "./wording.ts";

type Lines = readonly EmergencyLine[];

function urgent(lines: Lines): readonly Block[] {
  if (lines.length === 0) return [];
  const shown = lines.map(({ about, name, number }) => ({ about, name, number }));
  return [{ kind: "emergency", intro: wording.urgent, lines: shown }];
}

/** A message of the engine itself, with the emergency lines that stand under everything. */
export function lineOf(text: string, lines: Lines, more: readonly Block[] = []): Message {
  return {
    summary: text,
    blocks: [{ kind: "text", spans: [{ text }] }, ...more, ...urgent(lines)],
  };
}

/** The message as it is said to the actor alone. */
export function privately(message: Message): Say {
  return { message, as: "new", to: "private" };
}

/** Everything the engine itself can say, so that each message can be judged. */
export function* everyLine(lines: Lines): Iterable<Message> {
  for (const text of [wording.oldButton, wording.repeated, wording.tooFast]) {
    yield lineOf(text, lines);
  }
}
