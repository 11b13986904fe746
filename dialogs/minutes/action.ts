import { z } from "zod";
import { ids } from "../../src/domain/ids.ts";
import { buttonOf } from "../../src/messages/button-of.ts";
import type { Button } from "../../src/messages/message.ts";

/** The name and version that stand in this dialog's buttons and state. */
export const identity = { name: "minutes", version: 1 } as const;

/** In characters; what is longer is no line of minutes. */
export const LONGEST_TEXT = 1_000;

/** A card has room for these; nobody writes more before they answer where it belongs. */
export const HELD_AT_MOST = 8;

const { meeting } = ids;
const about = <Kind extends string>(kind: Kind) =>
  z.strictObject({ kind: z.literal(kind), meeting });
const line = ids.minutesLine;
/** A mark of the words as they were seen: of others it is told what became of them. */
const was = z.string().max(20);

export const actionSchema = z.discriminatedUnion("kind", [
  /** Shows what is there, and takes lines from then on. */
  about("open"),
  /** Only to read. */
  about("show"),
  /** All that said they come were there. */
  about("all-came"),
  z.strictObject({ kind: z.literal("strike"), meeting, line, was }),
  /** The form to write it otherwise; what is filled in stands in the field `text`. */
  z.strictObject({ kind: z.literal("reword"), meeting, line }),
  z.strictObject({ kind: z.literal("rewrite"), meeting, line, was }),
  z.strictObject({ kind: z.literal("drop-action"), meeting, action: ids.action }),
  /** What was noted until now, before it is sent. */
  about("look"),
  about("send"),
  z.strictObject({ kind: z.literal("approve"), meeting, in: meeting }),
  /** What was typed without open minutes goes into these, on this agenda, or is an action of no meeting. */
  about("hold-in"),
  about("hold-agenda"),
  z.strictObject({ kind: z.literal("hold-apart") }),
  z.strictObject({ kind: z.literal("let-go") }),
]);
export type Action = z.output<typeof actionSchema>;

/** Of which meeting somebody takes minutes now, or lines of which they have yet to say the meeting. */
export const stateSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("writing"), meeting }),
  z.strictObject({
    kind: z.literal("held"),
    /** Shielded. */
    lines: z
      .array(
        z.strictObject({
          kind: z.enum(["decision", "note", "action", "present", "absent"]),
          text: z.string().min(1).max(LONGEST_TEXT),
        }),
      )
      .min(1)
      .max(HELD_AT_MOST)
      .readonly(),
  }),
]);
export type State = z.output<typeof stateSchema>;
export type Held = Extract<State, { readonly kind: "held" }>;

/** A button of this dialog. */
export function button(label: string, action: Action, weight?: Button["weight"]): Button {
  return buttonOf(identity, label, action, weight);
}
