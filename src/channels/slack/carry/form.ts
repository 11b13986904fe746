import { z } from "zod";
import type { Field } from "../../../messages/message.ts";
import { slackLimits } from "../limits.ts";
import type { FormPlace } from "./read-form.ts";

/** A form as a button carries it, for the modal that the press opens. */
export type CarriedForm = {
  readonly fields: readonly Field[];
  /** `does` as the platform gave it back: parsed by the engine through the dialog's own schema. */
  readonly submit: { readonly label: string; readonly does: unknown };
};

const common = {
  name: z.string(),
  label: z.string(),
  required: z.boolean(),
  value: z.string().exactOptional(),
};

const field = z.discriminatedUnion("kind", [
  z.object({
    ...common,
    kind: z.literal("text"),
    maxLength: z.number().int().positive(),
    multiline: z.boolean().exactOptional(),
  }),
  z.object({ ...common, kind: z.enum(["phone", "mail", "day"]) }),
  z.object({
    ...common,
    kind: z.literal("choice"),
    options: z.array(z.object({ value: z.string(), label: z.string() })),
    several: z.boolean().exactOptional(),
  }),
]);

export const carriedForm = z.object({
  fields: z.array(field).max(slackLimits.formFields),
  submit: z.object({ label: z.string(), does: z.unknown() }),
});

/** The id of an input, as `readForm` finds it back; unique within the message or view. */
export function inputId(key: string, name: string): string {
  return `${key}.${name}`;
}

/** What Slack gives back as it was, and what is no code of ours. */
const fits = /^[\w.,:@+=/-]+$/;

/** The value of an option as Slack carries it: itself, or a code when it is too long or strange. */
export function optionCode(value: string, at: { field: number; option: number }): string {
  const isFit = value.length <= slackLimits.optionChars && fits.test(value);
  return isFit ? value : `#${at.field}.${at.option}`;
}

/** Where a form stands, with the meaning of the codes that its options got. */
export function placeOf(key: string, fields: readonly Field[]): FormPlace {
  const coded = fields.flatMap((one, index) =>
    one.kind === "choice" ? codesOf(one.options, index) : [],
  );
  return coded.length > 0 ? { key, values: Object.fromEntries(coded) } : { key };
}

function codesOf(options: readonly { readonly value: string }[], field: number) {
  return options
    .map(({ value }, option) => [optionCode(value, { field, option }), value] as const)
    .filter(([code, value]) => code !== value);
}
