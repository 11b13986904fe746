import type { Message } from "../../messages/message.ts";
import { cleanLine } from "./clean.ts";
import { createNumbering, type Offer } from "./offers.ts";
import type { Paint } from "./paint.ts";
import { blockLines } from "./render-block.ts";

/** An answer as a terminal shows it, and what can be pressed by number. */
export type Rendered = { readonly text: string; readonly offers: readonly Offer[] };

/** All messages of one answer, numbered through, an empty line between elements. */
export function renderMessages(messages: readonly Message[], paint: Paint): Rendered {
  const numbering = createNumbering(paint);
  const elements = messages.flatMap(({ summary, blocks }) =>
    blocks.length > 0
      ? blocks.map((block) => blockLines(block, paint, numbering).join("\n"))
      : [cleanLine(summary)],
  );
  const text = elements.filter((element) => element !== "").join("\n\n");
  return { text, offers: numbering.offers() };
}
