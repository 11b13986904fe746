import { z } from "zod";
import { ids } from "../../src/domain/ids.ts";
import { buttonOf } from "../../src/messages/button-of.ts";
import type { Button } from "../../src/messages/message.ts";

/** The name and version that stand in this dialog's buttons. */
export const identity = { name: "manage", version: 1 } as const;

const { organisation, person, seat } = ids;
/** Marks: of what a form began with, of a list that was shown, of an event. */
const marks = z.string().max(200);
const sure = z.literal(true).exactOptional();
const bare = <Kind extends string>(kind: Kind) => z.strictObject({ kind: z.literal(kind) });
const about = <Kind extends string, Id>(kind: Kind, id: z.ZodType<Id>) =>
  z.strictObject({ kind: z.literal(kind), id });

/** A record that one can open, by what it is. */
const subject = z.discriminatedUnion("part", [
  z.strictObject({ part: z.literal("organisations"), id: organisation }),
  z.strictObject({ part: z.literal("people"), id: person }),
  z.strictObject({ part: z.literal("seats"), id: seat }),
]);
export type Subject = z.output<typeof subject>;

/** What a seat that does not exist yet is to be for. */
const role = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("contact"), organisation: organisation.exactOptional() }),
  z.strictObject({ kind: z.literal("manager"), organisation: organisation.exactOptional() }),
  z.strictObject({ kind: z.literal("table-member"), organisation: organisation.exactOptional() }),
  z.strictObject({ kind: z.literal("deputy"), of: seat }),
  bare("webber"),
  bare("coordinator"),
]);
export type WantedRole = z.output<typeof role>;

export const actionSchema = z.discriminatedUnion("kind", [
  bare("menu"),
  bare("find-form"),
  /** What stands in the field `name`. */
  bare("find"),
  z.strictObject({ kind: z.literal("open"), subject }),
  z.strictObject({
    kind: z.literal("organisation-form"),
    id: organisation.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal("organisation-save"),
    id: organisation.exactOptional(),
    was: marks,
    /** Although there seems to be one like it. */
    sure,
  }),
  z.strictObject({
    kind: z.literal("person-form"),
    id: person.exactOptional(),
    /** Where a new one works. */
    organisation: organisation.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal("person-save"),
    id: person.exactOptional(),
    was: marks,
    sure,
  }),
  /** Which kind of seat; for an organisation, or for a person. */
  z.strictObject({
    kind: z.literal("seat-kinds"),
    organisation: organisation.exactOptional(),
    person: person.exactOptional(),
  }),
  z.strictObject({ kind: z.literal("seat-form"), role, person: person.exactOptional() }),
  z.strictObject({ kind: z.literal("seat-save"), role }),
  about("who-form", seat),
  about("who", seat),
  about("scope-form", seat),
  about("scope", seat),
  z.strictObject({ kind: z.literal("end"), subject }),
  /** `shown`: a mark of what was said to go. */
  z.strictObject({ kind: z.literal("end-sure"), subject, shown: marks }),
  bare("doubles"),
  z.strictObject({ kind: z.literal("merge-form"), subject }),
  /** What stands in the field `name` is the same as this one. */
  z.strictObject({ kind: z.literal("merge-with"), subject }),
  z.strictObject({ kind: z.literal("merge"), from: subject, into: subject }),
  z.strictObject({ kind: z.literal("merge-sure"), from: subject, into: subject, shown: marks }),
  about("pause-form", organisation),
  about("pause", organisation),
  bare("goal-form"),
  z.strictObject({ kind: z.literal("goal"), was: marks }),
  bare("lines-form"),
  z.strictObject({ kind: z.literal("lines"), was: marks }),
  z.strictObject({ kind: z.literal("changes"), subject: subject.exactOptional() }),
  z.strictObject({ kind: z.literal("undo"), change: marks }),
  z.strictObject({ kind: z.literal("undo-sure"), change: marks }),
]);
export type Action = z.output<typeof actionSchema>;

/** A button of this dialog. */
export function button(label: string, action: Action, weight?: Button["weight"]): Button {
  return buttonOf(identity, label, action, weight);
}
