import { z } from "zod";
import { buttonOf } from "../../src/messages/button-of.ts";
import type { Button } from "../../src/messages/message.ts";

/** The name and version that stand in this dialog's buttons. */
export const identity = { name: "own-seats", version: 1 } as const;

export const actionSchema = z.discriminatedUnion("kind", [
  /** From which of the seats on; the first when left out. */
  z.strictObject({ kind: z.literal("seats"), from: z.int().min(0).max(500).exactOptional() }),
  z.strictObject({ kind: z.literal("show-in-groups"), shown: z.boolean() }),
]);
export type Action = z.output<typeof actionSchema>;

/** A button of this dialog. */
export function button(label: string, action: Action): Button {
  return buttonOf(identity, label, action);
}
