import { z } from "zod";
import { buttonOf } from "../../src/messages/button-of.ts";
import type { Button } from "../../src/messages/message.ts";

/** The name and version that stand in this dialog's buttons. */
export const identity = { name: "case-check", version: 1 } as const;

export const actionSchema = z.discriminatedUnion("kind", [
  /** Asks for the case. */
  z.strictObject({ kind: z.literal("ask") }),
  /** Looks at what was filled in. */
  z.strictObject({ kind: z.literal("check") }),
]);
export type Action = z.output<typeof actionSchema>;

/** Nothing is kept: not the case, and not that one was asked for. */
export const stateSchema = z.never();
export type State = z.output<typeof stateSchema>;

/** A button of this dialog. */
export function button(label: string, action: Action, weight?: Button["weight"]): Button {
  return buttonOf(identity, label, action, weight);
}
