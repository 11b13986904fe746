import { z } from "zod";
import { ids } from "../../src/domain/ids.ts";
import { replies } from "../../src/domain/meeting/meeting.ts";

/** The name and version that stand in this dialog's buttons and state. */
export const identity = { name: "meet", version: 1 } as const;

/** In characters: of all names together. */
export const LONGEST = 300;

const { meeting } = ids;
/** The date that was asked about, as the card has it; of another one it is asked again. */
const when = z.string().max(20).exactOptional();
/** The same where a calendar answers: the version of the invitation. */
const sequence = z.int().min(0).exactOptional();
/** A calendar answered: for somebody, or by itself. */
const by = z.enum(["calendar", "machine"]).exactOptional();

const names = z.string().max(LONGEST);

export const actionSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("rsvp"), meeting, as: z.enum(replies), when, sequence, by }),
  /**
   * Who comes stands in the field `colleague`, or in `names` when that was asked back; in `self`
   * whether they come along or instead.
   */
  z.strictObject({ kind: z.literal("bring"), meeting, when, names: names.exactOptional() }),
  z.strictObject({ kind: z.literal("feed") }),
  z.strictObject({ kind: z.literal("renew-feed"), seat: ids.seat }),
]);
export type Action = z.output<typeof actionSchema>;
export type Rsvp = Extract<Action, { readonly kind: "rsvp" }>;

/** In memory for some minutes: for which meeting somebody is to say whom they send. */
export const stateSchema = z.strictObject({
  ...{ kind: z.literal("who"), meeting, when },
  /** What may be a name, and was asked back. */
  asked: names.exactOptional(),
});
export type State = z.output<typeof stateSchema>;
