import { z } from "zod";
import { buttonOf } from "../../src/messages/button-of.ts";
import type { Button } from "../../src/messages/message.ts";

/** The name and version that stand in this dialog's buttons. */
export const identity = { name: "asked", version: 1 } as const;

/** Ten years of periods: further back there is nothing. */
const MOST_BACK = 130;

export const actionSchema = z.strictObject({
  kind: z.literal("asked"),
  /** How many periods ago; 0 is the one that ends with this week. */
  back: z.int().min(0).max(MOST_BACK),
});
export type Action = z.output<typeof actionSchema>;

/** A button of this dialog. */
export function button(label: string, action: Action): Button {
  return buttonOf(identity, label, action);
}
