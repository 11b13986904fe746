import { z } from "zod";
import { ids } from "../../src/domain/ids.ts";
import { buttonOf } from "../../src/messages/button-of.ts";
import type { Button } from "../../src/messages/message.ts";

/** The name and version that stand in this dialog's buttons and state. */
export const identity = { name: "to-coordinator", version: 1 } as const;

/** Which draft a button is about, so that an earlier one never sends a later one. */
const draft = z.string().min(1).max(200);

export const actionSchema = z.discriminatedUnion("kind", [
  /** An empty form. */
  z.strictObject({ kind: z.literal("write") }),
  /** What stands in the field `message` of the form. */
  z.strictObject({ kind: z.literal("look") }),
  z.strictObject({ kind: z.literal("send"), draft }),
  z.strictObject({ kind: z.literal("change"), draft }),
  z.strictObject({ kind: z.literal("discard"), draft }),
]);
export type Action = z.output<typeof actionSchema>;

/** In memory alone, for some minutes: what was shown and not sent yet, or that it was sent. */
export const stateSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("draft"),
    draft,
    /** As it was shown: shielded, and what will be sent to the letter. */
    text: z.string().min(1),
    /** Who were going to read it when it was shown. */
    to: z.array(ids.person),
  }),
  z.strictObject({ kind: z.literal("sent"), draft, to: z.array(ids.person) }),
]);
export type State = z.output<typeof stateSchema>;
export type Draft = Extract<State, { readonly kind: "draft" }>;

/** A button of this dialog. */
export function button(label: string, action: Action, weight?: Button["weight"]): Button {
  return buttonOf(identity, label, action, weight);
}
