import { z } from "zod";
import { confirmButton } from "../../src/cards/confirm-button.ts";
import { ids } from "../../src/domain/ids.ts";
import { times } from "../../src/domain/time.ts";
import type { Button } from "../../src/messages/message.ts";

/** The name and version that stand in this dialog's buttons and state. */
export const identity = { name: "confirm", version: 1 } as const;

const { seat, organisation } = ids;
/** When the reader was shown what the button is about. */
const shown = times.instant.exactOptional();
const about = <Kind extends string>(kind: Kind) => z.strictObject({ kind: z.literal(kind), seat });
const bare = <Kind extends string>(kind: Kind) => z.strictObject({ kind: z.literal(kind) });

export const actionSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("confirm"), seat, shown }),
  /** `of`: all that is asked about somebody else. */
  z.strictObject({ kind: z.literal("confirm-all"), shown, of: ids.person.exactOptional() }),
  about("change"),
  /** `was`: marks of what the form began with. */
  z.strictObject({ kind: z.literal("save"), seat, was: z.string().max(100).exactOptional() }),
  z.strictObject({ kind: z.literal("confirm-organisation"), organisation, shown }),
  z.strictObject({ kind: z.literal("change-organisation"), organisation }),
  z.strictObject({
    ...{ kind: z.literal("save-organisation"), organisation },
    was: z.string().max(100).exactOptional(),
  }),
  /** Through the mail to an organisation: somebody is not there any more, and who may come. */
  about("gone"),
  z.strictObject({ kind: z.literal("successor"), seat, person: ids.person }),
  about("not-mine"),
  about("not-mine-sure"),
  z.strictObject({ kind: z.literal("show"), from: z.int().min(0).max(1000).exactOptional() }),
  bare("later"),
  z.strictObject({ kind: z.literal("pause"), until: times.day }),
  bare("pause-form"),
  /** Nothing for a year, as a mail program asks it for its reader. */
  bare("pause-year"),
  /** In the evening from now on, or in office hours again. */
  z.strictObject({ kind: z.literal("evenings"), on: z.boolean() }),
  /** Not there for a while: which days, those that were filled in, and there after all. */
  bare("away"),
  bare("away-save"),
  bare("away-clear"),
  bare("why"),
  bare("leave"),
  bare("leave-sure"),
  bare("return"),
]);
export type Action = z.output<typeof actionSchema>;

/** In memory for some minutes: what was asked last, so that it can be answered in words. */
export const stateSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("leaving") }),
  z.strictObject({ kind: z.literal("not-mine"), seat }),
  z.strictObject({ kind: z.literal("later") }),
  /** Whether all of one's own is right, as it was shown. */
  z.strictObject({ kind: z.literal("shown"), shown: times.instant }),
  /** Whether it is right now, after a change. */
  z.strictObject({ kind: z.literal("changed"), seat, shown: times.instant }),
  z.strictObject({
    ...{ kind: z.literal("changed-organisation"), organisation, shown: times.instant },
  }),
]);
export type State = z.output<typeof stateSchema>;

/** A button of this dialog. */
export function button(label: string, action: Action, weight?: Button["weight"]): Button {
  return confirmButton(label, action, weight);
}
