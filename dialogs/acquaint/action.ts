import { z } from "zod";
import { ids } from "../../src/domain/ids.ts";
import { buttonOf } from "../../src/messages/button-of.ts";
import type { Button } from "../../src/messages/message.ts";

/** The name and version that stand in this dialog's buttons. */
export const identity = { name: "acquaint", version: 1 } as const;

export const actionSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("about") }),
  z.strictObject({ kind: z.literal("start") }),
  z.strictObject({ kind: z.literal("stop") }),
  /** We have spoken with each other. */
  z.strictObject({ kind: z.literal("met"), person: ids.person }),
  /** Whom I have not met yet. */
  z.strictObject({ kind: z.literal("unmet") }),
]);
export type Action = z.output<typeof actionSchema>;

export const stateSchema = z.never();
export type State = z.output<typeof stateSchema>;

/** A button of this dialog. */
export function button(label: string, action: Action, weight?: Button["weight"]): Button {
  return buttonOf(identity, label, action, weight);
}
