import type { Span } from "../../../messages/message.ts";
import { wording } from "../wording.ts";
import { clip } from "./inert.ts";

/** Spans of at most so many characters together; where they are cut, that is said. */
export function clipSpans(spans: readonly Span[], maxChars: number): readonly Span[] {
  const kept: Span[] = [];
  let room = maxChars;
  for (const span of spans) {
    if (span.text.length > room) {
      return [...kept, { ...span, text: clip(span.text, Math.max(room, 40), wording.cut) }];
    }
    kept.push(span);
    room -= span.text.length;
  }
  return kept;
}
