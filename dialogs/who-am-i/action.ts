import { z } from "zod";
import { ids } from "../../src/domain/ids.ts";
import { buttonOf } from "../../src/messages/button-of.ts";
import type { Button } from "../../src/messages/message.ts";

/** The name and version that stand in this dialog's buttons and state. */
export const identity = { name: "who-am-i", version: 1 } as const;

const request = { account: ids.account, person: ids.person, code: z.string().max(12) };

export const actionSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("who") }),
  z.strictObject({ kind: z.literal("not-me"), account: ids.account }),
  /** Says to be this person; `decline` says not to. */
  z.strictObject({ kind: z.literal("claim"), person: ids.person }),
  z.strictObject({ kind: z.literal("decline"), person: ids.person }),
  /** Wants the link to be confirmed by mail. */
  z.strictObject({ kind: z.literal("mail-me") }),
  /** The request as it stood beside the button: another one is not settled by it. */
  z.strictObject({
    kind: z.literal("link"),
    ...request,
    /** Stands in the message to whom the account says to be, about that very request. */
    asked: z.literal(true).optional(),
  }),
  z.strictObject({ kind: z.literal("refuse"), ...request }),
]);
export type Action = z.output<typeof actionSchema>;

/** Which request a button settles. */
export type Settling = Extract<Action, { readonly kind: "link" | "refuse" }>;

/** Whom the account was asked to be; kept for good, so that nobody is asked twice. */
export const stateSchema = z.strictObject({
  kind: z.literal("offered"),
  person: ids.person,
  /** Not answered yet. */
  open: z.boolean(),
});
export type State = z.output<typeof stateSchema>;

/** A button of this dialog. */
export function button(label: string, action: Action, weight?: Button["weight"]): Button {
  return buttonOf(identity, label, action, weight);
}
