import { z } from "zod";
import { ids } from "../../src/domain/ids.ts";
import { buttonOf } from "../../src/messages/button-of.ts";
import type { Button } from "../../src/messages/message.ts";

/** The name and version that stand in this dialog's buttons. */
export const identity = { name: "pulse", version: 1 } as const;

export const actionSchema = z.discriminatedUnion("kind", [
  /** What stands in the form, about this meeting. */
  z.strictObject({ kind: z.literal("answer"), meeting: ids.meeting }),
  /** What people said. */
  z.strictObject({ kind: z.literal("results") }),
]);
export type Action = z.output<typeof actionSchema>;

/** More meetings than anybody has in the time that one can answer. */
export const REMEMBERED = 40;

/**
 * That somebody answered, so that nobody does so twice or counts for two; never what, nor which of
 * the questions.
 */
export const stateSchema = z.strictObject({
  answered: z.array(ids.meeting).max(REMEMBERED),
  /** When they last did: no finer than their answers. */
  week: z
    .string()
    .regex(/^\d{4}-W\d\d$/)
    .exactOptional(),
});
export type State = z.output<typeof stateSchema>;

/** A button of this dialog. */
export function button(label: string, action: Action, weight?: Button["weight"]): Button {
  return buttonOf(identity, label, action, weight);
}
