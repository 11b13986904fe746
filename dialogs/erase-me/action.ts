import { z } from "zod";
import { buttonOf } from "../../src/messages/button-of.ts";
import type { Button } from "../../src/messages/message.ts";

/** The name and version that stand in this dialog's buttons. */
export const identity = { name: "erase-me", version: 1 } as const;

export const actionSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("ask") }),
  z.strictObject({ kind: z.literal("sure") }),
  z.strictObject({ kind: z.literal("no") }),
]);
export type Action = z.output<typeof actionSchema>;

/** A button of this dialog. */
export function button(label: string, action: Action): Button {
  return buttonOf(identity, label, action);
}
