import type { Span } from "../../../messages/message.ts";
import { clip } from "../escape.ts";
import { wording } from "../wording.ts";

/** Room for a word or two and the mark, whatever stood before. */
const least = 40;

/** Spans of about so many characters together; where they are cut, that is said. */
export function clipSpans(spans: readonly Span[], maxChars: number): readonly Span[] {
  const kept: Span[] = [];
  let room = maxChars;
  for (const span of spans) {
    if (span.text.length > room) {
      return [...kept, { ...span, text: clip(span.text, Math.max(room, least), wording.cut) }];
    }
    kept.push(span);
    room -= span.text.length;
  }
  return kept;
}
