import type { Span } from "../when/when.ts";

/** What stands around something that was understood and means nothing without it. */
const before =
  /^(?:en|of|dan|is|om|op|per|te|tot|van|vanaf|t\/m|uur|steeds|telkens|graag|beginnend|startend)(?:\s+|$)/iu;
const behind =
  /(?:^|\s+)(?:en|op|om|per|tot|van|vanaf|in|over|voor|met|bij|elke|iedere|te|beginnen|beginnend|startend|steeds|telkens|graag|duurt|duur|maar|er|ergens|even|gewoon|zsm|asap|binnenkort|gauw|zo snel mogelijk|alsjeblieft|aub|svp)$/iu;
const polite = /^(?:graag|alsjeblieft|aub|svp|dank|bedankt|dankjewel|dank je(?: wel)?)[.!]?$/iu;
const marks = /^[\s.:–—-]+|[\s.:–—!?-]+$/gu;

/** The parts of a text that are left when some spans are taken out, also parted by commas and lines. */
export function piecesApart(text: string, spans: readonly Span[]): readonly string[] {
  let rest = "";
  let at = 0;
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    if (start > at) rest += text.slice(at, start);
    // So that what stood on both sides is not taken together.
    rest += "\n";
    at = Math.max(at, end);
  }
  rest += text.slice(at);
  return rest
    .split(/[,;\n\r]+/u)
    .map(withoutLoose)
    .filter((piece) => piece !== "" && !polite.test(piece));
}

/** Without the small words that are left at its ends. */
export function withoutLoose(piece: string): string {
  let trimmed = piece.replace(/\s+/gu, " ").replace(marks, "");
  for (;;) {
    const next = trimmed.replace(before, "").replace(behind, "").replace(marks, "");
    if (next === trimmed) return trimmed;
    trimmed = next;
  }
}
