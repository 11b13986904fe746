import { z } from "zod";
import { ids } from "../../src/domain/ids.ts";
import { buttonOf } from "../../src/messages/button-of.ts";
import type { Button } from "../../src/messages/message.ts";

/** The name and version that stand in this dialog's buttons. */
export const identity = { name: "webber", version: 1 } as const;

export const actionSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("list"), theme: ids.theme.exactOptional() }),
  /** Who should be webber of what: the form, and what was filled in. */
  z.strictObject({ kind: z.literal("nominate-form"), theme: ids.theme.exactOptional() }),
  z.strictObject({ kind: z.literal("nominate-filled") }),
  z.strictObject({ kind: z.literal("nominate"), person: ids.person, theme: ids.theme }),
  /** For whoever looks after the network. */
  z.strictObject({ kind: z.literal("nominations") }),
  z.strictObject({ kind: z.literal("ask"), nomination: ids.nomination }),
  z.strictObject({ kind: z.literal("refuse"), nomination: ids.nomination }),
  /** Of the one who was nominated. */
  z.strictObject({ kind: z.literal("yes"), nomination: ids.nomination }),
  z.strictObject({ kind: z.literal("no"), nomination: ids.nomination }),
  /** What others may expect of a webber, and what the webber needs. */
  z.strictObject({ kind: z.literal("expect-form") }),
  z.strictObject({ kind: z.literal("expect") }),
  z.strictObject({ kind: z.literal("stop") }),
]);
export type Action = z.output<typeof actionSchema>;

/** Nothing is kept: what was nominated stands in the network. */
export const stateSchema = z.never();
export type State = z.output<typeof stateSchema>;

/** A button of this dialog. */
export function button(label: string, action: Action, weight?: Button["weight"]): Button {
  return buttonOf(identity, label, action, weight);
}
