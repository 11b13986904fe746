import { z } from "zod";
import { ids } from "../../src/domain/ids.ts";
import { times } from "../../src/domain/time.ts";
import { buttonOf } from "../../src/messages/button-of.ts";
import type { Button } from "../../src/messages/message.ts";

/** The name and version that stand in this dialog's buttons and state. */
export const identity = { name: "minutes", version: 1 } as const;

/** In characters; what is longer is no line of minutes. */
export const LONGEST_TEXT = 1_000;

const { meeting } = ids;
const about = <Kind extends string>(kind: Kind) =>
  z.strictObject({ kind: z.literal(kind), meeting });
const line = ids.minutesLine;

export const actionSchema = z.discriminatedUnion("kind", [
  /** Shows what is there, and takes lines from then on. */
  about("open"),
  /** Only to read. */
  about("show"),
  /** All that said they come were there. */
  about("all-came"),
  z.strictObject({ kind: z.literal("strike"), meeting, line }),
  /** The form to write it otherwise; what is filled in stands in the field `text`. */
  z.strictObject({ kind: z.literal("reword"), meeting, line }),
  z.strictObject({ kind: z.literal("rewrite"), meeting, line }),
  z.strictObject({ kind: z.literal("drop-action"), meeting, action: ids.action }),
  /** What was noted until now, before it is sent. */
  about("look"),
  about("send"),
  z.strictObject({ kind: z.literal("approve"), meeting, in: meeting }),
]);
export type Action = z.output<typeof actionSchema>;

/** The meeting of which somebody takes minutes, and when they last wrote something. */
export const stateSchema = z.strictObject({
  ...{ kind: z.literal("writing"), meeting, since: times.instant },
});
export type State = z.output<typeof stateSchema>;

/** A button of this dialog. */
export function button(label: string, action: Action, weight?: Button["weight"]): Button {
  return buttonOf(identity, label, action, weight);
}
