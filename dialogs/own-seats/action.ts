import { z } from "zod";
import { preferredChannels } from "../../src/domain/cycle/preferred-channel.ts";
import { buttonOf } from "../../src/messages/button-of.ts";
import type { Button } from "../../src/messages/message.ts";

/** The name and version that stand in this dialog's buttons. */
export const identity = { name: "own-seats", version: 1 } as const;

export const actionSchema = z.discriminatedUnion("kind", [
  /** From which of the seats on; the first when left out. */
  z.strictObject({ kind: z.literal("seats"), from: z.int().min(0).max(500).exactOptional() }),
  z.strictObject({ kind: z.literal("show-in-groups"), shown: z.boolean() }),
  /** Where somebody would rather be written to. */
  z.strictObject({
    kind: z.literal("prefer"),
    channel: z.enum([...preferredChannels, "any"]),
  }),
]);
export type Action = z.output<typeof actionSchema>;

/** A button of this dialog. */
export function button(label: string, action: Action): Button {
  return buttonOf(identity, label, action);
}
