import { z } from "zod";
import type { Json } from "./deliveries.ts";

const shape = z.looseObject({
  blocks: z.array(
    z.looseObject({
      block_id: z.string().optional(),
      element: z
        .looseObject({
          type: z.string(),
          action_id: z.string(),
          options: z.array(z.looseObject({ text: z.looseObject({ text: z.string() }) })).optional(),
        })
        .optional(),
    }),
  ),
});

type Filled = Readonly<Record<string, string | readonly string[]>>;

/** A view filled in by somebody: what Slack tells of it. Options are chosen by what they say. */
export function fillIn(view: unknown, fill: Filled): { readonly values: Json } {
  const values: Record<string, Json> = {};
  for (const { block_id, element } of shape.parse(view).blocks) {
    const name = block_id?.slice(block_id.indexOf(".") + 1) ?? "";
    const answer = fill[name];
    if (block_id === undefined || !element || answer === undefined) continue;
    const { type, action_id, options = [] } = element;
    const selected_options = options.filter(({ text }) => answer.includes(text.text));
    const told = typeof answer === "string" ? { value: answer } : { selected_options };
    values[block_id] = { [action_id]: { type, ...told } };
  }
  return { values };
}
