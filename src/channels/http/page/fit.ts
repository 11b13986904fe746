import type { Block, Span } from "../../../messages/message.ts";
import { clip } from "./clean.ts";
import { pageLimits } from "./limits.ts";
import { wording } from "./wording.ts";

/** The blocks in a size that can be read and sent; what is left out is told. */
export function fitBlocks(blocks: readonly Block[]): readonly Block[] {
  const kept: Block[] = [];
  let room = pageLimits.chars;
  let isCut = false;
  for (const block of blocks.flatMap(fitBlock)) {
    const size = JSON.stringify(block).length;
    const isUrgent = block.kind === "emergency";
    if (!isUrgent && size > room) {
      if (!isCut) kept.push(say(wording.restLeftOut));
      isCut = true;
      continue;
    }
    if (isCut && !isUrgent) continue;
    room -= size;
    kept.push(block);
  }
  return kept;
}

function say(text: string): Block {
  return { kind: "text", spans: [{ text }], tone: "subtle" };
}

function fitBlock(block: Block): readonly Block[] {
  switch (block.kind) {
    case "heading":
      return [{ ...block, text: clip(block.text, pageLimits.line) }];
    case "text":
      return [{ ...block, spans: fitSpans(block.spans) }];
    case "list": {
      const items = block.items.slice(0, pageLimits.rows).map(fitSpans);
      return cut({ ...block, items }, block.items.length - items.length);
    }
    case "facts": {
      const rows = block.rows.slice(0, pageLimits.rows);
      return cut({ ...block, rows }, block.rows.length - rows.length);
    }
    case "buttons": {
      const buttons = block.buttons.slice(0, pageLimits.buttons);
      return cut({ ...block, buttons }, block.buttons.length - buttons.length);
    }
    case "person":
    case "contact":
    case "picture":
    case "links":
    case "form":
    case "emergency":
      return [block];
    default:
      return block satisfies never;
  }
}

function cut(block: Block, more: number): readonly Block[] {
  return more > 0 ? [block, say(wording.andMore(more))] : [block];
}

/** As many spans as fit in a paragraph, the last one cut. */
function fitSpans(spans: readonly Span[]): readonly Span[] {
  let room: number = pageLimits.paragraph;
  return spans.flatMap((span) => {
    if (room <= 0) return [];
    const text = clip(span.text, room, wording.cut);
    room -= span.text.length;
    return [{ ...span, text }];
  });
}
